import type { ContextePieces } from '#controls/control.ts';

/** New names for `count` zips, after the first zip that is to be repaired, or after the JSON when there is none: the portal remembers names, so none may have been used. */
export function chooseZipNames(
  { zips, nomsDejaUtilises, acquis, nomDepart }: ContextePieces,
  count: number,
): readonly string[] {
  const used = new Set([...nomsDejaUtilises, ...zips.map(({ lecture }) => lecture.nom)].map(fold));
  const premier = zips[acquis]?.lecture;
  const neuf = premier?.vrac === true;
  const stem = ((neuf ? nomDepart : premier?.nom) ?? '')
    .replace(/\.json$/i, '')
    .replace(/\.zip$/i, '')
    .replace(/-repare(-\d+)?$/, '')
    .replace(/[\p{C}/\\:*?"<>|]/gu, '')
    .slice(0, 80)
    .trim();
  const base = neuf ? `${stem && `${stem}-`}pieces` : `${stem || 'pieces'}-repare`;
  const noms: string[] = [];
  for (let n = 1; noms.length < count; n++) {
    const nom = `${base}${n === 1 && count === 1 ? '' : `-${n}`}.zip`;
    if (!used.has(fold(nom))) noms.push(nom);
  }
  return noms;
}

function fold(nom: string): string {
  return nom.normalize('NFC').toLowerCase();
}
