import { isEspace, pageOf, parseEcran } from '#ui/navigation/ecrans.ts';
import { loadPage } from '#ui/navigation/load.ts';
import { router, showTitle } from '#ui/navigation/router.svelte.ts';

/** After an action that puts another screen in the place of this one, at the same address: its title takes the focus. */
export async function focusTitle(): Promise<void> {
  const arrivee = parseEcran(router.fragment);
  // A screen that cannot be loaded has a title that says so.
  if (isEspace(arrivee)) await Promise.allSettled([loadPage(pageOf(arrivee.nom))]);
  // Drawn by then: it waits for nothing else.
  requestAnimationFrame(() => {
    const titre = document.querySelector('h1');
    titre?.focus({ preventScroll: true });
    scrollTo(0, 0);
    if (titre) showTitle(titre);
  });
}
