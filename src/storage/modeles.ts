import { readModeleConserve } from '#domain/modele/gardes.ts';
import type { Modele } from '#domain/modele/modele.ts';
import { withBase, writeAPart } from './base.ts';
import { succeed, type Resultat } from './failures.ts';

/** The modèles de référence of this browser. */
export interface ModelesConserves {
  readonly modeles: readonly Modele[];
  /** Keys of what is kept but cannot be read: by another version of the page, or damaged. It is left where it is. */
  readonly illisibles: readonly string[];
}

/** In the order of their keys. Makes the database when there is none: ask `existsBase` first. */
export function readModeles(): Promise<Resultat<ModelesConserves>> {
  return withBase((base) =>
    base.read(async (transaction) => {
      const magasin = transaction.objectStore('modeles');
      const cles = await magasin.getAllKeys();
      const valeurs = await magasin.getAll();
      const lus = cles.map((cle, rang) => {
        const modele = readModeleConserve(valeurs[rang]);
        return { cle, modele: modele?.formulaire === cle ? modele : null };
      });
      return succeed({
        modeles: lus.flatMap(({ modele }) => modele ?? []),
        illisibles: lus.flatMap(({ cle, modele }) => (modele ? [] : [cle])),
      });
    }),
  );
}

/** Takes the place of the model of the same form. */
export function writeModele(modele: Modele): Promise<Resultat<null>> {
  return writeAPart('modeles', modele.formulaire, modele);
}

/** `cle`: a form, or one of `illisibles`. */
export function deleteModele(cle: string): Promise<Resultat<null>> {
  return writeAPart('modeles', cle, null);
}
