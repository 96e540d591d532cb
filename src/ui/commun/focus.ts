import { tick } from 'svelte';

const seen = new WeakSet<object>();

/**
 * Moves the focus to the heading that answers what the user just asked for; once per answer, so that coming back to
 * the page does not steal it. A screen that a story shows is looked at: the person stays where the story is told.
 */
export function focusOnce(reponse: object): (node: HTMLElement) => void {
  return (node) => {
    if (seen.has(reponse)) return;
    seen.add(reponse);
    node.focus({ preventScroll: true });
    if (!node.closest('[data-montre]')) node.scrollIntoView({ block: 'start' });
  };
}

/**
 * What was pressed leaves with what it took away: once drawn, the first of these ids that still stands takes the focus, a
 * heading too; else the title of the screen.
 */
export async function focusNear(...ids: readonly string[]): Promise<void> {
  await tick();
  const restent = ids.map((id) => document.getElementById(id)).filter((node) => node !== null);
  const proche = restent[0] ?? document.querySelector('h1');
  if (!proche) return;
  // What takes no focus of itself may be given it.
  if (proche.tabIndex < 0) proche.tabIndex = -1;
  proche.focus();
}

/**
 * A button, or a choice of files, that may not be pressed while something is done: said, and held whatever presses it. Unlike one
 * that is `disabled`, it keeps the focus, which a refusal would else find on the page.
 */
export function closedWhile(
  ferme: boolean,
): (node: HTMLButtonElement | HTMLInputElement) => (() => void) | undefined {
  return (node) => {
    if (!ferme) return undefined;
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    node.setAttribute('aria-disabled', 'true');
    node.addEventListener('click', stop, { capture: true });
    return () => {
      node.removeAttribute('aria-disabled');
      node.removeEventListener('click', stop, { capture: true });
    };
  };
}

/** Brings a folded sheet to the top and takes the focus to its summary; nothing when there is none of that id. */
export function revealFiche(id: string): void {
  const fiche = document.getElementById(id);
  fiche?.scrollIntoView({ block: 'start' });
  fiche?.querySelector('summary')?.focus({ preventScroll: true });
}
