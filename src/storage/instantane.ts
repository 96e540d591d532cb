import { isBloc } from '#domain/projection/guards.ts';
import type { EtatEcrit } from '#domain/portail/instantane.ts';
import { INSTANTANE, type Base } from './base.ts';
import { fail, succeed, type Resultat } from './failures.ts';
import { readEpoque, readTete } from './reperes.ts';

/** What the journal amounts to at one of its records. A cache: the journal is the truth. */
export interface Instantane {
  /** Of the code that replayed it. */
  readonly code: string;
  readonly epoque: number;
  readonly sequence: number;
  readonly etat: EtatEcrit;
}

/** Null unless this code made it from the journal as it still stands. */
export function readInstantane(base: Base, code: string): Promise<Resultat<Instantane | null>> {
  return base.read(
    async (transaction) => {
      const [garde, epoque, tete] = await Promise.all([
        transaction.objectStore('reglages').get(INSTANTANE),
        readEpoque(transaction),
        readTete(transaction),
      ]);
      const vaut =
        isInstantane(garde) &&
        garde.code === code &&
        garde.epoque === epoque &&
        garde.sequence <= tete;
      return succeed(vaut ? garde : null);
    },
    ['journal', 'reglages'],
  );
}

/** `depasse` when the époque is over: what another tab has erased meanwhile does not come back. */
export function writeInstantane(base: Base, instantane: Instantane): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    if ((await readEpoque(transaction)) !== instantane.epoque) return fail({ type: 'depasse' });
    await transaction.objectStore('reglages').put(instantane, INSTANTANE);
    return succeed(null);
  });
}

function isInstantane(garde: unknown): garde is Instantane {
  return (
    isBloc(garde) &&
    typeof garde['code'] === 'string' &&
    typeof garde['epoque'] === 'number' &&
    typeof garde['sequence'] === 'number' &&
    isBloc(garde['etat']) &&
    typeof garde['etat']['texte'] === 'string' &&
    typeof garde['etat']['lignes'] === 'string'
  );
}
