import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync } from 'fflate';
import { fichierJson, fichierZip } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';

function pdf(texte: string): Uint8Array {
  return strToU8(
    `%PDF-1.4\n1 0 obj<</Type /Page>>endobj\n%${texte}\nxref\n0 1\nstartxref\n9\n%%EOF\n`,
  );
}

const ORIGINAL = pdf('original');
const CORRIGEE = pdf('corrigée');

/** The invoice twice, as Windows Explorer names copies, and the VA under its name. */
const DEUX_FACTURES = fichierZip({
  'IMG-DB-Va2-FACTURE-00001 (1).pdf': ORIGINAL,
  'IMG-DB-Va2-FACTURE-00001 - Copie.pdf': CORRIGEE,
  [VA]: pdf('va'),
});

async function drop(page: Page, ...files: ReturnType<typeof fichierZip>[]) {
  const json = fichierJson(readFileSync(DB), 'solde.json');
  await page.getByLabel('Choisissez le fichier').setInputFiles([json, ...files]);
}

const choix = (page: Page, nom = FACTURE) =>
  page.getByRole('combobox', { name: `Fichier pour « ${nom} »` });
const choose = (page: Page, fichier: RegExp, nom = FACTURE) =>
  choix(page, nom)
    .locator('option')
    .filter({ hasText: fichier })
    .getAttribute('value')
    .then((valeur) => choix(page, nom).selectOption(valeur));
const fabriquer = (page: Page) => page.getByRole('button', { name: 'Fabriquer le zip réparé' });
const telecharger = (page: Page) => page.getByRole('button', { name: /^Télécharger .*\.zip/ });

/** The files of the repaired zip, as downloaded. */
async function repair(page: Page) {
  await fabriquer(page).click();
  const downloading = page.waitForEvent('download');
  await telecharger(page).click();
  return unzipSync(readFileSync(await (await downloading).path()));
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('two look-alikes: the choice changes the plan, and the repaired zip holds it', async ({
  page,
}) => {
  await drop(page, DEUX_FACTURES);
  await expect(choix(page)).toHaveValue('');
  await expect(page.getByText('Il y manquera 1 pièce.')).toBeVisible();

  await choix(page).focus();
  await choose(page, /Copie/);
  await expect(page.getByText('choisi par vous').first()).toBeVisible();
  await expect(choix(page)).toBeFocused();
  await expect(page.getByText('Il y manquera')).toHaveCount(0);
  await expectAccessible(page);

  const made = await repair(page);
  expect(Object.keys(made).sort()).toEqual([FACTURE, VA]);
  expect(String(made[FACTURE])).toBe(String(CORRIGEE));
});

test('a file that resembles nothing is given by hand to the document that it is; one with its n° ASP is confirmed', async ({
  page,
}) => {
  await drop(
    page,
    fichierZip({
      'scan1.pdf': ORIGINAL,
      'VA FINIMG013729.pdf': pdf('va'),
      'photo.png': strToU8('x'),
    }),
  );
  await expect(page.getByText(/^Rien ne ressemble assez/)).toBeVisible();
  await expect(fabriquer(page)).toHaveCount(0);
  await expect(choix(page).locator('option', { hasText: 'photo.png' })).toBeDisabled();
  await choose(page, /scan1/);
  await expect(page.getByText('deviné par le n° ASP')).toBeVisible();
  await page
    .getByRole('button', { name: `Confirmer « VA FINIMG013729.pdf » pour « ${VA} »` })
    .click();
  await expect(choix(page, VA)).toBeFocused();
  await expect(choix(page).locator('option', { hasText: 'FINIMG013729' })).toHaveCount(0);
  const made = await repair(page);
  expect(String(made[FACTURE])).toBe(String(ORIGINAL));
  expect(String(made[VA])).toBe(String(pdf('va')));
  await expect(page.getByText('Réinspecté par le simulateur')).toBeVisible();
  await expect(page.getByText('Complet', { exact: true })).toBeVisible();
});

test('a guess of ours is replaced from the details of its document', async ({ page }) => {
  await drop(
    page,
    fichierZip({ [FACTURE.toLowerCase()]: ORIGINAL, 'bonne.pdf': CORRIGEE, [VA]: pdf('va') }),
  );
  await page.getByRole('button', { name: `Détails de « ${FACTURE} »` }).click();
  await expect(
    page.getByRole('heading', { level: 4, name: /semble être dans le zip/ }),
  ).toBeVisible();
  await choose(page, /bonne/);
  await expect(page.getByText('choisi par vous').first()).toBeVisible();
  expect(String((await repair(page))[FACTURE])).toBe(String(CORRIGEE));
});

test('another choice puts the zips made aside, and « aucun » takes it back', async ({ page }) => {
  await drop(page, DEUX_FACTURES);
  await choose(page, /Copie/);
  await fabriquer(page).click();
  await expect(telecharger(page)).toBeVisible();
  await choix(page).selectOption('');
  await expect(telecharger(page)).toHaveCount(0);
  await expect(page.getByText('Il y manquera 1 pièce.')).toBeVisible();
});

test('a choice does not outlive the zips it was made for', async ({ page }) => {
  await drop(page, DEUX_FACTURES);
  await choose(page, /Copie/);
  await expect(page.getByText('choisi par vous').first()).toBeVisible();
  await page
    .getByLabel('Choisissez le fichier')
    .setInputFiles([fichierZip({ 'notes.txt': strToU8('x') }, 'autre.zip')]);
  await expect(page.getByText('autre.zip').filter({ visible: true }).first()).toBeVisible();
  await expect(choix(page)).toHaveValue('');
});

test('nothing can be taken over before the choice: it is said', async ({ page }) => {
  await drop(
    page,
    fichierZip({ [FACTURE]: ORIGINAL }, 'a.zip'),
    fichierZip({ [FACTURE]: CORRIGEE }, 'b.zip'),
  );
  await expect(page.getByText(/choisissez ci-dessous quel fichier est lequel/)).toBeVisible();
  await choose(page, /b\.zip/);
  await expect(fabriquer(page)).toBeEnabled();
});

test('the choice fits 320 px, dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await drop(page, DEUX_FACTURES);
  await expect(choix(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const rangee = page.getByRole('row').filter({ has: choix(page) });
  expect((await rangee.boundingBox())?.height).toBeLessThanOrEqual(160);
});
