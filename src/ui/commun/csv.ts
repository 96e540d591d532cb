/** An identifier that a spreadsheet would take for a number: `00034` would become 34, and a SIRET 1,30006E+13. */
const IDENTIFIANT = /^(?:0\d+|\d{12,}|\d+[eE]\d+)$/;

/**
 * A table for a French Excel: UTF-8 with BOM, `;`, CRLF. A cell that a spreadsheet would take for a formula is prefixed by
 * an apostrophe, since values come from a file that may be hostile.
 */
export function writeCsv(lignes: readonly (readonly string[])[]): string {
  return '\uFEFF' + lignes.map((cells) => cells.map(toCell).join(';') + '\r\n').join('');
}

function toCell(texte: string): string {
  // The one writing that every spreadsheet keeps as a text.
  if (IDENTIFIANT.test(texte)) return `"=""${texte}"""`;
  const neutre = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n']/.test(neutre) ? `"${neutre.replaceAll('"', '""')}"` : neutre;
}
