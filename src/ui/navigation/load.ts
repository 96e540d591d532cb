import type { Component } from 'svelte';
import { reprieve } from '#ui/commun/incident.svelte.ts';
import type { Ecran } from './ecrans.ts';

/** Each page comes in its own chunk; the home one is in the first load. */
const PAGES = import.meta.glob<{ readonly default: Component<Props> }>([
  '../**/*.page.svelte',
  '!../simuler/*',
]);

/** What a page of a room is given; the others read the address themselves. */
interface Props {
  readonly page?: Ecran;
}

/** `page`: as the table of the routes names it. */
export async function loadPage(page: string): Promise<Component<Props>> {
  const load = PAGES[`../${page}.page.svelte`];
  if (!load) throw new Error(`No page ${page}`);
  return (await reprieve(load())).default;
}
