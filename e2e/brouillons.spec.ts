import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  applyTo,
  asksBeforeLeaving,
  atelier,
  downloadCorrige,
  texteDe,
  typeFirst,
  undoActe,
  verifie,
} from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

/** The work on a file, kept in the browser of who asks for it. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
const FAUTIF = RIS.replace('"01/02/2026"', '"2026-02-01"').replace('"VA": {', '"va": {');
const CORRIGE = FAUTIF.replace('"2026-02-01"', '"01/02/2026"');

const verdict = (page: Page) => page.locator('.verdict').getByRole('heading');
const brouillons = (page: Page) => page.getByRole('region', { name: 'Vos brouillons' });
const garder = (page: Page) => atelier(page).getByLabel('Garder un brouillon');
const nomDe = (page: Page) => atelier(page).getByLabel('Nom du brouillon');
const aGarder = (page: Page) => atelier(page).getByText('avant de quitter la page');
const dit = (page: Page, texte: string) =>
  atelier(page).getByRole('status').filter({ hasText: texte });

async function drop(page: Page, contenu: string, nom = 'export.json') {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu, nom));
  await expect(verdict(page)).toBeFocused();
}

/** Asked for, and written. */
async function keep(page: Page) {
  await garder(page).check();
  await expect(nomDe(page)).toBeVisible();
  await expect(aGarder(page)).toHaveCount(0);
}

async function resume(page: Page, nom = 'export.json') {
  const reprendre = brouillons(page).getByRole('button', {
    name: `Reprendre : ${nom}`,
    exact: true,
  });
  await reprendre.click();
  await expect(texteDe(page)).toBeVisible();
  await verifie(page);
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test(
  'a draft that was asked for survives a reload beside its original, and is forgotten on demand',
  { tag: '@moteurs' },
  async ({ page }) => {
    await drop(page, FAUTIF);
    await applyTo(page, /dateEditionFacture/);
    await verifie(page);
    await keep(page);
    await texteDe(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' ');
    await expect(aGarder(page)).toHaveCount(0);
    await page.reload();
    await expect(brouillons(page).getByText('export.json', { exact: true })).toBeVisible();
    await expectSeenByAll(page);
    await resume(page);
    // What takes it out of the page is there at once.
    expect(await downloadCorrige(page)).toBe(`${CORRIGE} `);
    await expect(atelier(page).getByRole('button', { name: 'Copier le texte' })).toBeVisible();
    await expect(dit(page, 'La liste de ce qui avait été fait n’est pas gardée')).toBeVisible();
    await expectSeenByAll(page);
    await atelier(page).getByRole('button', { name: 'Comparer avec l’original' }).click();
    const comparaison = page.getByRole('region', { name: 'Avant et après' });
    await expect(comparaison.getByRole('status')).toContainText('1 constat de moins');
    await undoActe(page, 'Brouillon « export.json » repris');
    await expect(texteDe(page)).toContainText('"2026-02-01"');
    await page.reload();
    await brouillons(page).getByRole('button', { name: 'Oublier' }).click();
    await expect(brouillons(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: /exemple/i }).first()).toBeVisible();
    await expect(brouillons(page)).toHaveCount(0);
  },
);

test('another file of the same name has its own draft, under a name that one gives', async ({
  page,
}) => {
  await drop(page, FAUTIF);
  await applyTo(page, /dateEditionFacture/);
  await verifie(page);
  await keep(page);
  await page.reload();
  await drop(page, RIS);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n');
  await expect(garder(page)).not.toBeChecked();
  await keep(page);
  await expect(nomDe(page)).toHaveValue('export.json (2)');
  await nomDe(page).fill('Envoi du jour');
  await nomDe(page).press('Enter');
  await expect.poll(() => asksBeforeLeaving(page)).toBe(false);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(brouillons(page)).toContainText('de export.json');
  await expectNoSidewaysScroll(page);
  await expectSeenByAll(page);
  await resume(page);
  expect(await downloadCorrige(page)).toBe(CORRIGE);
  await page.reload();
  await resume(page, 'Envoi du jour');
  expect(await downloadCorrige(page)).toBe(`\n${RIS}`);
  // The same file, dropped again, knows its draft.
  await page.reload();
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await atelier(page).getByRole('button', { name: 'Le reprendre' }).click();
  await expect(texteDe(page)).toContainText('"01/02/2026"');
  await expect(garder(page)).toBeChecked();
});

test('two tabs on one draft lose nothing, and the one that is behind is told', async ({
  page,
  context,
}) => {
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n');
  await keep(page);
  const autre = await context.newPage();
  await autre.goto('./');
  await resume(autre);
  await typeFirst(autre, '\n\n');
  await expect(aGarder(autre)).toHaveCount(0);
  await expect(dit(page, 'a été modifié dans un autre onglet')).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(true);
  await expectSeenByAll(page);
  await typeFirst(page, ' ');
  await expect(dit(page, 'gardé à part, sous le nom « export.json (2) »')).toBeVisible();
  await expect(nomDe(page)).toHaveValue('export.json (2)');
  expect(await asksBeforeLeaving(page)).toBe(false);
  expect(await asksBeforeLeaving(autre)).toBe(false);
  await autre.close();
  await page.reload();
  await resume(page);
  expect(await downloadCorrige(page)).toBe(`\n\n\n${FAUTIF}`);
  await page.reload();
  await resume(page, 'export.json (2)');
  expect(await downloadCorrige(page)).toBe(` \n${FAUTIF}`);
});

test('a draft of an older version of the page goes on, without its original', async ({ page }) => {
  // The drafts of this browser are made, then one is put as it was written before.
  await drop(page, RIS);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n');
  await keep(page);
  await garder(page).uncheck();
  await expect(aGarder(page)).toBeVisible();
  await page.evaluate(async (texte) => {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const ouverture = indexedDB.open('simulateur-segur');
      ouverture.onsuccess = () => resolve(ouverture.result);
    });
    const transaction = base.transaction('brouillons', 'readwrite');
    const ancien = { nom: 'ancien.json', texte, gardeLe: '2026-11-01T08:00' };
    transaction.objectStore('brouillons').put(ancien, 'ancien.json');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    base.close();
  }, CORRIGE);
  await page.reload();
  await expect(brouillons(page)).toContainText('sans l’original');
  await resume(page, 'ancien.json');
  await expect(dit(page, 'Ni l’original')).toBeVisible();
  expect(await downloadCorrige(page)).toBe(CORRIGE);
  await typeFirst(page, '\n');
  await expect(page.getByRole('button', { name: 'Comparer avec l’original' })).toHaveCount(0);
  await expect(aGarder(page)).toHaveCount(0);
  await page.reload();
  await resume(page, 'ancien.json');
  expect(await downloadCorrige(page)).toBe(`\n${CORRIGE}`);
});
