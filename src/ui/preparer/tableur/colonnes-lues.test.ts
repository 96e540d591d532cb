import { expect, it } from 'vitest';
import type { Cellule } from '#domain/tableur/classeur-lu.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import { listColonnes } from './colonnes-lues.ts';

const feuille = (rangees: readonly (readonly Cellule[])[]) => ({
  ...{
    nom: 'F',
    cachee: false,
    rangees,
    largeur: Math.max(...rangees.map(({ length }) => length)),
  },
  ...{ rangeesCachees: [], colonnesCachees: [1], remarques: [] },
});

it('listColonnes montre les titres, les premières valeurs qui diffèrent, et ce qui est masqué', () => {
  const lue = feuille([
    ['Titre', 'B', '', '', titreDeMarque('autre.solde')],
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
