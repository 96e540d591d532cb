import { afterEach, describe, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';
import { createStored, LONGUEUR_MAX } from './stored.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const CLE = 'simulateur-segur:essai';

describe.each(['localStorage', 'sessionStorage'] as const)('ce que %s garde', (magasin) => {
  it('se retrouve, se remplace et s’efface', () => {
    const navigateur = unMagasin();
    vi.stubGlobal(magasin, navigateur);
    const garde = createStored(magasin, 'essai');
    expect(garde.read()).toBe(null);
    expect(garde.write('un')).toBe(true);
    expect(garde.write('deux')).toBe(true);
    expect([garde.read(), navigateur.getItem(CLE)]).toEqual(['deux', 'deux']);
    expect(garde.write(null)).toBe(true);
    expect(navigateur).toHaveLength(0);
  });

  it('peut être un texte vide', () => {
    vi.stubGlobal(magasin, unMagasin({ [CLE]: '' }));
    expect(createStored(magasin, 'essai').read()).toBe('');
  });

  it.each([
    ['refuse tout accès', unMagasin({ [CLE]: 'un' }, true)],
    ['n’a pas de quoi garder', undefined],
  ])('s’oublie sans erreur quand le navigateur %s', (_cas, navigateur) => {
    vi.stubGlobal(magasin, navigateur);
    const garde = createStored(magasin, 'essai');
    expect(garde.read()).toBe(null);
    expect(garde.write('un')).toBe(false);
    expect(garde.write(null)).toBe(false);
  });

  it('a une longueur : au-delà, rien n’est écrit ni lu', () => {
    const juste = 'a'.repeat(LONGUEUR_MAX);
    const navigateur = unMagasin({ [CLE]: 'avant' });
    vi.stubGlobal(magasin, navigateur);
    const garde = createStored(magasin, 'essai');
    expect(garde.write(`${juste}a`)).toBe(false);
    expect(garde.read()).toBe('avant');
    expect(garde.write(juste)).toBe(true);
    expect(garde.read()).toBe(juste);
    navigateur.setItem(CLE, `${juste}a`);
    expect(garde.read()).toBe(null);
  });
});
