import type { Page } from '@playwright/test';
import { NOMS_ECRANS, ligneOf } from '../src/ui/navigation/ecrans.ts';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectNoSidewaysScroll, test } from './test.ts';

/** What a small screen, a slow part or a wide face must not move. */
test.setTimeout(180_000);

const ADRESSES = NOMS_ECRANS.map((nom) => {
  const { motif, exemple } = ligneOf(nom);
  return `#/${exemple ?? motif.replace(/\/?\{.*/, '')}`;
});
const TELEPHONE = { width: 360, height: 740 };

test('on a phone the title of each screen stands in the upper third', async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await playImagerie(page);
  const bas: string[] = [];
  for (const adresse of ADRESSES) {
    await arrive(page, adresse);
    const haut = await page
      .locator('h1')
      .first()
      .evaluate((titre) => titre.getBoundingClientRect().top + scrollY);
    if (haut > TELEPHONE.height / 3) bas.push(`${adresse}: ${Math.round(haut)}`);
  }
  expect(bas).toEqual([]);
});

test('on a phone the doors are one line, which follows where one is and what has the focus', async ({
  page,
}) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto('./#/aide');
  const portes = page.getByRole('navigation', { name: 'Navigation principale' });
  await expect(portes.getByRole('link', { name: 'Aide' })).toBeInViewport();
  expect((await portes.boundingBox())?.height).toBeLessThan(50);
  await portes.getByRole('link', { name: 'Simuler un JSON' }).focus();
  await expect(portes.getByRole('link', { name: 'Simuler un JSON' })).toBeInViewport();
  await expectNoSidewaysScroll(page);
});

test('on a phone the band of the fournisseur unfolds', async ({ page }) => {
  await page.setViewportSize(TELEPHONE);
  await playImagerie(page);
  const bande = page.getByRole('button', { name: /^Éditeur fictif Imagerie, / });
  await expect(bande).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Changer de fournisseur' })).toBeHidden();
  await bande.press('Enter');
  await expect(bande).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: 'Changer de fournisseur' })).toBeVisible();
});

test('who has no keyboard is not told of keys', async ({ browser }) => {
  const context = await browser.newContext({ ...TELEPHONE_TACTILE });
  const page = await context.newPage();
  await page.goto('./#/');
  await expect(page.getByText('Choisissez le fichier').first()).toBeVisible();
  await expect(page.getByText(/Ctrl/)).toBeHidden();
  await context.close();
});
const TELEPHONE_TACTILE = { viewport: TELEPHONE, hasTouch: true, isMobile: true } as const;

test('nothing that is seen moves from screen to screen', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await playImagerie(page);
  const bougent: string[] = [];
  for (const adresse of ADRESSES) {
    await page.evaluate('shifts.length = 0');
    await arrive(page, adresse);
    const somme = Number(await page.evaluate('shifts.reduce((a, b) => a + b, 0)'));
    // A sheet that the address names is scrolled to: that move was asked for.
    const defile = Boolean(await page.evaluate(() => scrollY > 0));
    if (somme > 0.02 && !defile) bougent.push(`${adresse}: ${somme.toFixed(3)}`);
  }
  expect(bougent).toEqual([]);
});

test('the theme that was chosen is there before any script of ours', async ({ page }) => {
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  await page.addInitScript(() => localStorage.setItem('simulateur-segur:theme', 'sombre'));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const fond = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const avant = await fond();
  free();
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  expect(avant).toBe('rgb(23, 26, 30)');
  expect(await fond()).toBe(avant);
});

test('at 1280 px the themes stay beside the doors, whatever the face', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./#/');
  const themes = page.getByRole('group', { name: 'Thème' });
  await expect(themes).toBeVisible();
  for (const face of ['"DejaVu Sans"', '"DejaVu Serif"', 'monospace']) {
    await page.evaluate(
      (police) => document.documentElement.style.setProperty('--titre', police),
      face,
    );
    const nom = await page.locator('.entete .nom').boundingBox();
    const boite = await themes.boundingBox();
    expect(boite?.y, face).toBeLessThan((nom?.y ?? 0) + (nom?.height ?? 0));
    await expectNoSidewaysScroll(page);
  }
});

/** Until the screen is there, and what it loads after. */
async function arrive(page: Page, adresse: string): Promise<void> {
  await goTo(page, adresse);
  await expect(page.locator('h1:focus, summary:focus')).toBeVisible();
  await page.waitForTimeout(300);
}
