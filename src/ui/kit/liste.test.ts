import { describe, expect, it } from 'vitest';
import { isBetween, nextTri, pageAt, searchRows, sortRows } from './liste.ts';
import { fold } from '#domain/texte.ts';

describe('fold', () => {
  it.each([
    ['FINIMG', 'finimg'],
    ['Décidée', 'decidee'],
    ['ÉDITEUR', 'editeur'],
  ])('« %s » se cherche comme « %s »', (texte, cle) => {
    expect(fold(texte)).toBe(cle);
  });
});

describe('searchRows', () => {
  const lignes = [{ cles: ['decidee', 'ris'] }, { cles: ['en cours', 'ris'] }];

  it('cherche au milieu, sans accent ni casse', () => {
    expect(searchRows(lignes, [[0, 'CIDÉ']])).toEqual([lignes[0]]);
  });
  it('veut toutes les colonnes à la fois', () => {
    expect(
      searchRows(lignes, [
        [0, 'e'],
        [1, 'lgc'],
      ]),
    ).toEqual([]);
  });
  it('ne filtre pas sur un champ vide', () => {
    expect(searchRows(lignes, [[0, '  ']])).toBe(lignes);
  });
});

describe('sortRows', () => {
  const lignes = [
    { n: 2, x: 'a' },
    { n: 1, x: 'b' },
    { n: 2, x: 'c' },
  ];

  it('garde l’ordre des lignes égales, dans les deux sens', () => {
    expect(sortRows(lignes, ({ n }) => n, 'decroissant').map(({ x }) => x)).toEqual([
      'a',
      'c',
      'b',
    ]);
    expect(sortRows(lignes, ({ n }) => n, 'croissant').map(({ x }) => x)).toEqual(['b', 'a', 'c']);
  });
});

describe('nextTri', () => {
  it('retourne la colonne déjà triée', () => {
    expect(nextTri({ colonne: 'a', sens: 'croissant' }, 'a').sens).toBe('decroissant');
  });
  it('commence une autre colonne par le croissant', () => {
    expect(nextTri<string>({ colonne: 'a', sens: 'croissant' }, 'b').sens).toBe('croissant');
  });
});

describe('pageAt', () => {
  it('compte une dernière page incomplète', () => {
    expect(pageAt(3, 51, 25)).toEqual({ page: 3, pages: 3, debut: 50, fin: 51 });
  });
  it('revient à la dernière page d’une liste devenue plus courte', () => {
    expect(pageAt(9, 30, 25).page).toBe(2);
  });
  it('a une page même quand la liste est vide', () => {
    expect(pageAt(1, 0, 25)).toEqual({ page: 1, pages: 1, debut: 0, fin: 0 });
  });
});

describe('isBetween', () => {
  it.each([
    ['2026-03-23', '2026-03-23', true],
    ['2026-03-24', '', false],
    ['', '2026-03-22', false],
    ['', '', true],
  ])('23/03/2026 à 10 h, du « %s » au « %s »', (du, au, dedans) => {
    expect(isBetween('2026-03-23T10:00', du, au)).toBe(dedans);
  });
});
