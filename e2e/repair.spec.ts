import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
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

function zip(files: Record<string, Uint8Array>, name = 'pieces.zip') {
  return { name, mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) };
}

/** The invoice twice, as Windows Explorer names copies, and the VA under its name. */
const DEUX_FACTURES = zip({
  'IMG-DB-Va2-FACTURE-00001 (1).pdf': ORIGINAL,
  'IMG-DB-Va2-FACTURE-00001 - Copie.pdf': CORRIGEE,
  [VA]: pdf('va'),
});

async function drop(page: Page, ...files: ReturnType<typeof zip>[]) {
  const json = { name: 'solde.json', mimeType: 'application/json', buffer: readFileSync(DB) };
  await page.getByLabel('Choisissez le fichier').setInputFiles([json, ...files]);
}

const question = (page: Page) => page.getByRole('group', { name: /Quel fichier est/ });
const aucun = (page: Page) => question(page).getByRole('radio', { name: /^Aucun/ });
const copie = (page: Page) => question(page).getByRole('radio', { name: /Copie/ });
const plan = (page: Page) => page.getByRole('table', { name: /^Plan/ });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('two look-alikes: the choice changes the plan, and the repaired zip holds it', async ({
  page,
}) => {
  await drop(page, DEUX_FACTURES);
  await expect(aucun(page)).toBeChecked();
  await expect(plan(page).getByText('À choisir par vous.')).toHaveCount(2);

  await copie(page).focus();
  await page.keyboard.press('Space');
  await expect(plan(page).getByText('Vous avez choisi un autre fichier.')).toHaveCount(1);
  await expect(copie(page)).toBeFocused();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Télécharger .*\.zip/ }).click();
  const made = unzipSync(readFileSync(await (await downloading).path()));
  expect(Object.keys(made).sort()).toEqual([FACTURE, VA]);
  expect(String(made[FACTURE])).toBe(String(CORRIGEE));
});

test('another choice puts the zips made aside, and « Aucun » takes it back', async ({ page }) => {
  await drop(page, DEUX_FACTURES);
  await copie(page).check();
  await page.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
  await expect(page.getByRole('button', { name: /^Télécharger .*\.zip/ })).toBeVisible();
  await aucun(page).check();
  await expect(page.getByRole('button', { name: /^Télécharger .*\.zip/ })).toHaveCount(0);
  await expect(plan(page).getByText('À choisir par vous.')).toHaveCount(2);
});

test('a choice does not outlive the zips it was made for', async ({ page }) => {
  await drop(page, DEUX_FACTURES);
  await copie(page).check();
  await expect(plan(page).getByText('Vous avez choisi un autre fichier.')).toHaveCount(1);
  await page
    .getByLabel('Choisissez le fichier')
    .setInputFiles([zip({ 'notes.txt': strToU8('x') }, 'autre.zip')]);
  await expect(plan(page)).toContainText('notes.txt');
  await expect(aucun(page)).toBeChecked();
});

test('nothing can be taken over before the choice: it is said', async ({ page }) => {
  await drop(page, zip({ [FACTURE]: ORIGINAL }, 'a.zip'), zip({ [FACTURE]: CORRIGEE }, 'b.zip'));
  await expect(page.getByText('Rien ne peut être repris avant votre choix.')).toBeVisible();
  await question(page)
    .getByRole('radio', { name: /b\.zip/ })
    .check();
  await expect(page.getByRole('button', { name: 'Fabriquer le zip réparé' })).toBeEnabled();
});

test('the question fits 320 px, dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await drop(page, DEUX_FACTURES);
  await expect(question(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
