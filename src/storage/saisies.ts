import type { Base } from './base.ts';
import { succeed, type Resultat } from './failures.ts';

/**
 * What is being filled in on a screen of the portal, so that neither a reload nor a crash loses it: its parts, by name. It is
 * erased with the portal and goes into no backup.
 */
export type Saisie = ReadonlyMap<string, unknown>;

/** Empty when nothing is kept under that name. */
export function readSaisie(base: Base, nom: string): Promise<Resultat<Saisie>> {
  return base.read(
    async (transaction) => {
      const reglages = transaction.objectStore('reglages');
      const [cles, valeurs] = await Promise.all([
        reglages.getAllKeys(rangeOf(nom)),
        reglages.getAll(rangeOf(nom)),
      ]);
      const debut = prefixOf(nom).length;
      return succeed(new Map(cles.map((cle, rang) => [cle.slice(debut), valeurs[rang]])));
    },
    ['reglages'],
  );
}

/** Each part in the place of that of its name, all or nothing; the others stay. Null: that part is kept no more. */
export function writeSaisie(base: Base, nom: string, parties: Saisie): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    const reglages = transaction.objectStore('reglages');
    for (const [partie, valeur] of parties) {
      const cle = `${prefixOf(nom)}${partie}`;
      await (valeur === null ? reglages.delete(cle) : reglages.put(valeur, cle));
    }
    return succeed(null);
  });
}

export function forgetSaisie(base: Base, nom: string): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    await transaction.objectStore('reglages').delete(rangeOf(nom));
    return succeed(null);
  });
}

function prefixOf(nom: string): string {
  return `saisie/${encodeURIComponent(nom)}/`;
}

function rangeOf(nom: string): IDBKeyRange {
  return IDBKeyRange.bound(prefixOf(nom), `${prefixOf(nom)}\uffff`);
}
