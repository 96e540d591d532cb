import { MAX_BROUILLONS, readBrouillonConserve, type Brouillon } from '#domain/brouillon.ts';
import { withBase, writeAPart } from './base.ts';
import { fail, succeed, type Resultat } from './failures.ts';

/** The drafts of this browser. */
export interface BrouillonsConserves {
  /** The newest first. */
  readonly brouillons: readonly Brouillon[];
  /** Keys of what is kept but cannot be read: by another version of the page, or damaged. It is left where it is. */
  readonly illisibles: readonly string[];
}

/** Makes the database when there is none: ask `existsBase` first. */
export function readBrouillons(): Promise<Resultat<BrouillonsConserves>> {
  return withBase((base) =>
    base.read(async (transaction) => {
      const magasin = transaction.objectStore('brouillons');
      const cles = await magasin.getAllKeys();
      const valeurs = await magasin.getAll();
      const lus = cles.map((cle, rang) => readBrouillonConserve(valeurs[rang], cle));
      return succeed({
        brouillons: lus
          .flatMap((brouillon) => brouillon ?? [])
          .toSorted((a, b) => b.gardeLe.localeCompare(a.gardeLe)),
        illisibles: cles.filter((_, rang) => lus[rang] === null),
      });
    }),
  );
}

/** A draft more, never in the place of another; `plein` beyond `MAX_BROUILLONS`. */
export function addBrouillon(brouillon: Brouillon): Promise<Resultat<null>> {
  return withBase((base) =>
    base.write(async (transaction) => {
      const magasin = transaction.objectStore('brouillons');
      if ((await magasin.count()) >= MAX_BROUILLONS) return fail({ type: 'plein' });
      await magasin.add(brouillon, brouillon.id);
      return succeed(null);
    }),
  );
}

/**
 * Changes a draft that is still as it was seen, and gives its new version. `depasse`, and nothing is written, when another
 * tab changed it, forgot it, or is of a version of the page that writes it otherwise.
 */
export function changeBrouillon(
  { id, version }: Pick<Brouillon, 'id' | 'version'>,
  changement: Partial<Pick<Brouillon, 'nom' | 'texte' | 'gardeLe'>>,
): Promise<Resultat<number>> {
  return withBase((base) =>
    base.write(async (transaction) => {
      const magasin = transaction.objectStore('brouillons');
      const present = readBrouillonConserve(await magasin.get(id), id);
      if (present?.version !== version) return fail({ type: 'depasse' });
      await magasin.put({ ...present, ...changement, version: version + 1 }, id);
      return succeed(version + 1);
    }),
  );
}

/** `cle`: of a draft, or one of `illisibles`. */
export function deleteBrouillon(cle: string): Promise<Resultat<null>> {
  return writeAPart('brouillons', cle, null);
}
