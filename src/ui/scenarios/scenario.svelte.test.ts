import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SCENARIOS } from '#domain/portail/scenarios/scenarios.ts';
import { installClient } from '#test-support/client.ts';
import { unReport } from '#test-support/reports.ts';
import type * as Portail from '#ui/portail/portail.svelte.ts';
import type * as Projection from '#ui/projection/projection.svelte.ts';
import type * as Module from './scenario.svelte.ts';

let lecteur: typeof Module.lecteur;
let portail: typeof Portail.portail;
let projection: typeof Projection.projection;
let client: ReturnType<typeof installClient>;

const REGLAGES = { horloge: null, profil: {} };

/** The first story in which a file is simulated, and the rank of that step. */
const SCENARIO = SCENARIOS.find(({ etapes }) => etapes.some(({ type }) => type === 'simulation'));
const RANG = (SCENARIO?.etapes.findIndex(({ type }) => type === 'simulation') ?? -1) + 1;

/** What the window keeps from one load to the next. */
const magasin = new Map<string, string>();

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('sessionStorage', {
    getItem: (cle: string) => magasin.get(cle) ?? null,
    setItem: (cle: string, texte: string) => magasin.set(cle, texte),
    removeItem: (cle: string) => magasin.delete(cle),
  });
  magasin.clear();
  await loadPage();
});

async function loadPage() {
  vi.resetModules();
  client = installClient();
  ({ lecteur } = await import('./scenario.svelte.ts'));
  ({ portail } = await import('#ui/portail/portail.svelte.ts'));
  ({ projection } = await import('#ui/projection/projection.svelte.ts'));
  await load();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function load(reglages = REGLAGES) {
  if (!SCENARIO) throw new Error('no story with a simulation');
  await lecteur.load(SCENARIO, reglages);
}

const JUGE = { ok: true, report: unReport(), depot: null } as const;

/** Everything that was answered has been heard. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('commence avant la première étape, dans un portail à part où rien ne s’écrit', () => {
  expect([lecteur.rang, lecteur.pas, lecteur.jugement]).toEqual([0, null, null]);
  expect([portail.ephemere, portail.auPasse]).toEqual([true, true]);
  expect(projection.partie).toMatchObject({ titre: SCENARIO?.titre, rang: 0 });
});

it('regarde chaque étape à son moment, et ne sort pas de l’histoire', async () => {
  await lecteur.go(1);
  expect(portail.etat.sequence).toBe(lecteur.partie?.pas[0]?.apres.sequence);
  expect(projection.partie).toMatchObject({
    rang: 1,
    legendes: SCENARIO?.etapes.map(({ legende }) => legende),
  });
  await lecteur.go(1000);
  expect(lecteur.rang).toBe(lecteur.partie?.pas.length);
  await lecteur.go(-1);
  expect(lecteur.rang).toBe(0);
});

it('fait juger le fichier de l’étape par le simulateur', async () => {
  await lecteur.go(RANG);
  const appel = await client.simulate.next();
  expect(lecteur.jugement).toBe(null);
  appel.answer(JUGE);
  await settle();
  expect(lecteur.jugement).toBe(JUGE);
});

it('ne montre pas à une étape ce qui a été dit d’une autre', async () => {
  await lecteur.go(RANG);
  const appel = await client.simulate.next();
  await lecteur.go(0);
  expect(appel.signal?.aborted).toBe(true);
  appel.answer(JUGE);
  await settle();
  expect(lecteur.jugement).toBe(null);
});

it('revenu à la même étape, n’écoute que le nouveau jugement', async () => {
  await lecteur.go(RANG);
  const premier = await client.simulate.next();
  await lecteur.go(RANG);
  const second = await client.simulate.next();
  premier.answer({ ok: false, failure: { type: 'annule' } });
  await settle();
  expect(lecteur.jugement).toBe(null);
  second.answer(JUGE);
  await settle();
  expect(lecteur.jugement).toBe(JUGE);
});

it('joue les demandes dans l’ordre où on les fait', async () => {
  await Promise.all([lecteur.go(1), lecteur.go(0), lecteur.go(2)]);
  expect(lecteur.rang).toBe(2);
});

it('fait deux pas de deux touches rapides, et ne sort pas de l’histoire', async () => {
  await Promise.all([lecteur.step(1), lecteur.step(1)]);
  expect(lecteur.rang).toBe(2);
  await Promise.all([lecteur.step(-1), lecteur.step(-1), lecteur.step(-1)]);
  expect(lecteur.rang).toBe(0);
});

it('repris par la personne, s’efface et lui laisse le portail de ce moment', async () => {
  await lecteur.go(1);
  const { sequence } = portail.etat;
  await lecteur.takeOver();
  expect([lecteur.partie, portail.auPasse, portail.etat.sequence]).toEqual([null, false, sequence]);
  expect(await portail.execute({ type: 'reglerHorloge', heure: null })).toMatchObject({ ok: true });
  // The portal taken over stays that of the person.
  await lecteur.leave(REGLAGES);
  expect(portail.etat.sequence).toBe(sequence + 1);
});

it('quitté, se ferme, sauf si un autre a déjà pris sa place', async () => {
  const autres = { ...REGLAGES };
  await load(autres);
  await lecteur.leave(REGLAGES);
  expect(lecteur.partie).not.toBe(null);
  await lecteur.leave(autres);
  expect([lecteur.partie, projection.partie]).toEqual([null, null]);
});

it('se retrouve à la même étape après un rechargement, au départ une fois quitté', async () => {
  await lecteur.go(2);
  await loadPage();
  expect(lecteur.rang).toBe(2);
  await lecteur.leave(REGLAGES);
  await loadPage();
  expect(lecteur.rang).toBe(0);
});
