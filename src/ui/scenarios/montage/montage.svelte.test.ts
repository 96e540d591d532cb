import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeEtape, makeActes, removeEtape } from '#domain/portail/scenarios/montage.ts';
import { unMagasin } from '#test-support/storage.ts';
import { montage } from './montage.svelte.ts';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', unMagasin());
  montage.begin('imagerie', '2026-03-23T10:00');
  montage.arrange(() => ['un', 'deux', 'trois'].map((legende) => makeActes(legende, [])));
});
afterEach(() => vi.unstubAllGlobals());

const legendes = () => montage.scenario?.etapes.map(({ legende }) => legende);
const type = (rang: number, legende: string) =>
  montage.edit((etapes) => changeEtape(etapes, rang, { legende }));

it('n’a rien à annuler de ce qui vient d’être enregistré', () => {
  expect(montage.annulable).toBe(false);
  expect(montage.undo()).toBeNull();
});

it('annule un geste après l’autre, et une légende tapée d’un coup', () => {
  for (const texte of ['d', 'de', 'dernier']) type(2, texte);
  type(1, 'milieu');
  montage.edit((etapes) => removeEtape(etapes, 0));
  montage.edit((etapes) => removeEtape(etapes, 0));
  montage.edit((etapes) => removeEtape(etapes, 0));
  expect(legendes()).toEqual([]);
  expect([montage.undo(), legendes()]).toEqual([0, ['dernier']]);
  montage.undo();
  montage.undo();
  expect(legendes()).toEqual(['un', 'milieu', 'dernier']);
  expect([montage.undo(), legendes()]).toEqual([1, ['un', 'deux', 'dernier']]);
  expect([montage.undo(), legendes()]).toEqual([2, ['un', 'deux', 'trois']]);
  expect(montage.annulable).toBe(false);
});

it('dit aussitôt qu’un signe retourne ce qu’on vient d’écrire, et l’oublie aussitôt ôté', () => {
  const motif = () => (montage.jouable?.ok === false ? montage.jouable.motif : '');
  const avant = motif();
  montage.change({ titre: 'a\u202eb' });
  expect(motif()).toContain('U+202E');
  montage.change({ titre: 'ab' });
  expect(motif()).toBe(avant);
  type(1, 'a\u2066b');
  expect(montage.jouable).toMatchObject({ rang: 1, motif: expect.stringContaining('U+2066') });
});

it('un autre montage n’a rien de celui d’avant', () => {
  type(0, 'autre');
  montage.begin('lgc', '2026-03-23T10:00');
  expect(montage.annulable).toBe(false);
});
