import { describe, expect, it } from 'vitest';
import { unConstat } from '#test-support/reports.ts';
import { buildMarks, cutRow, marksOfRow } from './marks.ts';
import { ROW_WIDTH, indexRows, readRow, rowAt } from './rows.ts';
import { MAX_HEIGHT, computeWindow, scrollTopFor } from './viewport.ts';

const at = (debut: number, fin: number) => ({ debut, fin, ligne: 1, colonne: 1 });

describe('indexRows', () => {
  it.each([
    ['LF', 'a\nbc\n'],
    ['CRLF', 'a\r\nbc\r\n'],
    ['CR', 'a\rbc\r'],
  ])('coupe aux fins de ligne %s', (_nom, texte) => {
    const index = indexRows(texte);
    const rows = Array.from(index.debuts, (_, rang) => readRow(index, rang));
    expect(rows.map((row) => [row.ligne, row.texte])).toEqual([
      [1, 'a'],
      [2, 'bc'],
      [3, ''],
    ]);
  });
  it('replie une très longue ligne sans perdre un caractère', () => {
    const texte = 'x'.repeat(ROW_WIDTH * 2 + 5);
    const index = indexRows(texte);
    const rows = Array.from(index.debuts, (_, rang) => readRow(index, rang));
    expect(rows.map(({ texte: t }) => t).join('')).toBe(texte);
    expect(rows.map(({ premiere }) => premiere)).toEqual([true, false, false]);
  });
  it('replie de préférence après une virgule', () => {
    const texte = '"a":1,'.repeat(40);
    expect(readRow(indexRows(texte), 1).texte.startsWith('"a"')).toBe(true);
  });
  it('ne replie pas une ligne qui tient', () => {
    expect(indexRows(`${'x'.repeat(80)},${'y'.repeat(20)}`).debuts).toHaveLength(1);
  });
  it('ne coupe pas un caractère en deux', () => {
    const index = indexRows('x'.repeat(ROW_WIDTH - 1) + '😀fin');
    expect(readRow(index, 1).texte).toBe('😀fin');
  });
  it('donne une ligne au texte vide', () => {
    expect(indexRows('').debuts).toHaveLength(1);
  });
  it('retrouve la rangée d’une position', () => {
    const index = indexRows('ab\ncd\nef');
    expect([0, 2, 3, 7].map((offset) => rowAt(index, offset))).toEqual([0, 0, 1, 2]);
  });
});

describe('computeWindow', () => {
  const petit = { height: 480, rowHeight: 24, rowCount: 1000 };
  const grand = { height: 480, rowHeight: 24, rowCount: 900_000 };

  it('ne dessine que les rangées visibles et quelques voisines', () => {
    const { first, last, top } = computeWindow({ ...petit, scrollTop: 2400 });
    expect([first, last, top]).toEqual([92, 128, 92 * 24]);
  });
  it('borne la hauteur d’un texte immense', () => {
    expect(computeWindow({ ...grand, scrollTop: 0 }).contentHeight).toBe(MAX_HEIGHT);
  });
  it('montre la dernière rangée tout en bas', () => {
    const bas = computeWindow({ ...grand, scrollTop: MAX_HEIGHT - grand.height });
    expect(bas.last).toBe(grand.rowCount);
  });
  it.each([
    ['petit', petit, 500],
    ['immense', grand, 654_321],
  ])('amène la rangée voulue à l’écran dans un texte %s', (_nom, viewport, row) => {
    const scrollTop = scrollTopFor(row, viewport);
    const { first, last } = computeWindow({ ...viewport, scrollTop });
    expect(first).toBeLessThan(row);
    expect(last).toBeGreaterThan(row);
  });
});

describe('marques', () => {
  const index = indexRows('{"a": 1,\n"b": vrai}');
  const surA = unConstat({ position: at(1, 4), severite: 'information' });
  const surVrai = unConstat({ position: at(14, 18) });
  const marks = buildMarks([surVrai, surA]);

  it('retrouve les constats de chaque rangée', () => {
    expect(marksOfRow(marks, readRow(index, 0))).toEqual([surA]);
    expect(marksOfRow(marks, readRow(index, 1))).toEqual([surVrai]);
  });
  it('découpe la rangée à l’endroit du constat', () => {
    const segments = cutRow(readRow(index, 1), [surVrai], surVrai);
    expect(segments.filter(({ severite }) => severite === 'bloquant')).toEqual([
      { texte: 'vrai', encre: null, severite: 'bloquant', courant: true },
    ]);
    expect(segments.map(({ texte }) => texte).join('')).toBe('"b": vrai}');
  });
  it('montre la pire gravité où deux constats se recouvrent', () => {
    const pire = unConstat({ position: at(1, 4) });
    const segment = cutRow(readRow(index, 0), [surA, pire], null).find((s) => s.texte === '"a"');
    expect(segment?.severite).toBe('bloquant');
  });
  it('donne un caractère à un constat sans longueur', () => {
    const fin = unConstat({ position: at(8, 8) });
    const segments = cutRow(readRow(index, 0), [fin], null);
    expect(segments.at(-1)).toMatchObject({ texte: ',', severite: 'bloquant' });
  });
  it('distingue les clés des valeurs', () => {
    const encres = cutRow(readRow(index, 0), [], null).map(({ encre }) => encre);
    expect(encres).toEqual([null, 'cle', null, 'nombre', null]);
  });
});
