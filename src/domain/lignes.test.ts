import { describe, expect, it, test } from 'vitest';
import { numerosDeLigne, rangDeLigne } from './lignes.ts';

describe('numerosDeLigne', () => {
  it('reprend les numéros déclarés quand tous sont distincts', () => {
    expect(numerosDeLigne([{ numLigne: 7 }, { numLigne: 3 }])).toEqual([7, 3]);
  });

  it.each([
    ['un doublon', [{ numLigne: 1 }, { numLigne: 1 }]],
    ['une absence', [{ numLigne: 5 }, {}]],
    ['un texte', [{ numLigne: 5 }, { numLigne: '6' }]],
    ['un zéro', [{ numLigne: 0 }, { numLigne: 5 }]],
    ['un décimal', [{ numLigne: 1.5 }, { numLigne: 5 }]],
    ['autre chose qu’un objet', [{ numLigne: 5 }, null]],
  ])('donne le rang à toutes les lignes s’il y a %s', (_, lignes) => {
    expect(numerosDeLigne(lignes)).toEqual([1, 2]);
  });
});

test.each([
  ['/lignesImport/0', 0],
  ['/lignesImport/12/facture/x', 12],
  ['/lignesImport', null],
  ['/lignesImport/a', null],
  ['/autre/lignesImport/3', null],
  ['', null],
])('le rang de la ligne de « %s » est %s', (chemin, rang) => {
  expect(rangDeLigne(chemin)).toBe(rang);
});
