import { describe, expect, it } from 'vitest';
import type { Message, Suivi } from './messages.ts';
import { followed, hear, placeOf, type Suivies } from './suivies.ts';

const un: Suivi = {
  fenetre: 'a',
  adresse: '#/scenario/x',
  proportion: 1.6,
  projetee: true,
  teinte: null,
  loupe: false,
  partie: { titre: 'X', legendes: ['Un', 'Deux'], rang: 1 },
};
const autre: Suivi = { ...un, fenetre: 'b', adresse: '#/aide', partie: null };

const present = (suivi: Suivi): Message => ({ type: 'present', suivi });
const parti = (fenetre: string): Message => ({ type: 'parti', fenetre });

const entend = (...messages: readonly Message[]) =>
  messages.reduce<Suivies>(hear, new Map<string, Suivi>());

describe('la fenêtre suivie', () => {
  it.each([
    ['aucune n’a répondu', [], null, null],
    ['la seule qui a répondu', [present(un)], null, 'a'],
    ['aucune des deux, tant que l’on n’a pas choisi', [present(un), present(autre)], null, null],
    ['celle de l’adresse', [present(un), present(autre)], 'b', 'b'],
    ['pas une autre que celle de l’adresse', [present(autre)], 'a', null],
    ['plus celle qui est partie', [present(un), parti('a')], 'a', null],
    ['celle qui revient après un rechargement', [present(un), parti('a'), present(un)], 'a', 'a'],
    ['celle qui reste', [present(un), present(autre), parti('a')], null, 'b'],
    ['sans égard à ce qui n’est pas pour elle', [present(un), { type: 'demande' }], 'a', 'a'],
  ] as const)('%s', (_cas, messages, visee, attendue) => {
    expect(followed(entend(...messages), visee)?.fenetre ?? null).toBe(attendue);
  });

  it('est telle qu’elle s’est dite la dernière fois', () => {
    const apres = { ...un, partie: { titre: 'X', legendes: ['Un', 'Deux'], rang: 2 } };
    expect(followed(entend(present(un), present(apres)), 'a')).toBe(apres);
  });
});

describe('placeOf', () => {
  it.each([
    ['une étape', un, undefined, '#/scenario/x|1'],
    ['une autre étape', un, 2, '#/scenario/x|2'],
    ['le départ d’un scénario, comme un écran', un, 0, '#/scenario/x'],
    ['un écran', autre, undefined, '#/aide'],
  ])('range %s', (_cas, suivi, rang, place) => {
    expect(placeOf(suivi, rang)).toBe(place);
  });
});
