import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureEspace, requestPersistence } from './espace.ts';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(storage: Partial<StorageManager> | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

const refuse = () => Promise.reject(new TypeError('opaque origin'));

describe('l’espace occupé', () => {
  it('rapporte ce que dit le navigateur', async () => {
    stubStorage({
      estimate: () => Promise.resolve({ usage: 5, quota: 100 }),
      persisted: () => Promise.resolve(false),
    });
    expect(await measureEspace()).toEqual({ utilise: 5, quota: 100, persistant: false });
  });

  it.each([
    ['n’existe pas', undefined],
    ['refuse', { estimate: refuse, persisted: refuse }],
  ])('ne sait rien quand le gestionnaire %s', async (_cas, storage) => {
    stubStorage(storage);
    expect(await measureEspace()).toEqual({ utilise: null, quota: null, persistant: null });
  });
});

describe('la demande de conservation', () => {
  it('rend la réponse du navigateur', async () => {
    stubStorage({ persist: () => Promise.resolve(true) });
    expect(await requestPersistence()).toBe(true);
  });

  it('ne sait pas quand le navigateur ne répond pas', async () => {
    stubStorage({});
    expect(await requestPersistence()).toBe(null);
  });
});
