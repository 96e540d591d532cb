import type { Locator } from '@playwright/test';
import { openSiteThatCloses } from './support/hote.ts';
import { expect, expectAccessible, test } from './test.ts';

test(
  'a change of route moves the focus to its title, and going back keeps the result',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Imagerie – DRIMbox vague 2 – solde' }).click();
    await expect(page.getByText('Rien à corriger dans ce fichier').first()).toBeVisible();
    await page.getByRole('link', { name: 'Contrôles', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contrôles' })).toBeFocused();
    await page.goBack();
    await expect(page.getByText('Rien à corriger dans ce fichier').first()).toBeVisible();
  },
);

test('each finding leads to its control in the catalogue', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'La balise VA manque (DRIMbox)' }).click();
  const finding = page.getByRole('article').first();
  await finding.getByText('D’où vient cette règle').click();
  const link = finding.getByRole('link', { name: 'Voir ce contrôle dans le catalogue' });
  const id = (await link.getAttribute('href'))?.split('/').at(-1);
  await link.click();
  await expect(page.locator(`#controle-${id}`)).toBeInViewport();
  await expect(page.locator(`#controle-${id}`)).toHaveAttribute('open', '');
});

test('the theme is chosen and remembered', async ({ page }) => {
  await page.goto('./');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByLabel('Sombre').check({ force: true });
  expect(await background()).not.toBe(light);
  await page.reload();
  expect(await background()).not.toBe(light);
});

test('in the colours of the system, what is current, chosen or to be pressed still shows', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const style = (cible: Locator, nom: string) =>
    cible.evaluate((node, of) => getComputedStyle(node).getPropertyValue(of), nom);
  for (const adresse of ['#/', '#/preparer/tableur', '#/poste/courriels']) {
    await page.goto(`./${adresse}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The page before the application has a title and a menu too: not those.
    await expect(page.getByRole('radio', { name: 'Sombre' })).toBeVisible();
    for (const nav of await page.getByRole('navigation').all()) {
      const courant = await style(nav.locator('[aria-current]'), 'border-bottom-color');
      const autre = nav.locator('a:not([aria-current])').first();
      expect(await style(autre, 'border-bottom-color'), adresse).not.toBe(courant);
    }
  }
  await page.goto('./#/');
  const choisir = page.locator('.consigne');
  expect(await style(choisir, 'border-top-width')).not.toBe('0px');
  const themes = page.getByRole('group', { name: 'Thème' }).locator('label');
  expect(await style(themes.filter({ has: page.locator(':checked') }), 'border-bottom-width')).toBe(
    '3px',
  );

  // A shade behind is lost there, and so is a shadow within: a line drawn around says which finding and which line are shown.
  await page.getByRole('button', { name: 'La balise VA manque (DRIMbox)' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('F8');
  const montres = page.locator('article[aria-current], .rangee.courante');
  await expect(montres).toHaveCount(2);
  for (const each of await montres.all()) expect(await style(each, 'outline-style')).toBe('solid');

  // What files are held over is no longer dashed.
  for (const adresse of ['#/preparer/pieces', '#/preparer/solde']) {
    await page.goto(`./${adresse}`);
    const depot = page.locator('.depot');
    await expect(depot).toHaveCSS('border-top-style', 'dashed');
    await depot.dispatchEvent('dragover', {
      dataTransfer: await page.evaluateHandle(() => {
        const given = new DataTransfer();
        given.items.add(new File(['x'], 'x.pdf'));
        return given;
      }),
    });
    await expect(depot).toHaveCSS('border-top-style', 'solid');
  }
});

test.describe('installed', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the page works offline once visited', { tag: '@moteurs' }, async ({ page }) => {
    const hote = openSiteThatCloses();
    await page.goto(hote.site);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    // Leaving a page that is still loading through the service worker is an error to Firefox.
    await page.reload({ waitUntil: 'networkidle' });
    hote.close();
    await page.reload();
    await page.getByRole('button', { name: 'La balise VA manque (DRIMbox)' }).click();
    await expect(
      page.getByText('La balise VA est manquante dans la ligne 1.').first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Contrôles', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Contrôles' })).toBeVisible();
  });
});

test('what is painted first is the largest that is painted, and stays', async ({ page }) => {
  // A frame that comes late on a busy machine is not waited for: tried anew.
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.getByLabel('Choisissez le fichier')).toBeVisible();
    const { premiere, plusGrande } = await page.evaluate(
      () =>
        new Promise<{ premiere: number | undefined; plusGrande: number | undefined }>((resolve) => {
          new PerformanceObserver((liste) =>
            resolve({
              premiere: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
              plusGrande: liste.getEntries().at(-1)?.startTime,
            }),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    expect(premiere).toBeGreaterThan(0);
    expect(plusGrande).toBe(premiere);
  }).toPass({ timeout: 15_000 });
});

test('third-party notices are published', async ({ page }) => {
  await page.goto('./#/a-propos');
  const link = page.getByRole('link', { name: /licences|tierces/i }).first();
  await expect(link).toBeVisible();
  const href = await link.getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  expect(response.ok()).toBe(true);
  const text = await response.text();
  for (const name of ['svelte', 'comlink']) expect(text).toContain(name);
});

test('the schema of each form is published where the page says', async ({ page }) => {
  await page.goto('./#/editeur/img-db-va2.solde');
  const lien = page.getByRole('link', { name: 'Télécharger le schéma' });
  const adresse = (await lien.getAttribute('href')) ?? '';
  await expect(page.locator('pre').first()).toHaveText(adresse);
  for (const url of [adresse, adresse.replace('/v1/', '/v1/draft-07/')]) {
    const response = await page.request.get(url);
    expect(response.ok()).toBe(true);
    const schema = await response.json();
    expect(new URL(schema.$id, url).href).toBe(url);
  }
  const [fichier] = await Promise.all([page.waitForEvent('download'), lien.click()]);
  expect(fichier.suggestedFilename()).toBe('img-db-va2.solde.schema.json');
});

test('a browser that cannot start the page is told so, and no other', async ({ page }) => {
  const patience = page.getByText('votre navigateur est sans doute trop ancien');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(patience).toHaveCount(0);

  await page.route(/\/assets\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.reload();
  await expect(patience).toBeHidden();
  await expect(patience).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
});
