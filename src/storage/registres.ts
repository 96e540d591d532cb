import { readRegistresConserves, toConserves } from '#domain/registres/conserves.ts';
import type { Registres } from '#domain/registres/registres.ts';
import { withBase, writeAPart } from './base.ts';
import { succeed, type Resultat } from './failures.ts';

/** Beside the base des ES éligibles. */
const CLE = 'registres';

/** Null when nothing is kept, or when this version of the page cannot read it. */
export function readRegistres(): Promise<Resultat<Registres | null>> {
  return withBase((base) =>
    base.read(async (transaction) =>
      succeed(readRegistresConserves(await transaction.objectStore('bases').get(CLE))),
    ),
  );
}

/** Takes the place of what was kept; null: keeps nothing. */
export function writeRegistres(valeur: Registres | null): Promise<Resultat<null>> {
  return writeAPart('bases', CLE, valeur && toConserves(valeur));
}
