/** How programs write « no value » as a text. */
const ABSENCES: ReadonlySet<string> = new Set([
  ...['null', 'none', 'nil', 'undefined', 'nan', 'nat', '<na>', 'n/a', '#n/a', '\\n', '(null)'],
  ...['dbnull', 'nothing'],
]);

const DEBUT = /^\s*[nud<#\\(]/i;

/** Longest of them, with room for spaces: names and sentences are not looked up. */
const MAX = 12;

/** « null », « None », « #N/A »… written between quotes. */
export function isAbsenceEcrite(texte: string): boolean {
  // Nearly a million texts in a large file: the first letter spares most of them the rest.
  return texte.length <= MAX && DEBUT.test(texte) && ABSENCES.has(texte.trim().toLowerCase());
}

/** The same, or nothing at all. */
export function isSansValeur(texte: string): boolean {
  return texte === '' || isAbsenceEcrite(texte) || texte.trim() === '';
}
