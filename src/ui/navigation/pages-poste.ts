import type { Component } from 'svelte';
import { routeHref } from './route.ts';

/** The screens of the Poste ASP, under `#/poste/…`. */
export type PagePoste =
  | { readonly nom: 'file' | 'courriels' }
  | { readonly nom: 'demande'; readonly numeroASP: string }
  | { readonly nom: NomDepot; readonly id: number };

/** What waits and is not a demande; its id follows in the address. */
export type NomDepot = 'enrolement' | 'modele' | 'pilote';

type NomEcran = 'file' | 'courriels' | 'demande' | 'depot';

const DEPOTS: Readonly<Record<string, NomDepot>> = {
  enrolements: 'enrolement',
  modeles: 'modele',
  pilotes: 'pilote',
};

/** Reads what follows `#/poste/`; null when no screen answers. */
export function parsePage(suite: readonly string[]): PagePoste | null {
  const [nom, cle, ...reste] = suite;
  if (nom === undefined) return { nom: 'file' };
  if (nom === 'courriels' && cle === undefined) return { nom };
  if (cle === undefined || reste.length > 0) return null;
  if (nom === 'demandes') return { nom: 'demande', numeroASP: cle };
  const depot = Object.hasOwn(DEPOTS, nom) ? DEPOTS[nom] : undefined;
  return depot && /^\d{1,9}$/.test(cle) ? { nom: depot, id: Number(cle) } : null;
}

/** The address of a screen, which `parsePage` reads back. */
export function pageHref(page: PagePoste): string {
  if ('id' in page) return routeHref('poste', `${page.nom}s`, String(page.id));
  if ('numeroASP' in page) return routeHref('poste', 'demandes', page.numeroASP);
  return page.nom === 'file' ? routeHref('poste') : routeHref('poste', page.nom);
}

/** Each screen comes in its own chunk, and reads what it needs of `page` through its prop. */
export async function loadPage({ nom }: PagePoste): Promise<Component<{ page: PagePoste }>> {
  const ecran = nom === 'file' || nom === 'courriels' || nom === 'demande' ? nom : 'depot';
  return (await LOADERS[ecran]()).default;
}

const LOADERS: Readonly<
  Record<NomEcran, () => Promise<{ readonly default: Component<{ page: PagePoste }> }>>
> = {
  file: () => import('#ui/poste/attente/Attente.page.svelte'),
  courriels: () => import('#ui/poste/courriels/Courriels.page.svelte'),
  demande: () => import('#ui/poste/demande/Demande.page.svelte'),
  depot: () => import('#ui/poste/depot/Depot.page.svelte'),
};
