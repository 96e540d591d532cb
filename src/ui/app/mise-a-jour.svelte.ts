/**
 * The version of this window and those that come. No window reloads unasked: one may be in the middle of a demonstration,
 * and holds what nothing keeps.
 */
type Version =
  /** This window runs the newest that the browser knows. */
  | 'courante'
  /** A newer one is ready. */
  | 'disponible'
  /** A newer one serves the windows to come: another window accepted it. This one keeps its own. */
  | 'ailleurs';

/** What a browser needs at most to hand over from one version to the next. */
const HANDOVER_MS = 3000;

let version = $state<Version>('courante');
let inscription: ServiceWorkerRegistration | null = null;

export const miseAJour = {
  get version() {
    return version;
  },
  /** Follows the versions for the life of the page, which has to be built: see `scripts/service-worker.ts`. */
  async follow(): Promise<void> {
    const { serviceWorker } = navigator;
    let pilote = serviceWorker.controller;
    serviceWorker.addEventListener('controllerchange', () => {
      const avant = pilote;
      pilote = serviceWorker.controller;
      void (avant ? Promise.resolve(true) : isOlder()).then((vieille) => {
        if (vieille) version = 'ailleurs';
      });
    });
    pilote?.postMessage({ type: 'OUVERTE' });
    inscription = await serviceWorker.register('./sw.js');
    if (inscription.waiting) version = 'disponible';
    inscription.addEventListener('updatefound', () => watch(inscription?.installing ?? null));
    watch(inscription.installing);
  },
  /** Reloads this window, on the newest version. */
  accept(): void {
    const attendue = inscription?.waiting;
    if (!attendue) return location.reload();
    // Not when this window changes hands: one that was never in any hands must reload as well.
    attendue.addEventListener('statechange', () => {
      if (attendue.state !== 'activating') location.reload();
    });
    attendue.postMessage({ type: 'SKIP_WAITING' });
    // Chromium 156 may never hand over when files were being fetched at that time; a window that loads again frees it.
    setTimeout(() => location.reload(), HANDOVER_MS);
  },
  postpone(): void {
    version = 'courante';
  },
};

function watch(venue: ServiceWorker | null): void {
  venue?.addEventListener('statechange', () => {
    if (venue.state === 'installed' && inscription?.active) version = 'disponible';
  });
}

/** On a first visit: the site changed between the loading of this page and what the browser has put aside. */
async function isOlder(): Promise<boolean> {
  const entree = document.querySelector<HTMLScriptElement>('script[type=module]');
  return entree !== null && !(await caches.match(entree.src));
}
