import { expect, it } from 'vitest';
import { DECIDER, ENROLER } from '#domain/exercices/bibliotheque/guichet.ts';
import type { Bilan } from '#domain/exercices/statistiques.ts';
import { drawNuage, LARGEUR } from './nuage.ts';

const bilan = (exercice: Bilan['exercice'], durees: readonly number[], mediane: number): Bilan => ({
  exercice,
  durees,
  mediane,
  indices: 0,
  essais: 1,
});

it('place chaque temps de zéro au plus long, et empile ceux qui se couvrent', () => {
  const { rangs, graduations } = drawNuage([
    bilan(DECIDER, [0, 180, 180], 180),
    bilan(ENROLER, [360], 360),
  ]);
  expect(graduations.map(({ secondes }) => secondes)).toEqual([0, 120, 240, 360]);
  expect(rangs.map(({ points }) => points)).toEqual([
    [
      { x: 40, rang: 0 },
      { x: LARGEUR / 2, rang: 0 },
      { x: LARGEUR / 2, rang: 1 },
    ],
    [{ x: LARGEUR - 40, rang: 0 }],
  ]);
});

it.each([1, 59, 61, 3599, 65_535])('garde peu de graduations, pour %i secondes', (duree) => {
  const { graduations, rangs } = drawNuage([bilan(DECIDER, [duree], duree)]);
  expect(graduations.length).toBeLessThanOrEqual(5);
  expect(rangs[0]?.points[0]?.x).toBeLessThanOrEqual(LARGEUR - 40);
});
