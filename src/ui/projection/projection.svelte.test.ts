import { afterEach, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';

async function openPage(navigateur: Storage) {
  vi.resetModules();
  vi.stubGlobal('sessionStorage', navigateur);
  return (await import('./projection.svelte.ts')).projection;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('se retrouve au rechargement, jusqu’à ce qu’on l’arrête', async () => {
  const navigateur = unMagasin();
  const premiere = await openPage(navigateur);
  expect(premiere.actif).toBe(false);
  premiere.toggle();
  const rechargee = await openPage(navigateur);
  expect(rechargee.actif).toBe(true);
  rechargee.toggle();
  expect((await openPage(navigateur)).actif).toBe(false);
});

it('marche dans un navigateur qui ne garde rien', async () => {
  const projection = await openPage(unMagasin({}, true));
  projection.toggle();
  expect(projection.actif).toBe(true);
});

it('suit l’étape que le lecteur montre, jusqu’à ce qu’il la quitte', async () => {
  const projection = await openPage(unMagasin());
  const etape = { rang: 1, total: 3, legende: 'Le dépôt' };
  projection.showEtape(etape);
  expect(projection.etape).toBe(etape);
  projection.showEtape(null);
  expect(projection.etape).toBe(null);
});
