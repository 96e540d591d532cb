import { expect, it } from 'vitest';
import { minuteApres, minuteAvant } from './heures.ts';

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
