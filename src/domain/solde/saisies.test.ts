import { describe, expect, it } from 'vitest';
import type { NoeudModele } from '../modele/modele.ts';
import { normaliser, readAt, valeurOf, writeAt } from './saisies.ts';

const colonne = (noeud: Partial<NoeudModele>) => ({
  chemin: '/x',
  modele: '/lignesImport/*/x',
  requise: true,
  noeud: { type: 'texte' as const, nul: 'refusee' as const, ...noeud },
});
const DATE = colonne({ controle: 'date-jj-mm-aaaa' });
const ASP = colonne({ controle: 'numero-asp-forme' });
const SIREN = colonne({ controle: 'siren-9-chiffres' });
const BOOLEEN = colonne({ type: 'booleen' });
const NOMBRE = colonne({ type: 'nombre' });

describe('ce qui est saisi', () => {
  it.each([
    [DATE, '2026-02-15', '15/02/2026'],
    [DATE, '2026-02-15T00:00:00', '15/02/2026'],
    [DATE, ' 5/2/2026 ', '05/02/2026'],
    [DATE, '05.02.2026', '05/02/2026'],
    [DATE, '05/02/26', '05/02/2026'],
    // Which century: nobody guesses.
    [DATE, '05/02/20', '05/02/20'],
    [DATE, '05/02/96', '05/02/96'],
    [DATE, '31/02/2026', '31/02/2026'],
    [DATE, '46068', '15/02/2026'],
    [DATE, '1246068', '1246068'],
    [NOMBRE, '1.250,50', '1250,50'],
    [NOMBRE, '1,250,000.50', '1250000.50'],
    [NOMBRE, '1.250', '1.250'],
    [ASP, 'finimg013608m0', 'FINIMG013608'],
    [ASP, 'FIN IMG 013608', 'FINIMG013608'],
    [ASP, 'FINIMG0136', 'FINIMG0136'],
    [SIREN, '801 493 479', '801493479'],
    // A zero that a spreadsheet lost is not made up.
    [SIREN, '1493479', '1493479'],
    [BOOLEEN, 'VRAI', 'true'],
    [BOOLEEN, 'non', 'false'],
    [BOOLEEN, 'peut-être', 'peut-être'],
    [colonne({}), ' a b ', 'a b'],
  ])('se lit (%#) %s', (dans, saisie, lu) => {
    expect(normaliser(saisie, dans)).toBe(lu);
  });

  it.each([
    [NOMBRE, '1 000,01 €', 1000.01],
    [NOMBRE, '1250', 1250],
    [NOMBRE, '12.250,50 €', 12250.5],
    [NOMBRE, 'mille', 'mille'],
    [BOOLEEN, 'oui', true],
    [BOOLEEN, 'peut-être', 'peut-être'],
    [DATE, '', undefined],
    [colonne({}), '00034', '00034'],
  ])('devient une valeur (%#) %s', (dans, saisie, valeur) => {
    expect(valeurOf(saisie, dans)).toBe(valeur);
  });
});

describe('une valeur à sa place', () => {
  it('fait les blocs sur son chemin, garde le reste, et n’allonge pas une liste', () => {
    const avant = { a: { b: 1, c: 2 }, l: [{ d: 1 }] };
    expect(writeAt(avant, '/a/b', 9)).toEqual({ a: { b: 9, c: 2 }, l: [{ d: 1 }] });
    expect(writeAt(avant, '/z/y', 9)).toEqual({ ...avant, z: { y: 9 } });
    expect(writeAt(avant, '/l/0/d', 9)).toEqual({ ...avant, l: [{ d: 9 }] });
    expect(writeAt(avant, '/l/7/d', 9)).toEqual(avant);
    expect(writeAt(avant, '/a/b', undefined)).toEqual({ ...avant, a: { c: 2 } });
    expect(writeAt(avant, '/z/y', undefined)).toEqual(avant);
    expect(readAt(avant, '/l/0/d')).toBe(1);
    expect(readAt(avant, '/a/toString')).toBeUndefined();
  });
});
