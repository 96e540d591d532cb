import { afterEach, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';

const CLE = 'simulateur-segur:notes';

async function openPage(navigateur: Storage) {
  vi.resetModules();
  vi.stubGlobal('localStorage', navigateur);
  return (await import('./notes-gardees.svelte.ts')).notes;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('restent dans la fenêtre tant que l’on ne demande pas de les garder', async () => {
  const navigateur = unMagasin();
  const notes = await openPage(navigateur);
  notes.write('#/', 'Dire bonjour');
  expect([notes.read('#/'), notes.vide, notes.garder]).toEqual(['Dire bonjour', false, false]);
  expect(navigateur).toHaveLength(0);
});

it('gardées, se retrouvent à la visite suivante avec ce qui s’y ajoute', async () => {
  const navigateur = unMagasin();
  const avant = await openPage(navigateur);
  avant.write('#/', 'Un');
  avant.keep(true);
  avant.write('#/aide', 'Deux');
  const apres = await openPage(navigateur);
  expect(apres.garder).toBe(true);
  expect([apres.read('#/'), apres.read('#/aide')]).toEqual(['Un', 'Deux']);
});

it('que l’on ne garde plus, s’effacent de l’appareil mais pas de la fenêtre', async () => {
  const navigateur = unMagasin({ [CLE]: '[["#/","Un"]]' });
  const notes = await openPage(navigateur);
  notes.keep(false);
  expect(navigateur).toHaveLength(0);
  expect(notes.read('#/')).toBe('Un');
});

it('vidées, ne laissent rien, et l’on garde toujours ce qui suivra', async () => {
  const navigateur = unMagasin({ [CLE]: '[["#/","Un"],["#/aide","Deux"]]' });
  const notes = await openPage(navigateur);
  notes.write('#/', '');
  expect(navigateur.getItem(CLE)).toBe('[["#/aide","Deux"]]');
  notes.erase();
  expect([notes.vide, notes.garder, navigateur.getItem(CLE)]).toEqual([true, true, '[]']);
});

it('gardées par deux fenêtres, ne se remplacent pas l’une l’autre', async () => {
  const navigateur = unMagasin();
  const une = await openPage(navigateur);
  const autre = await openPage(navigateur);
  const hear = () => [une, autre].forEach((notes) => notes.hearTab({ key: CLE }));
  une.write('#/', 'Un');
  une.keep(true);
  hear();
  autre.write('#/aide', 'Deux');
  expect(autre.garder).toBe(false);
  autre.keep(true);
  hear();
  une.write('#/controles', 'Trois');
  hear();
  for (const notes of [une, autre, await openPage(navigateur)]) {
    expect(['#/', '#/aide', '#/controles'].map((cle) => notes.read(cle))).toEqual([
      'Un',
      'Deux',
      'Trois',
    ]);
  }
  autre.erase();
  hear();
  expect([une.vide, une.garder]).toEqual([true, true]);
  une.write('#/', 'Encore');
  hear();
  une.keep(false);
  hear();
  expect([autre.garder, autre.read('#/'), navigateur.length]).toEqual([false, 'Encore', 0]);
  autre.write('#/', 'Seule');
  expect(navigateur).toHaveLength(0);
});

it('abîmées sur l’appareil, n’en donnent aucune', async () => {
  const notes = await openPage(unMagasin({ [CLE]: '{' }));
  expect([notes.vide, notes.garder]).toEqual([true, true]);
});

it('disent que le navigateur les refuse, et ne le disent plus quand on ne le lui demande plus', async () => {
  const notes = await openPage(unMagasin({}, true));
  notes.write('#/', 'Un');
  expect(notes.refuse).toBe(false);
  notes.keep(true);
  expect(notes.refuse).toBe(true);
  notes.keep(false);
  expect(notes.refuse).toBe(false);
});
