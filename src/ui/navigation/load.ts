import type { Component } from 'svelte';
import type { NomRoute } from './route.ts';

export type Page = Component;

/** Every route but the home one comes in its own chunk. */
export async function loadRoute(nom: Exclude<NomRoute, 'simuler'>): Promise<Page> {
  return (await LOADERS[nom]()).default;
}

const LOADERS: Readonly<
  Record<Exclude<NomRoute, 'simuler'>, () => Promise<{ readonly default: Page }>>
> = {
  espace: () => import('#ui/espace/Espace.page.svelte'),
  poste: () => import('#ui/poste/Poste.page.svelte'),
  scenario: () => import('#ui/scenarios/Scenarios.page.svelte'),
  controles: () => import('#ui/catalogue/controles/Controles.page.svelte'),
  formulaires: () => import('#ui/catalogue/formulaires/Formulaires.page.svelte'),
  regles: () => import('#ui/catalogue/regles/Regles.page.svelte'),
  modeles: () => import('#ui/references/References.page.svelte'),
  comparaison: () => import('#ui/references/comparaison/Comparaison.page.svelte'),
  aide: () => import('#ui/aide/Aide.page.svelte'),
  notes: () => import('#ui/projection/Notes.page.svelte'),
  'a-propos': () => import('#ui/aide/APropos.page.svelte'),
  introuvable: () => import('#ui/app/Introuvable.page.svelte'),
};
