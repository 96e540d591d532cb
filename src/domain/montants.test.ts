import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTva,
  countDecimals,
  parseCentimes,
  regimeDuTaux,
  splitAvanceSolde,
  toCentimes,
  toDixiemes,
  withoutTrailingZeros,
} from './montants.ts';

const CENTIMES = fc.integer({ min: 0, max: 1_000_000_000 });

describe('countDecimals', () => {
  it.each([
    ['1250', 0],
    ['1000.01', 2],
    ['10750.00', 2],
    ['1000.010', 3],
    ['1.5e1', 0],
    ['1e3', 0],
    ['12.5E-1', 2],
    ['10001e-2', 2],
    ['-0.125', 3],
  ])('%s en a %i', (ecriture, nombre) => {
    expect(countDecimals(ecriture)).toBe(nombre);
  });

  it('ne dit rien de ce qui n’est pas un nombre JSON', () => {
    expect(countDecimals('"12,5"')).toBeNull();
    expect(countDecimals('12,5')).toBeNull();
  });
});

describe('parseCentimes', () => {
  it.each([
    ['1250', 125000],
    ['1000.01', 100001],
    ['358.33', 35833],
    ['0.29', 29],
    ['1.005', 101],
    ['1.004', 100],
    ['-1.005', -101],
    ['1e3', 100000],
    ['1e-9', 0],
    ['0.00', 0],
    ['10001e-2', 10001],
  ])('%s font %i centimes', (ecriture, centimes) => {
    expect(parseCentimes(ecriture)).toBe(centimes);
  });

  it.each(['1e400', '12345678901234567', 'NaN', ''])('renonce pour « %s »', (ecriture) => {
    expect(parseCentimes(ecriture)).toBeNull();
  });

  it('retrouve tout montant écrit au centime', () => {
    fc.assert(
      fc.property(CENTIMES, (centimes) => {
        expect(parseCentimes((centimes / 100).toFixed(2))).toBe(centimes);
        expect(toCentimes(centimes / 100)).toBe(centimes);
      }),
    );
  });
});

describe('addTva', () => {
  it.each([
    [35833, 200, 43000],
    [35834, 200, 43001],
    [35833, 85, 38879],
    [35833, 0, 35833],
    [1075000, 200, 1290000],
  ] as const)('%i centimes à %i ‰ font %i', (ht, taux, ttc) => {
    expect(addTva(ht, taux)).toBe(ttc);
  });

  it('tombe à un demi-centime au plus du produit exact', () => {
    fc.assert(
      fc.property(CENTIMES, fc.constantFrom(200, 85, 0), (ht, taux) => {
        const ecartMilliemes = addTva(ht, taux) * 1000 - ht * (1000 + taux);
        expect(ecartMilliemes).toBeLessThanOrEqual(500);
        expect(ecartMilliemes).toBeGreaterThan(-500);
      }),
    );
  });
});

describe('splitAvanceSolde', () => {
  it('partage 100 000,00 € en 30 000,00 et 70 000,00', () => {
    expect(splitAvanceSolde(10_000_000)).toEqual({ avance: 3_000_000, solde: 7_000_000 });
  });

  it('ne perd jamais un centime', () => {
    fc.assert(
      fc.property(CENTIMES, (total) => {
        const { avance, solde } = splitAvanceSolde(total);
        expect(avance + solde).toBe(total);
        expect(Math.abs(avance * 10 - total * 3)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('les écritures', () => {
  it('les zéros superflus disparaissent, les autres restent', () => {
    expect(withoutTrailingZeros('1000.010')).toBe('1000.01');
    expect(withoutTrailingZeros('1000.000')).toBe('1000');
    expect(withoutTrailingZeros('1000')).toBe('1000');
    expect(withoutTrailingZeros('1.50e2')).toBe('1.50e2');
  });

  it.each([
    ['20', 200, 'TTC'],
    ['8.5', 85, 'TTC'],
    ['0', 0, 'HT'],
  ] as const)('le taux %s', (taux, dixiemes, regime) => {
    expect(toDixiemes(taux)).toBe(dixiemes);
    expect(regimeDuTaux(taux)).toBe(regime);
  });
});
