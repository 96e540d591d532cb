import { describe, expect, it } from 'vitest';
import type { Message, Suivi } from './messages.ts';
import { follow, hear, placeOf, type Suivie, type Suivies } from './suivies.ts';

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

/** As the notes do at each message. */
const suit = (messages: readonly Message[], visee: string | null): Suivie | null => {
  let [suivies, suivie]: [Suivies, Suivie | null] = [new Map<string, Suivi>(), null];
  for (const message of messages) {
    suivies = hear(suivies, message);
    suivie = follow(suivie, suivies, visee);
  }
  return suivie;
};

describe('la fenêtre suivie', () => {
  it.each([
    ['aucune n’a répondu', [], null, null, false],
    ['la seule qui a répondu', [present(un)], null, 'a', false],
    ['la même, si une autre vient', [present(un), present(autre)], null, 'a', false],
    ['celle de l’adresse', [present(un), present(autre)], 'b', 'b', false],
    ['pas une autre que celle de l’adresse', [present(autre)], 'a', null, false],
    [
      'celle qui est partie, car elle se recharge peut-être',
      [present(un), parti('a')],
      'a',
      'a',
      true,
    ],
    ['la même, une autre restant', [present(un), present(autre), parti('a')], null, 'a', true],
    ['celle qui revient', [present(un), parti('a'), present(un)], 'a', 'a', false],
    [
      'sans égard à ce qui n’est pas pour elle',
      [present(un), { type: 'demande' }],
      'a',
      'a',
      false,
    ],
  ] as const)('%s', (_cas, messages, visee, fenetre, absente) => {
    const suivie = suit(messages, visee);
    expect(suivie?.suivi.fenetre ?? null).toBe(fenetre);
    expect(suivie?.absente ?? false).toBe(absente);
  });

  it('aucune, tant que l’on n’a pas choisi entre deux', () => {
    const deux = hear(hear(new Map<string, Suivi>(), present(un)), present(autre));
    expect(follow(null, deux, null)).toBeNull();
    expect(follow({ suivi: un, absente: false }, deux, 'b')?.suivi).toBe(autre);
  });

  it('est telle qu’elle s’est dite la dernière fois', () => {
    const apres = { ...un, partie: { titre: 'X', legendes: ['Un', 'Deux'], rang: 2 } };
    expect(suit([present(un), present(apres)], 'a')?.suivi).toBe(apres);
  });

  it('garde son étape pendant que son scénario se recharge, et non s’il est quitté', () => {
    const sans = { ...un, partie: null };
    expect(suit([present(un), parti('a'), present(sans)], 'a')?.suivi).toBe(un);
    expect(suit([present(un), parti('a'), present(sans), present(un)], 'a')?.absente).toBe(false);
    expect(suit([present(un), present(sans)], 'a')?.suivi).toBe(sans);
    const ailleurs = { ...sans, adresse: '#/aide' };
    expect(suit([present(un), parti('a'), present(ailleurs)], 'a')?.suivi).toBe(ailleurs);
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
