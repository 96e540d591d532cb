import { expect, it } from 'vitest';
import { DECIDER } from '#domain/exercices/bibliotheque/guichet.ts';
import { writeCode } from '#domain/exercices/code.ts';
import { LIGNES_MAX, readCodes } from '#domain/exercices/statistiques.ts';
import { writeTableau } from './colonnes.ts';
import { CODES } from './textes.ts';

const CONNUS = [{ exercice: DECIDER, clef: 'd' }];
const decide = (nom: string) => writeCode(DECIDER, { duree: 60, indices: 0, essais: 1 }, nom, 'd');

it('garde au tableur un pseudonyme qu’il prendrait pour une date ou un nombre', () => {
  const lignes = readCodes(['Mars-2', '00034', 'Léa'].map(decide).join('\n'), CONNUS);
  const rangees = writeTableau(lignes).split('\r\n').slice(1, 4);
  expect(rangees.map((rangee) => rangee.split(';')[0])).toEqual([
    '"=""MARS-2"""',
    '"=""00034"""',
    'LEA',
  ]);
});

it('dit que la suite n’est pas lue', () => {
  const lignes = readCodes(`${decide('Léa')}\n`.repeat(LIGNES_MAX + 1), CONNUS);
  expect(lignes).toHaveLength(LIGNES_MAX);
  expect(CODES.lus(lignes.length, 1)).toContain('Seules les 500 premières sont lues');
  expect(CODES.lus(LIGNES_MAX - 1, 1)).not.toContain('Seules');
});
