let current = $state.raw(location.hash);
let moved = false;
/** Where the home page was left, in pixels. */
let homeHeight = 0;
/** Two addresses of one place show the same page at the same height: the table knows, once it is there. */
let placeOf = (fragment: string): string => fragment;

export const router = {
  /** The fragment, as `parseEcran` reads it. */
  get fragment(): string {
    return current;
  },
  get accueil(): boolean {
    return isHome(current);
  },
};

/** Follows the fragment for the life of the page. */
export function startRouter(): void {
  addEventListener('hashchange', () => {
    const next = location.hash;
    const changed = placeOf(next) !== placeOf(current);
    if (changed && isHome(current)) homeHeight = scrollY;
    moved = true;
    current = next;
    if (changed) settleScroll(next);
  });
}

/** Nobody goes anywhere before the first paint: what would be fetched by then would delay it. */
export function loadPlaces(): void {
  import('./ecrans.ts').then(
    (table) => (placeOf = table.placeOf),
    // The frame of the page says that a part could not be loaded.
    () => undefined,
  );
}

function isHome(fragment: string): boolean {
  return /^#?\/?$/.test(fragment);
}

/** A long result is found again where it was left; every other page begins at its top. */
function settleScroll(fragment: string): void {
  scrollTo(0, 0);
  if (!isHome(fragment) || homeHeight === 0) return;
  // Two frames: the result comes from its own chunk, already loaded.
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, homeHeight)));
}

/**
 * For the `h1` of each page: a screen reader hears where it has arrived. Not on the first page, which the browser
 * announces itself.
 */
export function focusOnArrival(title: HTMLElement): void {
  if (moved) title.focus({ preventScroll: true });
  showTitle(title);
}

/** A room looks at the screen that came, not at the menus above it. */
export function showTitle(title: HTMLElement): void {
  if ('projection' in document.documentElement.dataset) title.scrollIntoView();
}
