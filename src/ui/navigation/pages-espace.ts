import type { Component } from 'svelte';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import { routeHref } from './route.ts';

/** The screens of the private portal, under `#/espace/…`. */
export type PageEspace =
  | { readonly nom: NomSimple }
  /** Step 2 of an import: its zips. */
  | { readonly nom: 'pieces'; readonly import: number }
  /** `modifier`: the form of a demande « A modifier ». */
  | {
      readonly nom: 'demande' | 'modifier';
      readonly numeroASP: string;
      readonly avenant: number;
    };

const SIMPLES = [
  'accueil',
  'enrolement',
  'nouvel-enrolement',
  'modeles',
  'pilotes',
  'importer',
  'imports',
  'incompletes',
  'demandes',
  'secondaire',
  'exports',
  'calendrier',
  'chronologie',
  'compte',
  'assistance',
] as const;

export type NomSimple = (typeof SIMPLES)[number];
export type NomPage = PageEspace['nom'];

/** Reads what follows `#/espace/`; null when no screen answers. */
export function parsePage(suite: readonly string[]): PageEspace | null {
  const [nom, premier, second, ...reste] = suite;
  if (nom === undefined) return { nom: 'accueil' };
  if (nom === 'imports' && premier !== undefined && second === 'pieces' && reste.length === 0) {
    const id = readNumber(premier);
    return id === null ? null : { nom: 'pieces', import: id };
  }
  if (nom === 'demandes' && premier !== undefined && reste.length === 0) {
    const lu = /^(.+)M(\d{1,3})$/.exec(premier);
    if (!lu?.[1] || (second !== undefined && second !== 'modifier')) return null;
    return { nom: second ?? 'demande', numeroASP: lu[1], avenant: Number(lu[2]) };
  }
  if (premier !== undefined) return null;
  const simple = SIMPLES.find((each) => each === nom && each !== 'accueil');
  return simple ? { nom: simple } : null;
}

/** The address of a screen, which `parsePage` reads back. */
export function pageHref(page: PageEspace | NomSimple): string {
  if (typeof page === 'string') {
    return page === 'accueil' ? routeHref('espace') : routeHref('espace', page);
  }
  if (page.nom === 'pieces') return routeHref('espace', 'imports', String(page.import), 'pieces');
  if (page.nom === 'demande' || page.nom === 'modifier') {
    const numero = numeroDAvenant(page.numeroASP, page.avenant);
    return routeHref(
      'espace',
      'demandes',
      numero,
      ...(page.nom === 'modifier' ? ['modifier'] : []),
    );
  }
  return pageHref(page.nom);
}

/** Each screen comes in its own chunk. A screen reads what it needs of `page` through its prop. */
export async function loadPage(nom: NomPage): Promise<Component<{ page: PageEspace }>> {
  return (await LOADERS[nom]()).default;
}

const LOADERS: Readonly<
  Record<NomPage, () => Promise<{ readonly default: Component<{ page: PageEspace }> }>>
> = {
  accueil: () => import('#ui/espace/accueil/Accueil.page.svelte'),
  enrolement: () => import('#ui/espace/enrolement/Enrolement.page.svelte'),
  'nouvel-enrolement': () => import('#ui/espace/enrolement/NouvelEnrolement.page.svelte'),
  modeles: () => import('#ui/espace/documents/Modeles.page.svelte'),
  pilotes: () => import('#ui/espace/documents/Pilotes.page.svelte'),
  importer: () => import('#ui/espace/import/Importer.page.svelte'),
  pieces: () => import('#ui/espace/import/PiecesJointes.page.svelte'),
  imports: () => import('#ui/espace/imports/Imports.page.svelte'),
  incompletes: () => import('#ui/espace/imports/Incompletes.page.svelte'),
  demandes: () => import('#ui/espace/demandes/Demandes.page.svelte'),
  demande: () => import('#ui/espace/demande/Demande.page.svelte'),
  modifier: () => import('#ui/espace/modification/Modifier.page.svelte'),
  secondaire: () => import('#ui/espace/assistance/Secondaire.page.svelte'),
  exports: () => import('#ui/espace/exports/Exports.page.svelte'),
  calendrier: () => import('#ui/espace/calendrier/Calendrier.page.svelte'),
  chronologie: () => import('#ui/espace/chronologie/Chronologie.page.svelte'),
  compte: () => import('#ui/espace/compte/Compte.page.svelte'),
  assistance: () => import('#ui/espace/assistance/Assistance.page.svelte'),
};

function readNumber(texte: string): number | null {
  return /^\d{1,9}$/.test(texte) ? Number(texte) : null;
}
