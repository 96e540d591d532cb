import type { EncodageNom, NomLu } from '#domain/zip.ts';

/**
 * One program wrote all the names of an archive: those whose encoding is not declared are read by the code page that makes
 * the best French of all of them together. The first page wins a tie; null when there is nothing to guess.
 */
export function choosePage(noms: readonly (readonly NomLu[])[]): EncodageNom | null {
  const scores = new Map<EncodageNom, number>();
  for (const { nom, encodageNom } of noms.flat()) {
    scores.set(encodageNom, (scores.get(encodageNom) ?? 0) + scoreOf(nom));
  }
  const best = Math.max(...scores.values());
  return [...scores].find(([, score]) => score === best)?.[0] ?? null;
}

const FRANCAIS = new Set('àâäæçéèêëîïôœùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÙÛÜ°«»');
/** What French may hold beside its letters. */
const NEUTRES = new Set('’‘“”…–—·€\u00a0áíóúñÁÍÓÚÑ');

/** French letters, less what no French name holds; a capital after a small letter is none of it. */
function scoreOf(nom: string): number {
  let score = 0;
  let before = '';
  for (const signe of nom) {
    if (signe > '\x7f' && !NEUTRES.has(signe)) {
      const misplaced = /\p{Lu}/u.test(signe) && /\p{Ll}/u.test(before);
      score += FRANCAIS.has(signe) && !misplaced ? 1 : -1;
    }
    before = signe;
  }
  return score;
}
