import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';

const CLE = 'simulateur-segur:theme';
const racine: { dataset: Record<string, string> } = { dataset: {} };

async function openPage(navigateur: Storage) {
  vi.resetModules();
  vi.stubGlobal('localStorage', navigateur);
  return import('./theme.svelte.ts');
}

beforeEach(() => {
  racine.dataset = {};
  vi.stubGlobal('document', { documentElement: racine });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('suit le système tant que rien n’est choisi', async () => {
  const { applyTheme, theme } = await openPage(unMagasin());
  applyTheme();
  expect([theme.valeur, theme.memorise]).toEqual(['systeme', true]);
  expect(racine.dataset).toEqual({});
});

it('s’applique aussitôt, et se retrouve à la visite suivante', async () => {
  const navigateur = unMagasin();
  const premiere = await openPage(navigateur);
  premiere.theme.choose('sombre');
  expect(racine.dataset).toEqual({ theme: 'sombre' });
  racine.dataset = {};
  const suivante = await openPage(navigateur);
  suivante.applyTheme();
  expect(suivante.theme.valeur).toBe('sombre');
  expect(racine.dataset).toEqual({ theme: 'sombre' });
});

it('ne laisse pas de trace quand on revient au système', async () => {
  const navigateur = unMagasin({ [CLE]: 'clair' });
  const { theme } = await openPage(navigateur);
  theme.choose('systeme');
  expect(navigateur).toHaveLength(0);
  expect(racine.dataset).toEqual({});
});

it('ne croit pas ce que nous n’avons pas écrit', async () => {
  const { theme } = await openPage(unMagasin({ [CLE]: 'rose' }));
  expect(theme.valeur).toBe('systeme');
});

it('s’applique même quand le navigateur refuse de s’en souvenir, et le dit', async () => {
  const { theme } = await openPage(unMagasin({}, true));
  theme.choose('clair');
  expect([theme.valeur, theme.memorise]).toEqual(['clair', false]);
  expect(racine.dataset).toEqual({ theme: 'clair' });
});
