const seen = new WeakSet<object>();

/**
 * Moves the focus to the heading that answers what the user just asked for; once per answer, so that coming back to
 * the page does not steal it.
 */
export function focusOnce(reponse: object): (node: HTMLElement) => void {
  return (node) => {
    if (seen.has(reponse)) return;
    seen.add(reponse);
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'start' });
  };
}
