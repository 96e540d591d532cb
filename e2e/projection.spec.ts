import type { Locator, Page } from '@playwright/test';
import { ligneOf, NOMS_ECRANS } from '../src/ui/navigation/ecrans.ts';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const ROUTES = ['', '#/controles', '#/formulaires', '#/aide', '#/a-propos', '#/espace'];

/** As if the mode had been chosen earlier in this window. */
async function openProjected(page: Page, route: string): Promise<void> {
  await page.addInitScript(() => {
    // Not on the empty page that Firefox opens first, which keeps nothing.
    if (location.protocol === 'http:') sessionStorage.setItem('simulateur-segur:projection', '1');
  });
  await page.goto(`./${route}`);
  // A story shows the screens of the portal below its own title.
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-projection', '');
}

const rootSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

const frappes = (page: Page) => page.locator('.frappes');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the text has a contrast of 7:1, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openProjected(page, '#/espace');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    await expectAccessible(page, ['color-contrast-enhanced']);
  });
}

for (const [width, height, what] of [
  [1280, 720, 'a projector'],
  [640, 360, 'a projector at 200 %'],
  [320, 640, '320 px'],
] as const) {
  test(`every route fits ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openProjected(page, '');
    for (const route of ROUTES) {
      await page.evaluate((hash) => (location.hash = hash), route || '#/');
      await expect(page.locator('h1')).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
  });
}

/** The two rooms, whose screens stand below a band and a menu. */
const SALLES = NOMS_ECRANS.filter((nom) => /^(espace|poste)\//.test(nom)).map((nom) => {
  const { motif, exemple } = ligneOf(nom);
  return `#/${exemple ?? motif}`;
});

/** The first field of the screen, wherever its title stands. */
const premierChamp = (page: Page) =>
  page.locator('h1 ~ * :is(input, select)').filter({ visible: true }).first();

/** Buttons whose words leave them. */
const outgrown = (page: Page) =>
  page
    .locator('main .bouton')
    .evaluateAll((boutons) =>
      boutons
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    );

/** What the portal says or shows before it asks leaves no place for a field in the third; how low it may stand, in pixels: decision 32. */
const CHAMP_PLUS_BAS = [
  ['#/espace/nouvel-enrolement', /^Enrôlement anticipé/, 670],
  ['#/espace/importer', /^Numéro ANS/, 530],
  ['#/espace/imports/9008/pieces', /^Importer un fichier zip/, 705],
] as const;

for (const [width, height, colorScheme] of [
  [1280, 720, 'light'],
  [1366, 768, 'dark'],
  [1920, 1080, 'light'],
] as const) {
  const third = height / 3;

  test(`the screen is what a room sees, at ${width} × ${height}, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await playImagerie(page);
    await page.keyboard.press('Alt+p');
    for (const adresse of SALLES) {
      await goTo(page, adresse);
      await expect.poll(() => topOf(page.locator('h1')), adresse).toBeLessThan(third);
      expect(await topOf(page.locator('h1')), adresse).toBeGreaterThan(0);
      expect(await outgrown(page), adresse).toEqual([]);
    }
    for (const [adresse, nom, auPlus] of CHAMP_PLUS_BAS) {
      await goTo(page, adresse);
      await expect(premierChamp(page)).toHaveAccessibleName(nom);
      await expect.poll(() => topOf(premierChamp(page)), adresse).toBeLessThan(auPlus);
      expect(await topOf(premierChamp(page)), adresse).toBeGreaterThan(third);
    }
    await goTo(page, '#/poste');
    await expect(premierChamp(page)).toHaveAccessibleName('Qui doit agir');
    await expect.poll(() => topOf(premierChamp(page))).toBeLessThan(third);
    // The menu is a line of its own, and what is chosen there is seen.
    const menu = page.locator('.cote summary');
    await goTo(page, '#/espace');
    expect((await menu.boundingBox())?.height).toBeLessThan(60);
    await menu.click();
    await page.getByRole('link', { name: 'Gérer mes importations JSONs' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /importations/ })).toBeInViewport();
    await expect.poll(() => topOf(page.locator('h1'))).toBeLessThan(third);
    await expect(page.locator('.cote details')).not.toHaveAttribute('open');
  });

  test(`a story is told above its screen, at ${width} × ${height}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await openProjected(page, '#/scenario/premier-depot');
    const dite = page.locator('.dite');
    for (const rang of [1, 2, 3, 4]) {
      await page.keyboard.press('ArrowRight');
      await expect(dite.getByRole('heading')).toHaveText(`Étape ${rang} sur 4`);
      if (rang === 3) {
        // The screen is scrolled to what changed, below the rules of the zips.
        const zip = page.locator('[data-montre]').getByRole('row', { name: /\.zip/ });
        await expect(zip).toBeInViewport({ ratio: 1 });
        expect(await topOf(zip)).toBeGreaterThan(await bottomOf(dite));
      } else {
        // What the simulator answered, else the screen.
        const montre = page.locator(rang === 1 ? '[data-reponse]' : '[data-montre]').first();
        await expect
          .poll(async () => Math.abs((await topOf(montre)) - (await bottomOf(dite))))
          .toBeLessThan(2);
      }
      expect(await bottomOf(dite)).toBeLessThan(third);
      // The unofficial line stays above it.
      expect(await topOf(dite)).toBeLessThanOrEqual(await bottomOf(page.locator('.bandeau')));
    }
  });
}

