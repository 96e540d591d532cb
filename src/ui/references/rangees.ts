import type { DifferenceNoeud } from '#domain/modele/compare.ts';

/** A tag of the comparison, as a row of a table. */
export interface RangeeVue {
  /** Its own place, in the first structure if it is there: no two rows share it. */
  readonly cle: string;
  readonly difference: DifferenceNoeud;
}

/** The tags, in order; the whole file only where it differs by itself. */
export function listRangees(
  racine: DifferenceNoeud,
  seulementDifferences: boolean,
): readonly RangeeVue[] {
  const toutes = [...walk(racine)];
  return toutes.filter(({ cle, difference: { ecarts } }) =>
    ecarts.length > 0 ? true : !seulementDifferences && cle !== 'a',
  );
}

/** Where the row stands, for a reader. */
export function cheminOfRangee({ a, b }: DifferenceNoeud): string {
  return (a ?? b)?.chemin ?? '';
}

function* walk(difference: DifferenceNoeud): Generator<RangeeVue> {
  const { a, enfants } = difference;
  yield { cle: `${a ? 'a' : 'b'}${cheminOfRangee(difference)}`, difference };
  for (const enfant of enfants) yield* walk(enfant);
}
