import type { Component } from 'svelte';
import type { NomRoute } from '../route.ts';

export type Page = Component;

/** Every route but the home one comes in its own chunk. */
export async function loadRoute(nom: Exclude<NomRoute, 'simuler'>): Promise<Page> {
  return (await LOADERS[nom]()).default;
}

const LOADERS: Readonly<
  Record<Exclude<NomRoute, 'simuler'>, () => Promise<{ readonly default: Page }>>
> = {
  espace: () => import('./Espace.svelte'),
  poste: () => import('./Poste.svelte'),
  scenario: () => import('./Scenarios.svelte'),
  controles: () => import('./Controles.svelte'),
  formulaires: () => import('./Formulaires.svelte'),
  regles: () => import('./Regles.svelte'),
  modeles: () => import('./Modeles.svelte'),
  comparaison: () => import('./Comparaison.svelte'),
  aide: () => import('./Aide.svelte'),
  notes: () => import('./Notes.svelte'),
  'a-propos': () => import('./APropos.svelte'),
  introuvable: () => import('./Introuvable.svelte'),
};
