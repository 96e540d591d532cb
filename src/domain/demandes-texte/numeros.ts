/** What a demande of the new order was: its rank in the old one, or nothing that was there. */
export type Origine = number | 'nouvelle';

/**
 * The `numLigne` that each demande bears after a change of their order; null: it bears none, or is left as it is. Numbers that follow one
 * another go on doing so. Others are somebody's choice: the places that bear
 * one keep it when demandes move, a new demande takes the next one.
 */
export function numerosApres(
  avant: readonly (number | null)[],
  ordre: readonly Origine[],
): readonly (number | null)[] {
  const premier = avant.length === 0 ? 1 : (avant[0] ?? null);
  if (premier !== null && avant.every((numero, rang) => numero === premier + rang))
    return ordre.map((_, rang) => premier + rang);
  const portes = avant.filter((numero) => numero !== null);
  if (!ordre.includes('nouvelle') && ordre.length === avant.length) {
    const suite = [...portes];
    return ordre.map((origine) =>
      numeroDe(avant, origine) === null ? null : (suite.shift() ?? null),
    );
  }
  const prochain = Math.max(avant.length, ...portes) + 1;
  return ordre.map((origine) => (origine === 'nouvelle' ? prochain : numeroDe(avant, origine)));
}

function numeroDe(avant: readonly (number | null)[], origine: Origine): number | null {
  return origine === 'nouvelle' ? null : (avant[origine] ?? null);
}
