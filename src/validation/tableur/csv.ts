import { CELLULES_MAX, RANGEES_MAX } from './limites.ts';

export interface TexteEnRangees {
  readonly rangees: readonly (readonly string[])[];
  /** Numbers of the rows, from 1, where a quotation mark opens a cell and nothing closes it: it is read as a sign of the text. */
  readonly ouverts: readonly number[];
  /** There were more rows or cells than are read. */
  readonly coupe: boolean;
}

const GUILLEMET = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Marks without an end that are looked for to the end of the text: past them, no mark opens a cell any more. */
const OUVERTS_MAX = 20;

/**
 * A text of values (RFC 4180, read loosely): quoted cells may hold separators, line ends and doubled marks; a mark inside a text is a sign
 * of it. Never throws; an empty line is a row without cells.
 */
export function parseCsv(texte: string, separateur: string, max = RANGEES_MAX): TexteEnRangees {
  const sep = separateur.charCodeAt(0);
  const rangees: string[][] = [];
  const ouverts: number[] = [];
  let rangee: string[] = [];
  let cellules = 0;
  let at = 0;
  while (at < texte.length && rangees.length < max && cellules < CELLULES_MAX) {
    let cellule: string;
    const cite =
      texte.charCodeAt(at) === GUILLEMET && ouverts.length < OUVERTS_MAX
        ? readQuoted(texte, at, sep)
        : null;
    if (cite === 'ouvert') ouverts.push(rangees.length + 1);
    if (cite !== null && cite !== 'ouvert') {
      cellule = cite.cellule;
      at = cite.fin;
    } else {
      const debut = at;
      at = endOfPlain(texte, at, sep);
      cellule = texte.slice(debut, at);
    }
    rangee.push(cellule);
    cellules += 1;
    const code = texte.charCodeAt(at);
    if (code === sep) {
      at += 1;
      // A separator at the end of the text opens one more cell.
      if (at < texte.length) continue;
      rangee.push('');
    } else if (code === CR) at += texte.charCodeAt(at + 1) === LF ? 2 : 1;
    else at += 1;
    rangees.push(rangee.length === 1 && rangee[0] === '' ? [] : rangee);
    rangee = [];
  }
  if (rangee.length > 0) rangees.push(rangee);
  return { rangees, ouverts, coupe: at < texte.length };
}

function endOfPlain(texte: string, debut: number, sep: number): number {
  let at = debut;
  while (at < texte.length) {
    const code = texte.charCodeAt(at);
    if (code === sep || code === LF || code === CR) break;
    at += 1;
  }
  return at;
}

/** A cell between marks, and what is stuck to it until its end; `ouvert`: nothing closes it. */
function readQuoted(
  texte: string,
  debut: number,
  sep: number,
): { readonly cellule: string; readonly fin: number } | 'ouvert' {
  let double = false;
  let at = debut + 1;
  for (;;) {
    const mark = texte.indexOf('"', at);
    if (mark === -1) return 'ouvert';
    const next = texte.charCodeAt(mark + 1);
    if (next === GUILLEMET) {
      double = true;
      at = mark + 2;
      continue;
    }
    const brut = texte.slice(debut + 1, mark);
    const cellule = double ? brut.replaceAll('""', '"') : brut;
    if (mark + 1 >= texte.length || next === sep || next === LF || next === CR)
      return { cellule, fin: mark + 1 };
    // « "Clinique "Les Lilas" de Lyon" »: marks of the text that nobody doubled.
    const fin = endOfPlain(texte, mark + 1, sep);
    const reste = texte.slice(mark + 1, fin);
    const ferme = reste.endsWith('"');
    return { cellule: `${cellule}"${ferme ? reste.slice(0, -1) : reste}`, fin };
  }
}
