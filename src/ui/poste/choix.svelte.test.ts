import { beforeEach, expect, it, vi } from 'vitest';
import type * as Module from './choix.svelte.ts';
import { SANS_FILTRE } from './rangees.ts';

let choix: typeof Module.choix;

beforeEach(async () => {
  vi.resetModules();
  ({ choix } = await import('./choix.svelte.ts'));
});

it('filtrer garde les autres filtres et revient à la première page', () => {
  choix.filter({ texte: 'FIN' });
  choix.goTo(3);
  choix.filter({ objet: 'demande' });
  expect(choix.filtres).toEqual({ ...SANS_FILTRE, texte: 'FIN', objet: 'demande' });
  expect(choix.page).toBe(1);
});

it('changer de page ou de filtre ne décoche rien', () => {
  choix.toggle('a');
  choix.filter({ texte: 'FIN' });
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
