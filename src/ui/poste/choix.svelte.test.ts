import { beforeEach, expect, it, vi } from 'vitest';
import type * as Module from './choix.svelte.ts';

let choix: typeof Module.choix;

beforeEach(async () => {
  vi.resetModules();
  ({ choix } = await import('./choix.svelte.ts'));
});

it('changer de page ou de recherche ne décoche rien', () => {
  choix.toggle('a');
  choix.search({ texte: 'FIN' });
  choix.goTo(2);
  expect([...choix.choisies]).toEqual(['a']);
});

it('coche, décoche, et remplace tout ce qui est coché', () => {
  choix.toggle('a');
  choix.toggle('b');
  choix.toggle('a');
  expect([...choix.choisies]).toEqual(['b']);
  choix.pick(['c', 'd']);
  expect([...choix.choisies]).toEqual(['c', 'd']);
  choix.pick([]);
  expect([...choix.choisies]).toEqual([]);
});
