import { readBrouillonConserve, type Brouillon } from '#domain/brouillon.ts';
import { withBase, writeAPart } from './base.ts';
import { succeed, type Resultat } from './failures.ts';

/** The drafts of this browser. */
export interface BrouillonsConserves {
  /** The newest first. */
  readonly brouillons: readonly Brouillon[];
  /** Names of what is kept but cannot be read: by another version of the page, or damaged. It is left where it is. */
  readonly illisibles: readonly string[];
}

/** Makes the database when there is none: ask `existsBase` first. */
export function readBrouillons(): Promise<Resultat<BrouillonsConserves>> {
  return withBase((base) =>
    base.read(async (transaction) => {
      const magasin = transaction.objectStore('brouillons');
      const cles = await magasin.getAllKeys();
      const lus = (await magasin.getAll()).map(readBrouillonConserve);
      return succeed({
        brouillons: lus
          .flatMap((brouillon) => brouillon ?? [])
          .toSorted((a, b) => (a.gardeLe < b.gardeLe ? 1 : -1)),
        illisibles: cles.filter((_, rang) => lus[rang] === null),
      });
    }),
  );
}

/** Takes the place of the draft of the same name. */
export function writeBrouillon(brouillon: Brouillon): Promise<Resultat<null>> {
  return writeAPart('brouillons', brouillon.nom, brouillon);
}

/** `nom`: of a draft, or one of `illisibles`. */
export function deleteBrouillon(nom: string): Promise<Resultat<null>> {
  return writeAPart('brouillons', nom, null);
}
