import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCompte,
  formatDate,
  formatEcheance,
  formatEuros,
  formatHeure,
  formatNombre,
  formatTaille,
  formatTous,
  listNames,
} from './francais.ts';

describe('les nombres', () => {
  it.each([
    [0, '0 demande'],
    [1, '1 demande'],
    [2, '2 demandes'],
  ])('accorde %i', (nombre, attendu) => {
    expect(formatCompte(nombre, 'demande')).toBe(attendu);
  });

  it.each([
    [1, '1 octet'],
    [999, '999 octets'],
    [1082, '1,1 ko'],
    [28_100_000, '28,1 Mo'],
  ])('écrit %i octets', (octets, attendu) => {
    expect(formatTaille(octets)).toBe(attendu);
  });

  it('écrit les euros à la française', () => {
    expect(formatEuros(1075000)).toBe('10\u202f750,00\u00a0€');
    expect(formatEuros(43001)).toBe('430,01\u00a0€');
    expect(formatEuros(-5)).toBe('-0,05\u00a0€');
  });
});

it('écrit les entiers et les dixièmes comme Intl', () => {
  const intl = new Intl.NumberFormat('fr-FR');
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(1, 10), (nombre, diviseur) => {
      expect(formatNombre(nombre / diviseur)).toBe(intl.format(nombre / diviseur));
    }),
  );
});

describe('les dates', () => {
  it('écrit une heure comme les textes', () => {
    expect(formatHeure('2026-11-10T12:00')).toBe('10/11/2026 à 12h00');
    expect(formatHeure('sans date')).toBe('sans date');
  });

  it('tait l’heure que rien ne publie', () => {
    expect(formatEcheance('2026-11-10T12:00', true)).toBe('10/11/2026 à 12h00');
    expect(formatEcheance('2026-11-10T23:59', false)).toBe('10/11/2026');
  });

  it.each([
    ['2026-03', '03/2026'],
    ['2022-06-10', '10/06/2022'],
    ['2024', '2024'],
  ])('écrit la date %s', (date, attendu) => {
    expect(formatDate(date)).toBe(attendu);
  });
});

describe('les listes', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('écrit %j', (noms, attendu) => {
    expect(listNames(noms)).toBe(attendu);
  });

  it('dit « ou », et compte ce qui dépasse', () => {
    expect(listNames(['a', 'b'], { mot: 'ou' })).toBe('a ou b');
    expect(listNames(['a', 'b', 'c'], { max: 2 })).toBe('a, b et 1 autre');
    expect(listNames(['a', 'b', 'c', 'd'], { max: 2 })).toBe('a, b et 2 autres');
  });
});

it.each([
  [0, 'les possibles'],
  [1, 'la seule possible'],
  [2, 'les 2 possibles'],
])('formatTous(%i) se lit « %s »', (nombre, dit) => {
  expect(formatTous(nombre, 'la seule possible', 'possibles')).toBe(dit);
});
