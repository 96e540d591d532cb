import { afterEach, expect, it, vi } from 'vitest';
import { incident, reprieve, watchIncidents } from './incident.svelte.ts';

afterEach(() => {
  incident.dismiss();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('dit où dans le code, et s’oublie quand on le demande', () => {
  incident.report(new Error('panne'));
  expect(incident.valeur?.detail).toContain('incident.svelte.test.ts');
  incident.dismiss();
  expect(incident.valeur).toBe(null);
});

it.each([
  ['une erreur sans pile', Object.assign(new Error('panne'), { stack: undefined }), 'panne'],
  ['ce qui n’est pas une erreur', 'panne', 'panne'],
  ['rien', undefined, 'undefined'],
])('dit %s avec ses mots', (_cas, jete, detail) => {
  incident.report(jete);
  expect(incident.valeur).toEqual({ detail });
});

it('rapporte ce que personne n’a attrapé, sauf ce qui n’est pas de nous', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  watchIncidents();
  page.dispatchEvent(Object.assign(new Event('error'), { error: null }));
  page.dispatchEvent(new Event('error'));
  expect(incident.valeur).toBe(null);
  page.dispatchEvent(Object.assign(new Event('error'), { error: 'jetée' }));
  expect(incident.valeur).toEqual({ detail: 'jetée' });
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'rompue' }));
  expect(incident.valeur).toEqual({ detail: 'rompue' });
});

it('ne prend pas pour un défaut une partie qui n’est pas venue, et la dit si la page est encore là', async () => {
  vi.useFakeTimers();
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  watchIncidents();
  const payload = new TypeError('Importing a module script failed.');
  page.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  expect(incident.partieAbsente).toBe(false);
  const rejet = Object.assign(new Event('unhandledrejection', { cancelable: true }), {
    reason: payload,
  });
  page.dispatchEvent(rejet);
  expect(rejet.defaultPrevented).toBe(true);
  const dite = vi.fn();
  reprieve(Promise.reject(payload)).catch(dite);
  await vi.advanceTimersByTimeAsync(500);
  expect(incident).toMatchObject({ partieAbsente: false, valeur: null });
  expect(dite).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(incident).toMatchObject({ partieAbsente: true, valeur: null });
  expect(dite).toHaveBeenCalledWith(payload);
});
