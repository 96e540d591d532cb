import { isBloc } from '#domain/projection/guards.ts';
import type { EtatEcrit } from '#domain/portail/instantane.ts';
import type { Base } from './base.ts';
import { succeed, type Resultat } from './failures.ts';
import { readEpoque, readTete } from './reperes.ts';

/** What the journal amounts to at one of its records. A cache: the journal is the truth. */
export interface Instantane {
  /** Of the code that replayed it. */
  readonly code: string;
  readonly epoque: number;
  readonly sequence: number;
  readonly etat: EtatEcrit;
}

/** Among what an erasure, or a backup that is put back, takes away. */
const INSTANTANE = 'instantane';

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

export function writeInstantane(base: Base, instantane: Instantane): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
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
