import { describe, expect, it } from 'vitest';
import { parseSuivi, placeOf } from './suivi.ts';

const etape = { rang: 3, total: 8, legende: 'Le solde est refusé.' };

describe('parseSuivi', () => {
  it.each([
    { adresse: '#/aide', etape: null },
    { adresse: '#/scenario/a', etape },
  ])('lit $adresse', (suivi) => {
    expect(parseSuivi(suivi)).toEqual(suivi);
  });

  it.each([
    ['un texte', '#/aide'],
    ['une liste', []],
    ['sans étape', { adresse: '#/aide' }],
    ['une adresse qui n’est pas un texte', { adresse: 1, etape: null }],
    ['une adresse sans fin', { adresse: '#'.repeat(501), etape: null }],
    ['une étape sans légende', { adresse: '#/', etape: { rang: 1, total: 2 } }],
    ['un rang qui n’est pas un nombre', { adresse: '#/', etape: { ...etape, rang: '3' } }],
  ])('ignore %s', (_cas, data) => {
    expect(parseSuivi(data)).toBeNull();
  });
});

describe('placeOf', () => {
  it('distingue les étapes d’un même scénario', () => {
    const [trois, quatre] = [3, 4].map((rang) =>
      placeOf({ adresse: '#/scenario/a', etape: { ...etape, rang } }),
    );
    expect(trois).not.toBe(quatre);
  });

  it('ne dépend pas de la légende', () => {
    const place = placeOf({ adresse: '#/scenario/a', etape });
    expect(placeOf({ adresse: '#/scenario/a', etape: { ...etape, legende: 'Autre' } })).toBe(place);
  });
});
