import { parseRoute, type NomRoute, type Route } from './route.ts';

let current = $state.raw<Route>(parseRoute(location.hash));
let moved = false;
/** Where the home route was left, in pixels. */
let homeHeight = 0;

export const router = {
  get route(): Route {
    return current;
  },
};

/** Follows the fragment for the life of the page. */
export function startRouter(): void {
  addEventListener('hashchange', () => {
    const next = parseRoute(location.hash);
    const changed = placeOf(next) !== placeOf(current);
    if (changed && current.nom === 'simuler') homeHeight = scrollY;
    moved = true;
    current = next;
    if (changed) settleScroll(next.nom);
  });
}

/** The control or the form chosen in a catalogue is a place within its page. */
function placeOf(route: Route): string {
  return 'suite' in route ? [route.nom, ...route.suite].join('/') : route.nom;
}

/** A long result is found again where it was left; every other route begins at its top. */
function settleScroll(nom: NomRoute): void {
  scrollTo(0, 0);
  if (nom !== 'simuler' || homeHeight === 0) return;
  // Two frames: the result comes from its own chunk, already loaded.
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, homeHeight)));
}

/**
 * For the `h1` of each route: a screen reader hears where it has arrived. Not on the first page, which the browser
 * announces itself.
 */
export function focusOnArrival(title: HTMLElement): void {
  if (moved) title.focus({ preventScroll: true });
}
