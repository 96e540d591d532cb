import { expect, it } from 'vitest';
import { isSautee, minuteApres, minuteAvant } from './heures.ts';

it.each([
  ['2026-03-23T10:08', '2026-03-23T10:09'],
  ['2026-03-23T10:59', '2026-03-23T11:00'],
  ['2026-03-23T23:59', '2026-03-24T00:00'],
  ['2024-02-28T23:59', '2024-02-29T00:00'],
  ['2026-12-31T23:59', '2027-01-01T00:00'],
])('la minute après %s', (heure, suivante) => {
  expect(minuteApres(heure)).toBe(suivante);
  expect(minuteAvant(suivante)).toBe(heure);
});

it.each([
  ['2026-03-29T02:00', true],
  ['2026-03-29T02:59', true],
  ['2026-03-29T01:59', false],
  ['2026-03-29T03:00', false],
  ['2026-03-22T02:30', false],
  ['2026-03-30T02:30', false],
  ['2026-10-25T02:30', false],
  ['2024-03-31T02:30', true],
  ['2028-03-26T02:30', true],
])('%s est une heure que l’été saute : %s', (heure, sautee) => {
  expect(isSautee(heure)).toBe(sautee);
});
