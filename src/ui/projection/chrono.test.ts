import { describe, expect, it } from 'vitest';
import { ARRETE, ecoule, parseChrono, toggle, writeChrono, writeDuree } from './chrono.ts';

describe('le chronomètre', () => {
  it('compte de marche en marche, et pas entre elles', () => {
    const parti = toggle(ARRETE, 1000);
    expect([ecoule(parti, 1000), ecoule(parti, 4000)]).toEqual([0, 3000]);
    const arrete = toggle(parti, 5000);
    expect([ecoule(arrete, 5000), ecoule(arrete, 90_000)]).toEqual([4000, 4000]);
    expect(ecoule(toggle(arrete, 90_000), 91_000)).toBe(5000);
  });

  it('ne recule pas avec l’heure de l’appareil', () => {
    expect(ecoule(toggle(ARRETE, 5000), 1000)).toBe(0);
  });

  it.each([
    [0, '00:00'],
    [59_999, '00:59'],
    [60_000, '01:00'],
    [3_599_000, '59:59'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
  ])('écrit %d ms', (duree, ecrite) => {
    expect(writeDuree(duree)).toBe(ecrite);
  });

  it('se retrouve après un rechargement', () => {
    for (const chrono of [
      ARRETE,
      toggle(ARRETE, 1_790_000_000_000),
      { acquis: 12, depuis: null },
    ]) {
      expect(parseChrono(writeChrono(chrono))).toEqual(chrono);
    }
  });

  it.each(['', '1', '1 2 3', '-1 2', 'a b', '1e9 2'])('repart de rien après « %s »', (texte) => {
    expect(parseChrono(texte)).toEqual(ARRETE);
  });
});
