import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import type { Cellule } from '#domain/tableur/classeur-lu.ts';
import { colonnesVierges } from '#domain/tableur/vierge.ts';
import { listColonnes } from './colonnes-lues.ts';
import { reconnaitre } from './reconnaitre.ts';

const feuille = (rangees: readonly (readonly Cellule[])[]) => ({
  ...{
    nom: 'F',
    cachee: false,
    rangees,
    largeur: Math.max(...rangees.map(({ length }) => length)),
  },
  ...{ rangeesCachees: [], colonnesCachees: [1], remarques: [] },
});

describe('reconnaitre', () => {
  it.each(FORMULAIRE_IDS)(
    '%s : son classeur vierge le désigne, seul ou avec ceux qui ont les mêmes titres',
    (id) => {
      const titres = colonnesVierges(id).map(({ titre }) => titre);
      const { correspondance, rivaux } = reconnaitre(feuille([titres]), null);
      expect([correspondance.formulaire, ...rivaux]).toContain(id);
    },
  );
  it('suit les n° ASP des cellules', () => {
    const titres = ['N° ASP', 'Date facture', 'Montant HT'];
    const lu = reconnaitre(feuille([titres, ['FINIMG013600', '01/02/2026', '10']]), null);
    expect([lu.correspondance.formulaire, ...lu.rivaux].every((id) => id.startsWith('img-'))).toBe(
      true,
    );
  });
  it('garde le formulaire choisi', () => {
    const lu = reconnaitre(feuille([['N° ASP'], ['FINIMG013600']]), 'bio-loinc.solde');
    expect(lu.correspondance.formulaire).toBe('bio-loinc.solde');
    expect(lu.rivaux).toEqual([]);
  });
});

it('listColonnes montre les titres, les premières valeurs qui diffèrent, et ce qui est masqué', () => {
  const lue = feuille([
    ['Titre', 'B', '', ''],
    ['a', '', '', ''],
    ['a', '', '7', ''],
    ['b', '', '', ''],
    ['c', '', '', ''],
  ]);
  expect(listColonnes(lue, 1)).toEqual([
    { colonne: 0, titre: 'Titre', exemples: ['a', 'b'], cachee: false },
    { colonne: 1, titre: 'B', exemples: [], cachee: true },
    { colonne: 2, titre: '', exemples: ['7'], cachee: false },
  ]);
  expect(listColonnes(lue, 0)[0]).toMatchObject({ titre: '', exemples: ['Titre', 'a'] });
});
