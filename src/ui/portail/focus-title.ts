import { router } from '#ui/navigation/router.svelte.ts';
import { loadPage, parsePage } from '#ui/navigation/pages-espace.ts';

/** After an action that puts another screen in the place of this one, at the same address: its title takes the focus. */
export async function focusTitle(): Promise<void> {
  const page = router.route.nom === 'espace' ? parsePage(router.route.suite) : null;
  // A screen that cannot be loaded has a title that says so.
  if (page) await Promise.allSettled([loadPage(page.nom)]);
  // Drawn by then: it waits for nothing else.
  requestAnimationFrame(() => {
    document.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}
