/**
 * An identifier that a spreadsheet would take for a number: `00034` would become 34, a SIRET 1,30006E+13, and a RPPS, an AM or a SIREN too in a column that is too
 * narrow for it. No amount of a demande has nine digits before its point.
 */
const IDENTIFIANT = /^(?:0\d+|\d{9,}|\d+[eE]\d+)$/;

/** How a number that somebody gave begins when a spreadsheet may take it for something else: `3-2021` is a date for it. */
const CONVERTIBLE = /^(?:\d|jan|f[ée]v|mar|avr|mai|juin|juil|ao[ûu]|sep|oct|nov|d[ée]c)/i;

/** A longer text in a formula is refused by a spreadsheet. */
const FORMULE_MAX = 255;

/** A cell; `numero` is kept as it is written, whatever a spreadsheet would read in it. */
export type CelluleCsv = string | { readonly numero: string };

/** The number of a demande, of an import, of a vendor: never an amount. */
export function keepNumero(numero: string): CelluleCsv {
  return { numero };
}

/**
 * A table for a French Excel: UTF-8 with BOM, `;`, CRLF. A cell that a spreadsheet would take for a formula is prefixed by
 * an apostrophe, since values come from a file that may be hostile.
 */
export function writeCsv(lignes: readonly (readonly CelluleCsv[])[]): string {
  return MARQUE_CSV + writeRows(lignes);
}

/** What a table begins with, when it is written piece by piece. */
export const MARQUE_CSV = '\uFEFF';

/** The rows alone, each with its end. */
export function writeRows(lignes: readonly (readonly CelluleCsv[])[]): string {
  return lignes.map((cells) => cells.map(toCell).join(';') + '\r\n').join('');
}

function toCell(cellule: CelluleCsv): string {
  const texte = typeof cellule === 'string' ? cellule : cellule.numero;
  const isNumero = typeof cellule !== 'string' && CONVERTIBLE.test(texte);
  // The one writing that every spreadsheet keeps as a text.
  if (IDENTIFIANT.test(texte) || (isNumero && texte.length < FORMULE_MAX)) {
    return quote(`="${texte.replaceAll('"', '""')}"`);
  }
  // One that has the mark already gets another, so that taking one off gives the text back.
  const neutre = /^'*[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n']/.test(neutre) ? quote(neutre) : neutre;
}

function quote(texte: string): string {
  return `"${texte.replaceAll('"', '""')}"`;
}
