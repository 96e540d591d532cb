import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { RECEVOIR } from '../src/ui/simuler/recevoir-textes.ts';
import { PDF } from './support/fichiers.ts';
import { expect, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));

/** A drop as the system makes it; Chromium alone lets a journey drop folders of the disk. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  // What is dropped on a page that has not started goes to the browser.
  await expect(page.getByLabel('Choisissez le fichier')).toBeAttached();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}

/** What a mail program or a link gives: no file. True when the page keeps the browser from following it. */
const dropText = (page: Page, texte: string) =>
  page.evaluate((donne) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', donne);
    const given = { dataTransfer, bubbles: true, cancelable: true };
    const at = document.querySelector('h1') ?? document.body;
    const held = ['dragover', 'drop'].map((type) => !at.dispatchEvent(new DragEvent(type, given)));
    return held.every(Boolean);
  }, texte);

test('a folder gives its JSON, its zips and its loose pieces, and says what it leaves', async ({
  page,
}, info) => {
  const dossier = info.outputPath('dépôt');
  mkdirSync(`${dossier}/pièces`, { recursive: true });
  cpSync(DB, `${dossier}/solde.json`);
  writeFileSync(`${dossier}/pièces/a.zip`, zipSync({ 'IMG-DB-Va2-VA-00001.pdf': PDF }));
  mkdirSync(`${dossier}/FINIMG013729`);
  writeFileSync(`${dossier}/FINIMG013729/facture.pdf`, PDF);
  writeFileSync(`${dossier}/note.txt`, 'x');
  await page.goto('./');
  await drop(page, dossier);
  await expect(page.getByRole('table', { name: /annoncé/ }).getByText('Présent')).toBeVisible();
  // The folder says the demande.
  await expect(page.getByText('deviné par le n° ASP et un mot de la pièce')).toBeVisible();
  await expect(page.getByText(/note\.txt.+est ignoré/)).toBeVisible();
});

test('a folder without JSON, zip nor piece, and a drop without file, are said', async ({
  page,
}, info) => {
  const dossier = info.outputPath('pièces');
  mkdirSync(dossier, { recursive: true });
  writeFileSync(`${dossier}/note.txt`, 'x');
  await page.goto('./');
  await drop(page, dossier);
  await expect(page.getByText(/Ni JSON, ni zip, ni pièce/)).toBeVisible();
  expect(await dropText(page, 'imap://courrier.example/boite#12')).toBe(true);
  await expect(page.getByText(RECEVOIR.sansFichier)).toBeVisible();
});

test('a zip chosen again under its name takes the place of the first', async ({ page }) => {
  const choose = (noms: Record<string, Uint8Array>) =>
    page.getByLabel('Choisissez le fichier').setInputFiles({
      name: 'a.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync(noms)),
    });
  await page.goto('./');
  await choose({ 'un.pdf': PDF });
  await expect(page.getByRole('button', { name: 'Retirer' })).toHaveCount(1);
  await choose({ 'deux.pdf': PDF });
  await expect(page.getByText(/remplace celui du même nom/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Retirer' })).toHaveCount(1);
  await expect(page.getByText('un.pdf')).toHaveCount(0);
});

test('a drop beside what takes it leaves every screen where it is', async ({ page }) => {
  await page.goto('./#/aide');
  // Its title, not that of the page before the application is there.
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(await dropText(page, 'https://example.org/')).toBe(true);
});
