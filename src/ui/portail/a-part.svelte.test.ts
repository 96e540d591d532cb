import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NON_ENROLE } from '#domain/portail/jeux/non-enrole.ts';
import type * as APart from './a-part.svelte.ts';
import type * as Portail from './portail.svelte.ts';

let aPart: typeof APart.aPart;
let portail: typeof Portail.portail;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  ({ aPart } = await import('./a-part.svelte.ts'));
  ({ portail } = await import('./portail.svelte.ts'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(['durable', 'ephemere'] as const)(
  'laisse tel quel le portail de la personne (%s)',
  async (mode) => {
    await portail.open(mode);
    await portail.executeAll(NON_ENROLE.etapes);
    await portail.choose(NON_ENROLE.siret);
    const avant = portail.etat;
    expect(await aPart.enter()).toBeNull();
    expect([aPart.ouvert, portail.ephemere, portail.etat.sequence]).toEqual([true, true, 0]);
    await portail.execute({ type: 'reglerHorloge', heure: '2030-01-01T00:00' });
    await aPart.leave();
    expect([aPart.ouvert, portail.ephemere]).toEqual([false, mode === 'ephemere']);
    expect(portail.etat).toEqual(avant);
    expect(portail.siret).toBe(NON_ENROLE.siret);
  },
);

it('entré deux fois, se vide et rend toujours celui de la personne', async () => {
  await portail.open('ephemere');
  await portail.executeAll(NON_ENROLE.etapes);
  const avant = portail.etat;
  await aPart.enter();
  await portail.execute({ type: 'reglerHorloge', heure: '2030-01-01T00:00' });
  await aPart.enter();
  expect(portail.etat.sequence).toBe(0);
  await aPart.leave();
  expect(portail.etat).toEqual(avant);
});

it('que l’on n’a pas ouvert, ne se quitte pas', async () => {
  await portail.open('ephemere');
  await portail.executeAll(NON_ENROLE.etapes);
  await aPart.leave();
  expect([portail.ephemere, portail.etat.sequence]).toEqual([true, 1]);
});

it.each(['enter', 'enterExercice', 'refuse'] as const)(
  'ce qui s’y joue sans que rien ne le garde n’est pas remplacé (%s)',
  async (porte) => {
    await portail.open('ephemere');
    await aPart.enter();
    aPart.release(() => false);
    await portail.executeAll(NON_ENROLE.etapes);
    const { sequence } = portail.etat;
    expect(await aPart[porte](true)).toMatchObject({
      motif: expect.stringContaining('se perdrait'),
    });
    expect([aPart.ouvert, aPart.perdable, portail.etat.sequence]).toEqual([true, true, sequence]);
    await aPart.leave();
    expect(await aPart[porte](true)).toBeNull();
  },
);

it('ce qui est gardé ailleurs fait place', async () => {
  await portail.open('ephemere');
  await aPart.enter();
  const { etat } = portail;
  aPart.release(() => portail.etat === etat);
  expect(aPart.perdable).toBe(false);
  await portail.executeAll(NON_ENROLE.etapes);
  expect(aPart.perdable).toBe(true);
  await portail.goBackTo(0);
  expect(await aPart.enter()).not.toBeNull();
});
