import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const page = new EventTarget();
const scrollTo = vi.fn();
let location = { hash: '' };
let dataset: Record<string, string> = {};

/** The page as its address opens it. */
async function openPage(hash: string) {
  vi.resetModules();
  location = { hash };
  vi.stubGlobal('location', location);
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('scrollY', 0);
  const module = await import('./router.svelte.ts');
  module.startRouter();
  module.loadPlaces();
  // The table of the routes comes after the first paint.
  await import('./ecrans.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return module;
}

function goTo(hash: string, depuis = 0) {
  vi.stubGlobal('scrollY', depuis);
  location.hash = hash;
  page.dispatchEvent(new Event('hashchange'));
}

let listeners: [string, EventListener][] = [];

beforeEach(() => {
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) => {
    listeners.push([type, listener]);
    page.addEventListener(type, listener);
  });
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
});

afterEach(() => {
  for (const [type, listener] of listeners) page.removeEventListener(type, listener);
  listeners = [];
  scrollTo.mockClear();
  vi.unstubAllGlobals();
});

it('lit l’adresse d’arrivée, puis la suit', async () => {
  const { router } = await openPage('#/aide');
  expect(router.fragment).toBe('#/aide');
  goTo('#/espace/demandes');
  expect(router.fragment).toBe('#/espace/demandes');
  expect(router.accueil).toBe(false);
});

it('commence chaque écran en haut', async () => {
  await openPage('#/espace');
  goTo('#/espace/demandes', 400);
  expect(scrollTo.mock.calls).toEqual([[0, 0]]);
});

it('ne bouge pas dans un catalogue, où l’on choisit une place', async () => {
  await openPage('#/controles');
  goTo('#/controles/siret-cle', 400);
  expect(scrollTo).not.toHaveBeenCalled();
});

it('retrouve le résultat d’une simulation où on l’avait laissé', async () => {
  await openPage('#/');
  goTo('#/aide', 700);
  goTo('#/', 100);
  expect(scrollTo.mock.calls).toEqual([
    [0, 0],
    [0, 0],
    [0, 700],
  ]);
});

it('ne donne le focus au titre qu’à partir du deuxième écran', async () => {
  const { focusOnArrival } = await openPage('#/');
  const focus = vi.fn();
  const titre = Object.assign(Object.create(null), { focus });
  focusOnArrival(titre);
  expect(focus).not.toHaveBeenCalled();
  goTo('#/aide');
  focusOnArrival(titre);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
});

it('en projection, amène le titre sous les yeux, dès le premier écran', async () => {
  const { focusOnArrival } = await openPage('#/');
  const scrollIntoView = vi.fn();
  const titre = Object.assign(Object.create(null), { scrollIntoView });
  focusOnArrival(titre);
  expect(scrollIntoView).not.toHaveBeenCalled();
  dataset = { projection: '' };
  const { focusOnArrival: projete } = await openPage('#/');
  projete(titre);
  expect(scrollIntoView).toHaveBeenCalledOnce();
  dataset = {};
});
