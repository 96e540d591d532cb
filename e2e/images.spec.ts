import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { goTo, playImagerie } from './support/espace.ts';
import {
  dress,
  expectPicture,
  LARGE,
  LETTERS,
  scrollTo,
  stopClock,
  TELEPHONE,
} from './support/images.ts';
import { sixDemandes } from './support/six-demandes.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, test } from './test.ts';

/** Twelve key screens as they are seen, so that a wrap that breaks is seen too. How to renew them: CONTRIBUTING.md, « Pictures ». */

const RIS = readFileSync(
  fileURLToPath(new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url)),
  'utf8',
);

test.use({
  viewport: LARGE,
  colorScheme: 'light',
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...LETTERS] }),
    { scope: 'worker' },
  ],
});
test.beforeEach(({ page }) => stopClock(page));

const titled = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('what is simulated', async ({ page }) => {
  await page.goto('./');
  await dress(page);
  await expect(page.getByRole('button', { name: 'Dates mal écrites (RIS)' })).toBeVisible();
  await expectPicture(page, 'simuler');

  const fautes = RIS.replace('"01/02/2026"', '"2026-02-01"').replace(
    /,\s*"dateSignatureVA": "[^"]*"/,
    '',
  );
  await drop(page, fautes, 'fautes.json');
  await expectPicture(page, 'resultat-fautif');
  await page.setViewportSize(TELEPHONE);
  await scrollTo(page.locator('.verdict'));
  await expectPicture(page, 'resultat-fautif-telephone');
  await page.setViewportSize(LARGE);

  await drop(page, RIS, 'ris.json');
  await expectPicture(page, 'resultat-sain');
});

async function drop(page: Page, texte: string, name: string) {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(texte, name));
  await expect(page.locator('#fiche + dl').getByText(name)).toBeVisible();
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
  await scrollTo(page.locator('.verdict'));
}

test('pieces of six demandes', async ({ page }) => {
  await page.goto('./');
  await dress(page);
  const { json, zip } = sixDemandes();
  await page.getByLabel('Choisissez le fichier').setInputFiles([json, zip]);
  const section = page.getByRole('region', { name: 'Pièces jointes' });
  await expect(section.getByRole('button', { name: 'Fabriquer le zip réparé' })).toBeEnabled();
  await scrollTo(section);
  await expectPicture(page, 'pieces');
  await page.setViewportSize(TELEPHONE);
  await scrollTo(section);
  await expectPicture(page, 'pieces-telephone');
});

test('the two rooms', async ({ page }) => {
  await playImagerie(page);
  await dress(page);
  await titled(page, 'Accueil');
  await expectPicture(page, 'espace-accueil');
  await open(page, '#/espace/imports', 'Gérer mes importations JSONs');
  await expectPicture(page, 'espace-imports');
  await open(page, '#/espace/demandes', 'Gérer mes demandes de financement');
  await expectPicture(page, 'espace-demandes');
  await page.setViewportSize(TELEPHONE);
  await expectPicture(page, 'espace-demandes-telephone');
  await open(page, '#/poste', 'Ce qui attend le gestionnaire');
  await scrollTo(page.getByRole('table'));
  await expectPicture(page, 'poste-telephone');
});

test('the calendar and the rules of a SONS', async ({ page }) => {
  await page.goto('./#/regles/IMG-RIS-Va2');
  await dress(page);
  await expect(page.locator('#regles-IMG-RIS-Va2')).toBeInViewport();
  await expectPicture(page, 'regles');
});

async function open(page: Page, adresse: string, titre: string) {
  await goTo(page, adresse);
  await titled(page, titre);
}
