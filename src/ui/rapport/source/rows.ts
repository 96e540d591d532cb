import { upperBound } from '#domain/upper-bound.ts';

/**
 * A text cut into rows of bounded width, so that 900,000 short lines or one line of 300 KB are drawn the same way.
 * Lines end at LF, CRLF or CR; offsets count UTF-16 units.
 */
export interface RowIndex {
  readonly texte: string;
  /** Offset of the first unit of each row. */
  readonly debuts: Uint32Array;
  /** Line of each row, from 1. */
  readonly lignes: Uint32Array;
}

export const ROW_WIDTH = 140;

export function indexRows(texte: string): RowIndex {
  let capacity = Math.max(16, Math.ceil(texte.length / 24));
  let debuts = new Uint32Array(capacity);
  let lignes = new Uint32Array(capacity);
  let count = 0;
  const push = (debut: number, ligne: number) => {
    if (count === capacity) {
      capacity *= 2;
      debuts = grow(debuts, capacity);
      lignes = grow(lignes, capacity);
    }
    debuts[count] = debut;
    lignes[count] = ligne;
    count += 1;
  };
  const endOfLine = lineEnds(texte);
  let ligne = 1;
  let debut = 0;
  for (;;) {
    const fin = endOfLine(debut);
    const stop = fin < 0 ? texte.length : fin;
    push(debut, ligne);
    for (let at = debut; stop - at > ROW_WIDTH; push(at, ligne)) at = foldAt(texte, at);
    if (fin < 0) break;
    debut = texte.startsWith('\r\n', fin) ? fin + 2 : fin + 1;
    ligne += 1;
  }
  return { texte, debuts: debuts.subarray(0, count), lignes: lignes.subarray(0, count) };
}

/** The row that holds this offset. */
export function rowAt(index: RowIndex, offset: number): number {
  return Math.max(0, upperBound(index.debuts, offset) - 1);
}

export interface Row {
  readonly rang: number;
  readonly debut: number;
  readonly texte: string;
  readonly ligne: number;
  /** False for the second and following rows of one long line. */
  readonly premiere: boolean;
}

export function readRow(index: RowIndex, rang: number): Row {
  const debut = index.debuts[rang] ?? 0;
  const fin = index.debuts[rang + 1] ?? index.texte.length;
  const ligne = index.lignes[rang] ?? 1;
  const texte = index.texte.slice(debut, fin).replace(/[\r\n]+$/, '');
  return { rang, debut, texte, ligne, premiere: index.lignes[rang - 1] !== ligne };
}

/** Finds the next LF or CR from growing offsets; each is looked for once, so that the whole stays linear. */
function lineEnds(texte: string): (depuis: number) => number {
  const next = (mark: string) => {
    let found = -2;
    return (depuis: number) => {
      if (found === -1 || found >= depuis) return found;
      return (found = texte.indexOf(mark, depuis));
    };
  };
  const lf = next('\n');
  const cr = next('\r');
  return (depuis) => {
    const a = lf(depuis);
    const b = cr(depuis);
    return a < 0 ? b : b < 0 ? a : Math.min(a, b);
  };
}

/** Where a row that begins at `debut` is folded: after a comma when there is one, never inside a character. */
function foldAt(texte: string, debut: number): number {
  const at = debut + ROW_WIDTH;
  const virgule = texte.lastIndexOf(',', at - 1);
  if (virgule > debut + ROW_WIDTH / 2) return virgule + 1;
  return isLowSurrogate(texte.charCodeAt(at)) ? at - 1 : at;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function grow(values: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(values);
  return larger;
}