test('a story brings up the document that a step changed, and none of those before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openProjected(page, '#/scenario/cinq-pilotes');
  const dite = page.locator('.dite');
  for (const rang of [1, 2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(dite.getByRole('heading')).toHaveText(`Étape ${rang} sur 10`);
  }
  const pilote = page.locator('[data-montre] article').filter({ hasText: /PV pilote n°\s5/ });
  await expect(pilote).toContainText('Refusé');
  await expect(pilote).toBeInViewport({ ratio: 1 });
  expect(await topOf(pilote)).toBeGreaterThanOrEqual(await bottomOf(dite));
});

test('the screen is seen when the mode is entered from the end of a page, and when a fournisseur is loaded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./#/espace');
  await page.getByRole('button', { name: 'Mode projection' }).click();
  await expect.poll(() => topOf(page.locator('h1'))).toBeLessThan(240);
  await page.getByRole('button', { name: /^Charger .*SAS/ }).click();
  const accueil = page.getByRole('heading', { level: 1, name: /^Accueil/ });
  await expect.poll(() => topOf(accueil)).toBeLessThan(240);
  expect(await topOf(accueil)).toBeGreaterThan(0);
});

test('what was fabricated is seen, and what to press next', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await playImagerie(page);
  await page.keyboard.press('Alt+p');
  await goTo(page, '#/espace/importer');
  await page.getByLabel('Numéro ANS').selectOption('CVA2RIS001');
  await page.getByLabel('Type de demande').selectOption('Solde');
  const fabriquer = page.getByRole('button', { name: 'Fabriquer un JSON fictif' });
  // As whoever scrolls on to read what follows.
  await fabriquer.evaluate((bouton) => bouton.scrollIntoView({ block: 'start' }));
  await fabriquer.press('Enter');
  await expect(page.getByText('est choisi : 3 demandes fictives')).toBeAttached();
  const bandeau = await bottomOf(page.locator('.bandeau'));
  await expect.poll(() => topOf(page.locator('#import-champ-fichier'))).toBeGreaterThan(bandeau);
  await expect(page.getByRole('button', { name: 'Simuler' })).toBeInViewport({ ratio: 1 });
  await expect(fabriquer).toBeFocused();
});

test('the keys are shown for a while, then leave their corner to the screen', async ({ page }) => {
  await page.clock.install();
  await openProjected(page, '#/aide');
  await expect(frappes(page)).toBeVisible();
  await page.clock.runFor(7000);
  await expect(frappes(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(frappes(page)).toBeVisible();
  await expect(frappes(page)).toHaveText('Tab');
});

async function topOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Infinity;
}

async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  return box ? box.y + box.height : Infinity;
}

test('the key and the button turn it on and off', async ({ page }) => {
  await page.goto('./#/aide');
  const bouton = page.getByRole('button', { name: 'Mode projection' });
  await expect(bouton).toHaveAttribute('aria-pressed', 'false');
  expect(await rootSize(page)).toBe(16);

  await page.keyboard.press('Alt+p');
  await expect(bouton).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Mode projection activé.')).toBeAttached();
  await expect.poll(() => rootSize(page)).toBe(24);

  await bouton.press('Enter');
  await expect(bouton).toHaveAttribute('aria-pressed', 'false');
  await expect(frappes(page)).toHaveCount(0);
  expect(await rootSize(page)).toBe(16);
});

