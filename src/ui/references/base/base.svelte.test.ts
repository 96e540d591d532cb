import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BaseEs } from '#domain/base-es.ts';
import { readBaseEs } from '#storage/base-es.ts';

const BASE: BaseEs = {
  nom: 'base.csv',
  gardeeLe: '2026-03-23T10:00',
  fictive: false,
  finess: ['750000018'],
};

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('./base.svelte.ts');
}

const kept = async () => {
  const lue = await readBaseEs();
  return lue.ok ? lue.valeur : lue.echec;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('ne crée rien dans un navigateur qui ne garde rien', async () => {
  const { loadEligibles } = await openPage();
  expect(await loadEligibles()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

it('se retrouve à la page suivante quand elle est gardée, et s’oublie', async () => {
  await (await openPage()).base.put(BASE, true);
  const { base, loadEligibles } = await openPage();
  expect(await loadEligibles()).toEqual(new Set(BASE.finess));
  expect(base.isVolatile).toBe(false);
  await base.forget();
  expect([base.courante, await kept()]).toEqual([null, null]);
});

it('ne laisse pas de trace quand on ne le veut pas', async () => {
  const { base, loadEligibles } = await openPage();
  await base.put(BASE, false);
  expect(await loadEligibles()).toEqual(new Set(BASE.finess));
  expect(base.isVolatile).toBe(true);
  expect(await kept()).toBeNull();
});

it('sert cette page quand le navigateur refuse de garder, et le dit', async () => {
  const { base } = await openPage();
  vi.stubGlobal('indexedDB', undefined);
  await base.put(BASE, true);
  expect(base.courante).toEqual(BASE);
  expect(base.echec).toEqual({ type: 'indisponible' });
});
