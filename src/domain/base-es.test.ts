import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeuilleLue, Rangee } from './tableur/classeur-lu.ts';
import { findColonnes, parseFiness, readBaseConservee } from './base-es.ts';

function uneFeuille(rangees: readonly Rangee[], nom = 'Base'): FeuilleLue {
  const largeur = Math.max(0, ...rangees.map(({ length }) => length));
  return {
    ...{ nom, rangees, largeur, cachee: false },
    ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
  };
}

const colonnesDe = (rangees: readonly Rangee[]) => findColonnes([uneFeuille(rangees)]);

describe('parseFiness', () => {
  it.each([
    ['750000018', '750000018'],
    [' 750 000 018 ', '750000018'],
    ['2A0000014', '2A0000014'],
    ['2a0000014', '2A0000014'],
    ['10000024', '010000024'],
    ['750000018\u200B', '750000018'],
    ['7500000180', null],
    ['1,0000024E7', null],
    ['99A00001B', null],
    ['', null],
  ])('%j donne %j', (cellule, finess) => {
    expect(parseFiness(cellule)).toBe(finess);
  });
});

describe('findColonnes', () => {
  const TABLE = [
    ['Raison sociale', 'SIREN', 'FINESS EJ', 'FINESS géographique'],
    ['Clinique fictive', '430244160', '750000018', '750000026'],
    ['Hôpital fictif', '430244161', '750000018', '750000034'],
    ['Cabinet fictif', '430244162', '', 'en cours'],
  ];
  it('propose d’abord la colonne des sites, puis l’entité juridique, puis ce qui a neuf chiffres', () => {
    expect(colonnesDe(TABLE).map(({ titre }) => titre)).toEqual([
      'FINESS géographique',
      'FINESS EJ',
      'SIREN',
    ]);
  });
  it('compte chaque n° une fois et dit les cellules écartées, avec leur ligne', () => {
    const [sites, entites] = colonnesDe(TABLE);
    expect(sites).toMatchObject({
      finess: ['750000026', '750000034'],
      ecartes: [{ ligne: 4, valeur: 'en cours' }],
    });
    expect(entites?.finess).toEqual(['750000018']);
  });
  it('prend des lettres pour un n° FINESS là seulement où le titre le dit', () => {
    const table = [
      ['FINESS', 'Ville'],
      ['99A00001B', 'COURBEVOIE'.slice(0, 9)],
      ['750000018', 'MARSEILLE'],
    ];
    expect(colonnesDe(table)).toMatchObject([
      { titre: 'FINESS', finess: ['750000018', '99A00001B'], ecartes: [] },
    ]);
  });
  it('lit une liste sans titre', () => {
    expect(colonnesDe([['750000018'], ['750000026']])).toMatchObject([
      { titre: null, finess: ['750000018', '750000026'], ecartes: [] },
    ]);
  });
  it('cherche dans toutes les feuilles, et lit un nombre du tableur', () => {
    const nombre = { texte: '10000024', nature: 'nombre' } as const;
    const feuilles = [
      uneFeuille([['SIREN'], ['430244160']], 'Éditeurs'),
      uneFeuille([['FINESS ET'], [nombre], []], 'Établissements'),
    ];
    expect(findColonnes(feuilles)).toMatchObject([
      { feuille: 'Établissements', lignes: 3, finess: ['010000024'] },
      { feuille: 'Éditeurs', lignes: 2, titre: 'SIREN' },
    ]);
  });
  it('ne propose rien d’un tableau qui n’en a pas', () => {
    expect(
      colonnesDe([
        ['Nom', 'Ville'],
        ['A', 'Paris'],
      ]),
    ).toEqual([]);
    expect(colonnesDe([])).toEqual([]);
  });
  it('ne lève rien et ne perd aucune cellule remplie', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 12 }))), (rangees) => {
        for (const { rang, titre, finess, ecartes } of colonnesDe(rangees)) {
          const remplies = rangees.filter((rangee) => (rangee[rang] ?? '').trim() !== '').length;
          const lues = rangees.filter(
            (rangee, numero) =>
              parseFiness(rangee[rang] ?? '') !== null && !(numero === 0 && titre !== null),
          );
          expect(finess.length).toBeLessThanOrEqual(lues.length);
          expect(lues.length + ecartes.length + (titre === null ? 0 : 1)).toBe(remplies);
        }
      }),
    );
  });
});

it('readBaseConservee ne reconnaît que ce qu’elle a gardé', () => {
  const base = {
    nom: 'a.csv',
    gardeeLe: '2026-03-23T10:00',
    fictive: false,
    finess: ['750000018'],
  };
  expect(readBaseConservee(structuredClone(base))).toEqual(base);
  for (const autre of [null, 'a', {}, { ...base, finess: [1] }, { ...base, nom: 1 }]) {
    expect(readBaseConservee(autre)).toBeNull();
  }
});
