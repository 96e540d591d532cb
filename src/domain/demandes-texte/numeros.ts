/** What a demande of the new order was: its rank in the old one, or nothing that was there. */
export type Origine = number | 'nouvelle';

/**
 * The `numLigne` that each demande bears after a change of their order; null: it bears none, or is left as it is. Numbers that follow one
 * another go on doing so. Others are somebody's choice: a place keeps its number when demandes move, a new demande takes the next one.
 */
export function numerosApres(
  avant: readonly (number | null)[],
  ordre: readonly Origine[],
): readonly (number | null)[] {
  const premier = avant.length === 0 ? 1 : (avant[0] ?? null);
  if (premier !== null && avant.every((numero, rang) => numero === premier + rang))
    return ordre.map((_, rang) => premier + rang);
  const nouvelle = ordre.includes('nouvelle');
  if (!nouvelle && ordre.length === avant.length && !avant.includes(null)) return avant;
  const prochain = Math.max(0, ...avant.map((numero) => numero ?? 0)) + 1;
  return ordre.map((origine) => (origine === 'nouvelle' ? prochain : (avant[origine] ?? null)));
}
