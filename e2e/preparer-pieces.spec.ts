import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { fichierJson, PDF } from './support/fichiers.ts';
import { expect, expectSeenByAll, test } from './test.ts';

const RIS = fileURLToPath(new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url));

/** The habits of a vendor: a folder a client, names with spaces. */
function unDossier(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'dossier-'));
  mkdirSync(join(dossier, 'FINIMG020001'));
  writeFileSync(join(dossier, 'Facture client FINIMG020000.pdf'), PDF);
  writeFileSync(join(dossier, 'va FINIMG020000 signée.PDF'), PDF);
  writeFileSync(join(dossier, 'FINIMG020001', 'facture.pdf'), PDF);
  writeFileSync(join(dossier, 'FINIMG020001', 'VA.pdf'), PDF);
  writeFileSync(join(dossier, 'scan 12.pdf'), PDF);
  writeFileSync(join(dossier, 'notes.docx'), PDF);
  writeFileSync(join(dossier, '.DS_Store'), PDF);
  return dossier;
}

const ATTENDUS = ['FINIMG020000', 'FINIMG020001'].flatMap((numero) =>
  ['FACTURE', 'VA'].map((type) => `IMG-RIS-Va2-${type}-${numero}.pdf`),
);

async function download(page: Page, nom: RegExp): Promise<Buffer> {
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nom }).click(),
  ]);
  return readFileSync(await fichier.path());
}

const namesOf = (zip: Buffer) => Object.keys(unzipSync(zip)).toSorted();

test('a folder without its JSON: names are proposed, and what is taken becomes a zip', async ({
  page,
}) => {
  await page.goto('./#/preparer/pieces');
  await page.getByLabel('Choisir un dossier').setInputFiles(unDossier());
  await expect(page.getByText(/6\sfichiers, sans JSON/)).toBeVisible();
  await page.getByLabel('Formulaire de ces pièces').selectOption('img-ris-va2.solde');
  // What the system puts there is no file of anybody, and nothing is taken unasked.
  const coches = page.getByRole('checkbox', { name: /^Prendre/ });
  await expect(coches).toHaveCount(6);
  await expect(page.getByRole('button', { name: 'Fabriquer le zip' })).toBeDisabled();
  await page.getByRole('button', { name: 'Prendre les 4 noms sans doute' }).click();
  await expectSeenByAll(page);

  // A person says what a name does not; the field keeps the focus.
  const scan = page.getByRole('row', { name: /scan 12\.pdf/ });
  await expect(scan.getByRole('checkbox')).toBeDisabled();
  const numero = scan.getByLabel(/^N°\sASP\sou\séditeur/);
  await numero.fill('00012');
  await numero.press('Tab');
  await scan.getByLabel(/^Pièce\sde/).selectOption('VA');
  await scan.getByRole('checkbox').check();
  await expect(scan.getByRole('checkbox')).toBeFocused();
  await expect(page.getByText(/00012\s:\sFACTURE/)).toBeVisible();

  await page.getByRole('button', { name: /^Fabriquer le zip des 5/ }).click();
  await expect(page.getByText('Relu par le simulateur, sans JSON')).toBeVisible();
  const zip = await download(page, /^Télécharger IMG-RIS-Va2-pieces\.zip/);
  expect(namesOf(zip)).toEqual([...ATTENDUS, 'IMG-RIS-Va2-VA-00012.pdf'].toSorted());
  const csv = (await download(page, /^Télécharger la liste/)).toString('utf8');
  expect(csv).toContain('IMG-RIS-Va2-VA-00012.pdf;IMG-RIS-Va2-pieces.zip');
  expect(csv).toMatch(/notes\.docx;Laissé de côté/);
});

test('loose files without their JSON become a zip', { tag: '@moteurs' }, async ({ page }) => {
  await page.goto('./#/preparer/pieces');
  const noms = ['Facture client FINIMG020000.pdf', 'va FINIMG020000 signée.PDF', 'scan 12.pdf'];
  await page
    .getByLabel('Choisir des fichiers')
    .first()
    .setInputFiles(
      noms.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) })),
    );
  await expect(page.getByText(/3\sfichiers, sans JSON/)).toBeVisible();
  await expect(page.getByText('Recharger la page les retire aussi')).toBeVisible();
  await page.getByLabel('Formulaire de ces pièces').selectOption('img-ris-va2.solde');
  await page.getByRole('button', { name: 'Prendre les 2 noms sans doute' }).click();
  await page.getByRole('button', { name: /^Fabriquer le zip des 2/ }).click();
  await expect(page.getByText('Relu par le simulateur, sans JSON')).toBeVisible();
  expect(namesOf(await download(page, /^Télécharger IMG-RIS-Va2-pieces\.zip/))).toEqual(
    ATTENDUS.filter((nom) => nom.includes('FINIMG020000')).toSorted(),
  );
});

test('the same folder with its JSON: matched as in the atelier, confirmed, zipped, listed', async ({
  page,
}) => {
  const json = JSON.parse(readFileSync(RIS, 'utf8')) as { lignesImport: object[] };
  const [modele] = json.lignesImport;
  const lignesImport = ['FINIMG020000', 'FINIMG020001'].map((numeroASP, rang) => ({
    ...modele,
    numLigne: rang + 1,
    numeroASP,
    piecesJustificatives: ['FACTURE', 'VA'].map((typeFichier) => ({
      nomFichier: `IMG-RIS-Va2-${typeFichier}-${numeroASP}.pdf`,
      formatFichier: 'PDF',
      typeFichier,
    })),
  }));
  await page.goto('./#/preparer/pieces');
  await page.getByLabel('Choisir un dossier').setInputFiles(unDossier());
  await page
    .getByLabel('Choisir des fichiers')
    .first()
    .setInputFiles(fichierJson(JSON.stringify({ ...json, lignesImport }), 'soldes.json'));
  await page.getByRole('button', { name: 'Confirmer les 4' }).click();
  await page.getByRole('button', { name: 'Fabriquer le zip' }).click();
  await expect(page.getByText('Réinspecté par le simulateur')).toBeVisible();
  expect(namesOf(await download(page, /^Télécharger soldes-pieces\.zip/))).toEqual(
    ATTENDUS.toSorted(),
  );
  await page.getByText('Le plan, fichier par fichier').click();
  const csv = (await download(page, /^Télécharger la liste/)).toString('utf8');
  expect(csv).toContain('IMG-RIS-Va2-VA-FINIMG020000.pdf;soldes-pieces.zip');

  // What another screen did with the pieces loses nothing here.
  await page.evaluate(() => (location.hash = '#/'));
  await page
    .getByLabel('Choisissez le fichier')
    .setInputFiles(fichierJson(readFileSync(RIS), 'autre.json'));
  await expect(page.locator('.verdict')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/preparer/pieces'));
  await expect(page.getByRole('button', { name: 'Confirmer les 4' })).toBeVisible();
});
