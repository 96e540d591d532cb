import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BONJOUR, isDemande } from './canal.ts';
import { parseMessage } from './messages.ts';

const suivi = {
  fenetre: 'a',
  adresse: '#/scenario/x',
  proportion: 1.6,
  projetee: true,
  teinte: 'sombre',
  loupe: false,
  partie: { titre: 'X', legendes: ['Un', 'Deux'], rang: 2 },
};
const geste = (ordre: unknown) => ({ type: 'geste', pour: 'a', geste: ordre });

describe('parseMessage', () => {
  it.each([
    [BONJOUR],
    [{ type: 'demande' }],
    [{ type: 'parti', fenetre: 'a' }],
    [{ type: 'prend', fenetre: 'a' }],
    [{ type: 'pris', fenetre: 'a' }],
    [{ type: 'present', suivi }],
    [{ type: 'present', suivi: { ...suivi, teinte: null, partie: null } }],
    [geste({ type: 'etape', rang: 3 })],
    [geste({ type: 'pas', sens: -1 })],
    [geste({ type: 'defiler', sens: -1 })],
    [geste({ type: 'projeter', oui: false })],
    [geste({ type: 'teinte', teinte: null })],
    [geste({ type: 'pointer', point: { x: 0, y: 1 } })],
    [geste({ type: 'pointer', point: null })],
    [geste({ type: 'loupe', oui: true })],
  ])('lit %o', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  it.each([
    ['l’appel d’une version plus ancienne', null],
    ['l’annonce d’une version plus ancienne', { adresse: '#/aide', etape: null }],
    [
      'une fenêtre sans partie ni absence de partie',
      { type: 'present', suivi: { ...suivi, partie: undefined } },
    ],
    ['une adresse sans fin', { type: 'present', suivi: { ...suivi, adresse: '#'.repeat(20_001) } }],
    ['une fenêtre sans largeur', { type: 'present', suivi: { ...suivi, proportion: NaN } }],
    [
      'une étape au-delà de la fin',
      { type: 'present', suivi: { ...suivi, partie: { ...suivi.partie, rang: 3 } } },
    ],
    [
      'des légendes qui n’en sont pas',
      { type: 'present', suivi: { ...suivi, partie: { ...suivi.partie, legendes: [1] } } },
    ],
    [
      'trop de légendes',
      {
        type: 'present',
        suivi: { ...suivi, partie: { titre: 'X', legendes: Array(501).fill(''), rang: 0 } },
      },
    ],
    ['un geste pour personne', { type: 'geste', geste: { type: 'loupe', oui: true } }],
    ['un geste inconnu', geste({ type: 'aller', adresse: 'https://exemple.invalid' })],
    ['une étape avant le départ', geste({ type: 'etape', rang: -1 })],
    ['un pas de deux', geste({ type: 'pas', sens: 2 })],
    ['une étape et demie', geste({ type: 'etape', rang: 1.5 })],
    ['un point hors de la fenêtre', geste({ type: 'pointer', point: { x: 2, y: 0 } })],
    ['une teinte inconnue', geste({ type: 'teinte', teinte: 'rose' })],
  ])('ignore %s', (_cas, data) => {
    expect(parseMessage(data)).toBeNull();
  });

  it('ne lève jamais', () => {
    fc.assert(fc.property(fc.anything(), (data) => void parseMessage(data)));
  });
});

it('une demande se reconnaît sans le reste', () => {
  expect([BONJOUR, null, 'demande', { type: 'demande' }].map(isDemande)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
