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

/** Brings a folded sheet to the top and takes the focus to its summary; nothing when there is none of that id. */
export function revealFiche(id: string): void {
  const fiche = document.getElementById(id);
  fiche?.scrollIntoView({ block: 'start' });
  fiche?.querySelector('summary')?.focus({ preventScroll: true });
}
