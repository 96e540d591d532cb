import { beforeEach, expect, it, vi } from 'vitest';
import type * as Module from './demandes.svelte.ts';
import { SANS_CRITERE_IMPORT } from '../imports/imports.ts';
import { SANS_CRITERE, SANS_FILTRE, TRI_DEMANDES } from './demandes.ts';

let recherches: typeof Module.recherches;

const CRITERES = { ...SANS_CRITERE, numero: 'FINIMG' };
const IMPORTS = { ...SANS_CRITERE_IMPORT, numeroAns: 'CVA2' };

beforeEach(async () => {
  vi.resetModules();
  ({ recherches } = await import('./demandes.svelte.ts'));
});

it.each([
  ['chercher', () => recherches.search(CRITERES)],
  ['filtrer une colonne', () => recherches.filter('statut', 'payée')],
  ['trier', () => recherches.sort('montant')],
  ['vider', () => recherches.clear()],
])('%s revient à la première page', (_cas, agir) => {
  recherches.goTo(4);
  agir();
  expect(recherches.page).toBe(1);
});

it('croise les filtres des colonnes', () => {
  recherches.filter('statut', 'en cours');
  recherches.filter('montant', '1000');
  expect(recherches.filtres).toEqual({ ...SANS_FILTRE, statut: 'en cours', montant: '1000' });
});

it('trie dans un sens, puis dans l’autre', () => {
  recherches.sort('montant');
  expect(recherches.tri).toEqual({ colonne: 'montant', sens: 'croissant' });
  recherches.sort('montant');
  expect(recherches.tri).toEqual({ colonne: 'montant', sens: 'decroissant' });
});

it('vider oublie aussi les filtres des colonnes, mais pas le tri', () => {
  recherches.search(CRITERES);
  recherches.filter('statut', 'en cours');
  recherches.sort('montant');
  recherches.clear();
  expect([recherches.criteres, recherches.filtres]).toEqual([SANS_CRITERE, SANS_FILTRE]);
  expect(recherches.tri.colonne).toBe('montant');
});

it('un autre fournisseur commence sans rien', () => {
  recherches.search(CRITERES);
  recherches.searchImports(IMPORTS);
  expect(recherches.criteresImports).toBe(IMPORTS);
  recherches.sort('montant');
  recherches.forget();
  expect(recherches.criteres).toEqual(SANS_CRITERE);
  expect(recherches.criteresImports).toEqual(SANS_CRITERE_IMPORT);
  expect(recherches.tri).toEqual(TRI_DEMANDES);
});
