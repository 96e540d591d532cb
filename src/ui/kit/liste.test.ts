import { describe, expect, it } from 'vitest';
import { fold } from '#domain/texte.ts';
import { isBetween, nextTri, pageAt, readColonnes, searchItems, sortItems } from './liste.ts';

describe('fold', () => {
  it.each([
    ['FINIMG', 'finimg'],
    ['Décidée', 'decidee'],
    ['ÉDITEUR', 'editeur'],
  ])('« %s » se cherche comme « %s »', (texte, cle) => {
    expect(fold(texte)).toBe(cle);
  });
});

describe('searchItems', () => {
  const items = ['Décidée', 'En cours'];

  it('cherche au milieu, sans accent ni casse', () => {
    expect(searchItems(items, ' CIDÉ', fold)).toEqual(['Décidée']);
  });
  it('ne filtre pas sur un champ vide', () => {
    expect(searchItems(items, '  ', fold)).toBe(items);
  });
});

describe('readColonnes', () => {
  const lignes = [
    { nom: 'b', statut: 'Décidée', montant: 90 },
    { nom: 'c', statut: 'En cours', montant: 1000 },
    { nom: 'a', statut: 'Décidée', montant: 200 },
  ];
  let lus = 0;
  const { search, sort } = readColonnes<(typeof lignes)[number], 'nom' | 'statut' | 'montant'>([
    { cle: 'nom', titre: 'Nom', texte: ({ nom }) => nom },
    {
      cle: 'statut',
      titre: 'Statut',
      texte: ({ statut }) => {
        lus += 1;
        return { mot: statut, ton: 'conforme', icone: 'valide' };
      },
    },
    {
      cle: 'montant',
      titre: 'Montant',
      texte: ({ montant }) => String(montant),
      ordre: ({ montant }) => montant,
    },
  ]);
  const noms = (trouvees: readonly (typeof lignes)[number][]) => trouvees.map(({ nom }) => nom);

  it('cherche dans la colonne nommée, et les mots d’une étiquette aussi', () => {
    expect(noms(search(lignes, new Map([['statut', 'decidee']])))).toEqual(['b', 'a']);
    expect(search(lignes, new Map([['nom', 'decidee']]))).toEqual([]);
  });
  it('veut toutes les colonnes à la fois', () => {
    const filtres = new Map([
      ['statut', 'decidee'],
      ['montant', '200'],
    ] as const);
    expect(noms(search(lignes, filtres))).toEqual(['a']);
  });
  it('ne lit chaque case qu’une fois', () => {
    lus = 0;
    const neuves = lignes.map((ligne) => ({ ...ligne }));
    for (const texte of ['d', 'dé', 'déc']) search(neuves, new Map([['statut', texte]]));
    expect(lus).toBe(3);
  });
  it('trie des nombres comme des nombres', () => {
    expect(noms(sort(lignes, { colonne: 'montant', sens: 'decroissant' }))).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
  it('départage par la première colonne, dans le même sens', () => {
    expect(noms(sort(lignes, { colonne: 'statut', sens: 'croissant' }))).toEqual(['a', 'b', 'c']);
    expect(noms(sort(lignes, { colonne: 'statut', sens: 'decroissant' }))).toEqual(['c', 'b', 'a']);
  });
});

describe('sortItems', () => {
  it('garde l’ordre des lignes égales, dans les deux sens', () => {
    const items = ['2a', '1b', '2c'];
    const rang = (item: string) => Number(item[0]);
    expect(sortItems(items, rang, 'decroissant')).toEqual(['2a', '2c', '1b']);
    expect(sortItems(items, rang, 'croissant')).toEqual(['1b', '2a', '2c']);
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
  const items = Array.from({ length: 51 }, (_, rang) => rang);

  it('compte une dernière page incomplète', () => {
    expect(pageAt(items, 3)).toEqual({ page: 3, pages: 3, nombre: 51, debut: 50, items: [50] });
  });
  it('revient à la dernière page d’une liste devenue plus courte', () => {
    expect(pageAt(items, 9).page).toBe(3);
  });
  it('a une page même quand la liste est vide', () => {
    expect(pageAt([], 1)).toEqual({ page: 1, pages: 1, nombre: 0, debut: 0, items: [] });
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
