import { tick } from 'svelte';

/** What names a place in the page: no blank may stand in it. */
export const idOf = (chemin: string): string => `champ-${encodeURIComponent(chemin)}`;

/** Once it is drawn: the field of a place, or the name of what it holds. */
export async function focusOn(chemin: string): Promise<void> {
  const node = await find(chemin);
  node?.focus({ preventScroll: true });
  node?.scrollIntoView({ block: 'nearest' });
}

/** In sight among the other fields; the page does not move. */
export async function bring(chemin: string): Promise<void> {
  const node = await find(chemin);
  const feuille = node?.closest('.feuille');
  if (!node || !feuille) return;
  const { top } = node.getBoundingClientRect();
  feuille.scrollTop += top - feuille.getBoundingClientRect().top - feuille.clientHeight / 3;
}

const FOCUS = '[tabindex], input, select, textarea, button';

async function find(chemin: string): Promise<HTMLElement | null> {
  await tick();
  return fieldOf(chemin);
}

/** As the page is drawn now. */
export function fieldOf(chemin: string): HTMLElement | null {
  const node = document.getElementById(idOf(chemin));
  return node?.matches(FOCUS) ? node : (node?.querySelector<HTMLElement>(FOCUS) ?? null);
}
