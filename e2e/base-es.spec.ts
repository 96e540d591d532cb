import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goTo } from './support/espace.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectSeenByAll, test } from './test.ts';

const DB = readFileSync(
  fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url)),
  'utf8',
);

test('a base is brought, confirmed, kept, used by the simulation, and forgotten (S4:967)', async ({
  page,
}) => {
  await page.goto('./#/base-es');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Choisir la base').setInputFiles({
    name: 'base.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Nom;SIREN;FINESS ET\nClinique fictive;430244160;750000018\nHôpital;;\n'),
  });
  await expect(page.getByLabel('Colonne des n° FINESS')).toHaveValue('0');
  await expect(page.getByText(/1\sn°\sFINESS distinct/)).toBeVisible();
  await expectSeenByAll(page);
  await page.getByLabel('La garder dans ce navigateur').check();
  await page.getByRole('button', { name: 'Utiliser cette base' }).click();
  await expect(page.getByText('« base.csv » est utilisée.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'La base utilisée' })).toContainText('base.csv');

  await goTo(page, '#/');
  const simulate = () =>
    page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(DB, 'solde.json'));
  await simulate();
  await expect(page.locator('.verdict')).toContainText('absents de votre base');
  await expect(
    page.getByText('Le n° FINESS 111111487 n’est pas dans la base').first(),
  ).toBeVisible();

  await goTo(page, '#/base-es');
  await page.getByRole('button', { name: 'Ne plus l’utiliser' }).click();
  await expect(page.getByText('Aucune base n’est plus utilisée.')).toBeVisible();
  await page.getByRole('button', { name: 'Prendre la base fictive' }).click();
  await goTo(page, '#/');
  await simulate();
  await expect(page.locator('.verdict')).not.toContainText('base');
});

test('a file without any FINESS is refused, and says what to do', async ({ page }) => {
  await page.goto('./#/base-es');
  await page.getByLabel('Choisir la base').setInputFiles({
    name: 'autre.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Nom;Ville\nA;Paris\n'),
  });
  await expect(page.getByRole('alert')).toContainText('Aucune colonne de ce fichier');
});
