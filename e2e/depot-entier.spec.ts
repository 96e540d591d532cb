import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { unEtablissement } from '../src/domain/portail/jeux/beneficiaires-fictifs.ts';
import { PDF } from './support/fichiers.ts';
import { expect, test } from './test.ts';

/** As a vendor begins: an export as the spreadsheet saves it in France, PDFs under the names of the house, and no JSON. */

const NOMBRE = 57;
const numeroOf = (rang: number) => `FINIMG${String(14001 + rang).padStart(6, '0')}`;

const TITRES =
  'N° dossier ASP;Nom de la structure;FINESS;SIREN;Date facture;Montant HT;Date VA;Date de réalisation;RIS vague 2 déployé';
const LIGNES = Array.from({ length: NOMBRE }, (_, rang) => {
  const jour = String(1 + (rang % 28)).padStart(2, '0');
  const { siren, finess } = unEtablissement(24 + rang);
  return `${numeroOf(rang)};Clinique du Chêne ${rang + 1};${finess.join(' ')};${siren};${jour}/02/2026;1 250,50;02/01/2026;02/01/2026;OUI`;
});
const EXPORT = {
  name: 'export soldes février.csv',
  mimeType: 'text/csv',
  // Excel saves in Windows-1252, which has these letters where Latin-1 has them.
  buffer: Buffer.from(`${TITRES}\r\n${LIGNES.join('\r\n')}\r\n`, 'latin1'),
};
const PIECES = Array.from({ length: NOMBRE }, (_, rang) => [
  `Facture 2026-${100 + rang} ${numeroOf(rang)}.pdf`,
  `VA signée ${numeroOf(rang)}.pdf`,
])
  .flat()
  .map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) }));

test('57 rows and 114 PDFs become a file and a zip that would pass', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/preparer');
  await page.getByRole('link', { name: 'D’un tableau au JSON' }).last().click();
  await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
  const json = page.getByRole('region', { name: '3. Le JSON' });
  await expect(json).toContainText(/57\sdemandes/);
  await page.getByLabel('Numéro ANS').fill('CVA2DBX012');
  await page.getByLabel('SIRET du fournisseur').fill('13000637200010');
  await page.getByLabel('SIRET du fournisseur').press('Tab');
  await expect(page.getByLabel(/nommer comme dans les exemples/)).toBeChecked();
  await expect(json).not.toContainText('Bloquant');

  await json.getByRole('button', { name: 'Simuler ce fichier' }).click();
  await expect(page.locator('.verdict').getByRole('heading')).toBeVisible();
  await expect(page.locator('.verdict')).not.toContainText('rejetterait');
  await page.getByLabel('Choisissez le fichier').setInputFiles(PIECES);
  const pieces = page.getByRole('region', { name: 'Pièces jointes' });
  await expect(pieces).toBeVisible();
  // What names only suggest is looked at, then confirmed in one go.
  await pieces.getByRole('button', { name: `Confirmer les ${PIECES.length}` }).click();
  await page.getByRole('button', { name: 'Fabriquer le zip' }).click();
  await expect(page.locator('.preuve').getByText('Complet', { exact: true })).toBeVisible();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Télécharger .*\.zip/ }).click(),
  ]);
  const noms = Object.keys(unzipSync(readFileSync(await zip.path())));
  expect(noms).toHaveLength(PIECES.length);
  expect(noms).toContain(`IMG-DB-Va2-FACTURE-${numeroOf(0)}.pdf`);
});
