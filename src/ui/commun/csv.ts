/**
 * A table for a French Excel: UTF-8 with BOM, `;`, CRLF. A cell that a spreadsheet would take for a formula is prefixed by
 * an apostrophe, since values come from a file that may be hostile.
 */
export function writeCsv(lignes: readonly (readonly string[])[]): string {
  return '\uFEFF' + lignes.map((cells) => cells.map(toCell).join(';') + '\r\n').join('');
}

function toCell(texte: string): string {
  const neutre = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n']/.test(neutre) ? `"${neutre.replaceAll('"', '""')}"` : neutre;
}
