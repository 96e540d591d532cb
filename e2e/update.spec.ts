import { spawnSync } from 'node:child_process';
import { fichierJson } from './support/fichiers.ts';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { MISE_A_JOUR } from '../src/ui/app/mise-a-jour-textes.ts';
import { CHARGEMENT_IMPOSSIBLE } from '../src/ui/navigation/textes.ts';
import { ROOT } from '../scripts/setup.js';
import { DIST, serveSite } from './serve.js';
import { SUIVANTE } from './support/suivante.config.ts';

/** Two real builds: the one under test, and another version of it, published when a journey says so. */
test.describe.configure({ mode: 'default' });

let publie: (name: string) => string = () => DIST;
const server = serveSite(0, (name) => publie(name));
const { port } = server.address() as AddressInfo;
const SITE = `http://localhost:${port}/simulateur-segur/`;

test.beforeAll(() => {
  test.setTimeout(120_000);
  const env = { ...process.env };
  delete env['NODE_ENV'];
  const args = ['build', '--config', 'e2e/support/suivante.config.ts', '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}/node_modules/vite/bin/vite.js`, ...args],
    { cwd: ROOT, env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
});

test.beforeEach(() => {
  publie = () => DIST;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const titre = (page: Page) => page.getByRole('heading', { level: 1 });
const offre = (page: Page) =>
  page.getByRole('button', { name: MISE_A_JOUR.disponible.accepter, exact: true });
const rechargement = (page: Page) =>
  page.getByRole('button', { name: MISE_A_JOUR.ailleurs.accepter, exact: true });

/** Opens the site; the window can be told later from one that was loaded again. */
async function open(page: Page): Promise<void> {
  await page.goto(SITE);
  await page.evaluate(() => {
    document.documentElement.dataset['restee'] = 'oui';
    return navigator.serviceWorker.ready.then(() => true);
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await expect(titre(page)).toBeVisible();
}

const isRestee = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['restee'] === 'oui');
const isSuivante = (page: Page) =>
  page.evaluate(() => document.querySelector('script[src*="suivante-"]') !== null);

/** As the browser does by itself when the site is opened, and once a day. A look that had begun before the publication finds nothing. */
async function lookForUpdate(page: Page): Promise<void> {
  const look = async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return Boolean(registration?.installing ?? registration?.waiting);
  };
  await expect.poll(() => page.evaluate(look)).toBe(true);
}

/** Pressed, and the window is another one. */
async function reloadBy(page: Page, bouton: Pick<Locator, 'click'>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), bouton.click()]);
  await expect(titre(page)).toBeVisible();
  expect(await isRestee(page)).toBe(false);
}

async function expectRouteLoads(page: Page, adresse: string): Promise<void> {
  await page.evaluate((fragment) => (location.hash = fragment), adresse);
  await expect(titre(page)).toHaveText(/Calendrier|Comparaison/);
}

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a version accepted in one window leaves the other on its own, whole', async ({
    page: une,
    context,
  }) => {
    const autre = await context.newPage();
    await open(une);
    await open(autre);
    publie = () => SUIVANTE;
    await lookForUpdate(une);
    await expect(offre(une)).toBeVisible();
    await expect(offre(autre)).toBeVisible();
    expect(await isRestee(une)).toBe(true);

    await reloadBy(une, offre(une));
    expect(await isSuivante(une)).toBe(true);
    await expect(offre(une)).toHaveCount(0);

    await expect(rechargement(autre)).toBeVisible();
    expect([await isRestee(autre), await isSuivante(autre)]).toEqual([true, false]);
    await expectRouteLoads(une, '#/regles');
    await expectRouteLoads(autre, '#/regles');
    expect(await isRestee(autre)).toBe(true);

    await reloadBy(autre, rechargement(autre));
    expect(await isSuivante(autre)).toBe(true);
    await expect(rechargement(autre)).toHaveCount(0);

    // The older version goes when nothing can want it any more.
    await autre.close();
    await une.reload();
    await expect.poll(() => une.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await context.setOffline(true);
    await une.reload();
    await expectRouteLoads(une, '#/comparaison');
    expect(await isSuivante(une)).toBe(true);
  });

  test('a version that comes during the first visit is accepted at once', async ({ page }) => {
    await open(page);
    publie = () => SUIVANTE;
    await lookForUpdate(page);
    await reloadBy(page, offre(page));
    expect(await isSuivante(page)).toBe(true);
    await expectRouteLoads(page, '#/regles');
  });

  test('a version accepted while files are being fetched comes all the same', async ({ page }) => {
    await open(page);
    publie = () => SUIVANTE;
    await lookForUpdate(page);
    const fetchAndClick = (bouton: HTMLElement) => {
      for (const { name } of performance.getEntriesByType('resource'))
        if (name.endsWith('.js')) void fetch(name);
      bouton.click();
    };
    await reloadBy(page, { click: () => offre(page).evaluate(fetchAndClick) });
    expect(await isSuivante(page)).toBe(true);
  });

  test('a site that changed while the first visit loaded is said', async ({ page }) => {
    // What comes after the page is of the other version, the script that puts the site aside first.
    publie = (name) =>
      /sw\.js$|suivante|\.(html|svg|md|webmanifest)$/.test(name) ? SUIVANTE : DIST;
    await page.route(SITE, (route) => route.fulfill({ path: `${DIST}/index.html` }));
    await open(page);
    await expect(rechargement(page)).toBeVisible();
    await page.unroute(SITE);
    await reloadBy(page, rechargement(page));
    expect(await isSuivante(page)).toBe(true);
  });
});

test.describe('without a service worker, a part that is gone gives a sentence and a button', () => {
  const phrase = (page: Page) => page.getByText(CHARGEMENT_IMPOSSIBLE.conseil).first();

  async function expectReloadMends(page: Page): Promise<void> {
    await expect(phrase(page)).toBeVisible();
    await expect(page.getByText(/TypeError|dynamically imported/)).toHaveCount(0);
    publie = () => SUIVANTE;
    await page.getByRole('button', { name: CHARGEMENT_IMPOSSIBLE.recharger }).first().click();
    await expect.poll(() => isSuivante(page).catch(() => false)).toBe(true);
    await expect(titre(page)).toBeVisible();
    await expect(phrase(page)).toHaveCount(0);
  }

  for (const [nom, partie] of [
    ['the worker', /\/worker-worker-/],
    ['a style', /Resultat-.*css$/],
  ] as const) {
    test(`${nom}`, async ({ page }) => {
      publie = (name) => (partie.test(name) ? SUIVANTE : DIST);
      await page.goto(SITE);
      await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson('{}'));
      await expectReloadMends(page);
    });
  }

  test('a screen', async ({ page }) => {
    await page.goto(SITE);
    await expect(page.getByText('Essayez un exemple').or(titre(page)).first()).toBeVisible();
    publie = () => SUIVANTE;
    await page.getByRole('link', { name: 'Aide' }).click();
    await expectReloadMends(page);
  });
});
