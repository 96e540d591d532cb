import { readBaseConservee, type BaseEs } from '#domain/base-es.ts';
import { withBase, writeAPart } from './base.ts';
import { succeed, type Resultat } from './failures.ts';

/** The one base of this browser. */
const CLE = 'es';

/** Null when none is kept, or when this version of the page cannot read it. */
export function readBaseEs(): Promise<Resultat<BaseEs | null>> {
  return withBase((base) =>
    base.read(async (transaction) =>
      succeed(readBaseConservee(await transaction.objectStore('bases').get(CLE))),
    ),
  );
}

/** Takes the place of the one that was kept; null: keeps none. */
export function writeBaseEs(valeur: BaseEs | null): Promise<Resultat<null>> {
  return writeAPart('bases', CLE, valeur);
}
