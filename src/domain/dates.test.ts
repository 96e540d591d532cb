import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  toJjMmAaaa,
  parseDate,
  parseIso,
  toIso,
} from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['24/11/2021', '2021-11-24'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['31/12/9999', '9999-12-31'],
  ])('lit %s', (texte, iso) => {
    const date = parseDate(texte);
    expect(date === null ? null : toIso(date)).toBe(iso);
  });

  it.each([
    '29/02/2023',
    '29/02/1900',
    '31/04/2026',
    '00/01/2026',
    '01/00/2026',
    '01/13/2026',
    '01/01/0000',
    '1/1/2026',
    '2026-02-15',
    '15-02-2026',
    ' 15/02/2026',
    '',
  ])('refuse « %s »', (texte) => {
    expect(parseDate(texte)).toBeNull();
  });
});

describe('le calendrier', () => {
  it.each([
    ['28/02/2026', 1, '01/03/2026'],
    ['28/02/2024', 1, '29/02/2024'],
    ['31/12/2026', 1, '01/01/2027'],
    ['23/03/2026', 7, '30/03/2026'],
    ['01/01/2027', -1, '31/12/2026'],
    ['10/11/2026', -120, '13/07/2026'],
  ])('%s plus %i jours font %s', (depart, jours, arrivee) => {
    const date = parseDate(depart);
    expect(date === null ? null : toJjMmAaaa(addDays(date, jours))).toBe(arrivee);
  });

  it('ajoute puis retrouve le même nombre de jours, dans l’ordre', () => {
    const date = fc.record({
      annee: fc.integer({ min: 1900, max: 2200 }),
      mois: fc.integer({ min: 1, max: 12 }),
      jour: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (depart, jours) => {
        const arrivee = addDays(depart, jours);
        expect(daysBetween(depart, arrivee)).toBe(jours);
        expect(Math.sign(compareDates(arrivee, depart))).toBe(Math.sign(jours));
        expect(parseIso(toIso(arrivee))).toEqual(arrivee);
      }),
    );
  });
});

describe('les heures de Paris', () => {
  it('donnent leur jour', () => {
    expect(parseIso('2026-11-10T23:30')).toEqual({ annee: 2026, mois: 11, jour: 10 });
    expect(parseIso('2026-02-30')).toBeNull();
    expect(parseIso('2026-1-02')).toBeNull();
    expect(parseIso('2026-11-1x')).toBeNull();
  });
});
