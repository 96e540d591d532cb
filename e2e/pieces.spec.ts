import { randomFillSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';
const PDF = strToU8('%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\nstartxref\n9\n%%EOF\n');
const TOUT_EST_BON =
  'Toutes les pièces jointes peuvent être importées correctement, merci de cliquer sur « Terminer ».';

type Given = string | { name: string; mimeType: string; buffer: Buffer };

function zip(files: Record<string, Uint8Array>, name = 'pieces.zip'): Given {
  return { name, mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) };
}

function json(): Given {
  return { name: 'solde.json', mimeType: 'application/json', buffer: readFileSync(DB) };
}

async function drop(page: Page, ...files: Given[]) {
  const input = page.getByLabel('Choisissez le fichier');
  const paths = files.filter((file) => typeof file === 'string');
  const buffers = files.filter((file) => typeof file !== 'string');
  if (buffers.length > 0) await input.setInputFiles(buffers);
  if (paths.length > 0) await input.setInputFiles(paths);
}

const attendus = (page: Page) => page.getByRole('table', { name: /annoncé/ });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('the JSON and a complete zip: the sentence of the portal', async ({ page }) => {
  await drop(page, json(), zip({ [FACTURE]: PDF, [VA]: PDF }));
  await expect(page.getByText(TOUT_EST_BON)).toBeVisible();
  await expect(page.locator('.verdict').getByRole('heading')).toHaveText(
    'Le portail accepterait ce fichier',
  );
  await expect(attendus(page)).toContainText('Copie de la facture');
  await expect(attendus(page)).toContainText(FACTURE);
  await expect(attendus(page).getByText('Présent')).toHaveCount(2);
  await expectAccessible(page);
});

test('a missing piece, then the second zip that holds it', async ({ page }) => {
  await drop(page, json(), zip({ [FACTURE]: PDF }, 'a.zip'));
  await expect(attendus(page).getByText('Manquant')).toBeVisible();
  await drop(page, zip({ [VA]: PDF }, 'b.zip'));
  await expect(page.getByText(TOUT_EST_BON)).toBeVisible();
});

test('the habits of macOS: what is wrong, a repaired zip, and its proof', async ({ page }) => {
  await drop(
    page,
    json(),
    zip({
      [`pièces/${FACTURE.toLowerCase()}`]: PDF,
      [`pièces/${VA}`]: PDF,
      'pièces/.DS_Store': strToU8('x'),
      '__MACOSX/pièces/._x': strToU8('x'),
    }),
  );
  await expect(attendus(page).getByText('Sous un autre nom').first()).toBeVisible();
  await page.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Télécharger .*\.zip/ }).click();
  const repaired = readFileSync(await (await downloading).path());
  expect(Object.keys(unzipSync(repaired)).sort()).toEqual([FACTURE, VA]);
  expect(Object.values(unzipSync(repaired)).map(String)).toEqual([String(PDF), String(PDF)]);
  await expectAccessible(page);
});

test('a zip alone is held against the rules only', async ({ page }) => {
  await drop(page, zip({ 'piece.pdf': PDF, 'note.docx': strToU8('x') }));
  await expect(
    page.getByText('Aucun JSON lisible n’accompagne ces zips', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('note.docx').first()).toBeVisible();
});

test('a file that is no zip is refused alone, and the page goes on', async ({ page }) => {
  const broken = {
    name: 'casse.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004…'),
  };
  await drop(page, json(), broken, zip({ [FACTURE]: PDF, [VA]: PDF }, 'bon.zip'));
  await expect(page.getByText('La fin du zip manque', { exact: false }).first()).toBeVisible();
  await expect(attendus(page).getByText('Présent')).toHaveCount(2);
});

test('200 Mo: the names at once, then the whole reading', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const noise = randomFillSync(new Uint8Array(2_900_000));
  noise.set(PDF);
  const files = Object.fromEntries(
    Array.from({ length: 68 }, (_, rank) => [`piece-${rank}.pdf`, noise]),
  );
  const path = testInfo.outputPath('gros.zip');
  writeFileSync(path, zipSync(files, { level: 0 }));
  await drop(page, path);
  await expect(page.getByText('piece-0.pdf').first()).toBeVisible();
  await expect(page.getByText('Réponse provisoire')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('fits 320 px, dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await drop(page, json(), zip({ [FACTURE.toLowerCase()]: PDF, '__MACOSX/x': PDF }));
  await expect(attendus(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
