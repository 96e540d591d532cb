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

it('suit la partie que le lecteur joue, jusqu’à ce qu’il la quitte', async () => {
  const projection = await openPage(unMagasin());
  const partie = {
    titre: 'Un dépôt',
    legendes: ['Le dépôt'],
    rang: 1,
    go: () => Promise.resolve(),
    step: () => Promise.resolve(),
  };
  projection.showPartie(partie);
  expect(projection.partie).toBe(partie);
  projection.showPartie(null);
  expect(projection.partie).toBe(null);
});

it('retrouve sa teinte au rechargement, et celle du site quand on ne projette plus', async () => {
  const navigateur = unMagasin();
  const premiere = await openPage(navigateur);
  premiere.project(true);
  premiere.shade('sombre');
  const rechargee = await openPage(navigateur);
  expect([rechargee.actif, rechargee.teinte]).toEqual([true, 'sombre']);
  rechargee.project(false);
  expect((await openPage(navigateur)).actif).toBe(false);
});