test('it is remembered in this window only', async ({ page, context }) => {
  await page.goto('./#/aide');
  await page.getByRole('button', { name: 'Mode projection' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-projection', '');
  const autre = await context.newPage();
  await autre.goto('./#/aide');
  await expect(autre.getByRole('button', { name: 'Mode projection' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('keys are shown, never what is typed in a field', { tag: '@moteurs' }, async ({ page }) => {
  await openProjected(page, '#/controles');
  await page.keyboard.press('Tab');
  await expect(frappes(page)).toHaveText('Tab');
  const champ = page.getByRole('searchbox');
  await champ.focus();
  await page.keyboard.type('siret');
  await page.keyboard.press('Escape');
  await expect(frappes(page)).toHaveText(/^Tab\s*Échap$/);
});

test('the pointer is followed, above an open dialog too', async ({ page }) => {
  await openProjected(page, '#/aide');
  const halo = page.locator('.halo');
  await expect(halo).toBeHidden();
  await page.mouse.move(400, 300);
  await expect(halo).toBeVisible();
  const box = await halo.boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 400)).toBeLessThan(2);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 300)).toBeLessThan(2);

  // The last one shown is on top: the scene is shown anew once the dialog is open.
  const shownAfter = await page.evaluate(() => {
    const scene = document.querySelector('.scene');
    const shown = new Promise((resolve) => scene?.addEventListener('beforetoggle', resolve));
    document.body.appendChild(document.createElement('dialog')).showModal();
    return Promise.race([
      shown.then(() => scene?.matches(':popover-open')),
      new Promise((resolve) => setTimeout(() => resolve('never'), 2000)),
    ]);
  });
  expect(shownAfter).toBe(true);
});

test('nothing moves by itself', async ({ page }) => {
  await openProjected(page, '');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
      }).length,
  );
  expect(moving).toBe(0);
});

test('the notes follow the other window and forget unless asked', async ({ page }) => {
  await page.goto('./#/aide');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Notes du formateur' }).click();
  const notes = await opening;
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Notes du formateur');
  const ecran = notes.getByRole('region', { name: 'À l’écran' });
  await expect(ecran).toContainText('Aide');
  await expectAccessible(notes);

  const ici = notes.getByLabel('Notes pour cet écran');
  await ici.fill('Montrer les gravités');
  await page.goto('./#/controles');
  await expect(ecran).toContainText('Contrôles');
  await expect(ici).toHaveValue('');
  await page.goto('./#/aide');
  await expect(ici).toHaveValue('Montrer les gravités');

  const kept = () => notes.evaluate(() => localStorage.getItem('simulateur-segur:notes'));
  expect(await kept()).toBeNull();
  await notes.getByLabel('Garder mes notes sur cet appareil').check();
  expect(await kept()).toContain('Montrer les gravités');
  await notes.reload();
  await expect(ici).toHaveValue('Montrer les gravités');
  await notes.getByLabel('Garder mes notes sur cet appareil').uncheck();
  expect(await kept()).toBeNull();
});

test('the notes can be erased, by keyboard', async ({ page }) => {
  await page.goto('./#/notes');
  await page.getByLabel('Notes pour toute la séance').fill('Commencer à 9 h');
  await page.getByRole('button', { name: 'Effacer toutes les notes' }).press('Enter');
  await page.getByRole('button', { name: 'Effacer', exact: true }).press('Enter');
  await expect(page.getByText('Notes effacées.')).toBeVisible();
  await expect(page.getByLabel('Notes pour toute la séance')).toHaveValue('');
});

test('the notes are neither projected nor wider than 320 px', async ({ page }) => {
  await page.addInitScript(() => {
    // Not on the empty page that Firefox opens first, which keeps nothing.
    if (location.protocol === 'http:') sessionStorage.setItem('simulateur-segur:projection', '1');
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/notes');
  await expect(page.getByLabel('Notes pour toute la séance')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-projection');
  await expectNoSidewaysScroll(page);
});
