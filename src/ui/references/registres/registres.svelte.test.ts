import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { finessDit, rppsDit } from '#test-support/registres.ts';

const FINESS = finessDit({ '990000018': {} });
const RPPS = rppsDit({ '10000000009': null });

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('./registres.svelte.ts');
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('ne crée rien dans un navigateur qui ne garde rien', async () => {
  const { loadRegistres } = await openPage();
  expect(await loadRegistres()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

it('oublie avec la page ce qu’on n’a pas voulu garder', async () => {
  const { registres, loadRegistres } = await openPage();
  await registres.add(FINESS, false);
  expect(await loadRegistres()).toEqual(FINESS);
  expect(registres.conserves).toBeNull();
  expect(await (await openPage()).loadRegistres()).toBeNull();
});

it('garde ce qu’on veut garder, y ajoute l’autre registre, et l’oublie', async () => {
  await (await openPage()).registres.add(FINESS, true);
  const { registres, loadRegistres } = await openPage();
  await registres.add(RPPS, true);
  expect(await (await openPage()).loadRegistres()).toEqual({ ...FINESS, ...RPPS });
  await registres.forget();
  expect(await loadRegistres()).toBeNull();
  expect(await (await openPage()).loadRegistres()).toBeNull();
});

it('sert cette page quand le navigateur refuse de garder, et le dit', async () => {
  const { registres } = await openPage();
  vi.stubGlobal('indexedDB', undefined);
  await registres.add(FINESS, true);
  expect([registres.courants, registres.echec]).toEqual([FINESS, { type: 'indisponible' }]);
});
