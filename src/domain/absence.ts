/** How programs write « no value » as a text. */
const ABSENCES: ReadonlySet<string> = new Set([
  ...['null', 'none', 'nil', 'undefined', 'nan', 'nat', '<na>', 'n/a', '#n/a', '\\n', '(null)'],
  ...['dbnull', 'nothing', '<null>', '[null]', '<none>', '(none)'],
  ...[
    '#ref!',
    '#valeur!',
    '#value!',
    '#nom?',
    '#name?',
    '#div/0!',
    '#num!',
    '#nombre!',
    '#nul!',
    '#null!',
  ],
  ...['########', '"null"', "'null'", '""', "''"],
]);

const DEBUT = /^\s*[nud<#\\(["']/i;

/** Longest of them, with room for spaces: names and sentences are not looked up. */
const MAX = 12;

/** « null », « None », « #N/A »… written between quotes. */
export function isAbsenceEcrite(texte: string): boolean {
  // Nearly a million texts in a large file: the first letter spares most of them the rest.
  return texte.length <= MAX && DEBUT.test(texte) && ABSENCES.has(texte.trim().toLowerCase());
}

/** The same, or nothing at all. */
export function isSansValeur(texte: string): boolean {
  if (texte === '' || isAbsenceEcrite(texte)) return true;
  const debut = texte.charCodeAt(0);
  return (debut <= 0x20 || debut >= 0x7f) && /^[\s\p{Cc}\p{Cf}]*$/u.test(texte);
}
