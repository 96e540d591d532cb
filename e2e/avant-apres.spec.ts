import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { applyTo, atelier, verifie } from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

/** What a try changed, beside the one before. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
const FAUTIF = RIS.replace('"01/02/2026"', '"2026-02-01"').replace('1000.01', '1000.012');

const comparaison = (page: Page) => page.getByRole('region', { name: 'Avant et après' });
const bouton = (page: Page, nom: string) => page.getByRole('button', { name: nom, exact: true });
const precedente = (page: Page) => bouton(page, 'Comparer avec la version précédente');
const groupe = (page: Page, nom: string) => comparaison(page).getByRole('list', { name: nom });
const textes = (page: Page) => page.getByRole('region', { name: 'Ce qui change dans le texte' });

async function drop(page: Page, contenu: string, nom = 'solde.json') {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu, nom));
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
  await expect(page.getByRole('group', { name: 'Comparer ce fichier' })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a mended file is compared with the one before, by the keyboard, and exported', async ({
  page,
}) => {
  await drop(page, FAUTIF);
  await expect(precedente(page)).toHaveCount(0);
  await drop(page, FAUTIF.replace('"2026-02-01"', '"01/02/2026"'), 'solde_corrige.json');
  await precedente(page).focus();
  await page.keyboard.press('Enter');
  await expect(comparaison(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(comparaison(page).getByRole('status')).toContainText('1 constat de moins');
  await expect(groupe(page, 'Disparus')).toContainText('dateEditionFacture');
  await expect(groupe(page, 'Nouveaux')).toHaveCount(0);
  const endroit = textes(page).getByRole('group', { name: 'Endroit 1 sur 1' });
  await expect(endroit.locator('del')).toHaveText('2026-02-01');
  await expect(endroit.locator('ins')).toHaveText('01/02/2026');
  await expectSeenByAll(page);

  const downloading = page.waitForEvent('download');
  await comparaison(page).getByRole('button', { name: 'Tableau (CSV)' }).click();
  const fichier = await downloading;
  expect(fichier.suggestedFilename()).toBe('solde_corrige_avant-apres.csv');
  expect(readFileSync(await fichier.path(), 'utf8')).toMatch(/^disparu;Bloquant;1;;/m);

  await comparaison(page).getByRole('button', { name: 'Échanger avant et après' }).click();
  await expect(comparaison(page).getByRole('status')).toContainText('1 nouveau');
  await comparaison(page).getByRole('button', { name: 'Fermer la comparaison' }).click();
  await expect(comparaison(page)).toHaveCount(0);
  await expect(precedente(page)).toBeFocused();
});

test('another order of the demandes changes no finding', async ({ page }) => {
  const document = JSON.parse(FAUTIF);
  const [une] = document.lignesImport;
  const autre = { ...une, numeroASP: 'FINIMG013599', VA: { ...une.VA, dateSignatureVA: '2' } };
  const ecrire = (...lignes: readonly object[]) =>
    JSON.stringify(
      { ...document, lignesImport: lignes.map((l, rang) => ({ ...l, numLigne: rang + 1 })) },
      null,
      2,
    );
  await drop(page, ecrire(une, autre));
  await drop(page, ecrire(autre, une), 'autre nom.json');
  await precedente(page).click();
  await expect(comparaison(page).getByRole('status')).toContainText(
    'Aucun constat n’a disparu, aucun n’est nouveau',
  );
  await expect(comparaison(page).getByRole('status')).toContainText(
    '2 demandes ont changé de numéro',
  );
});

test('in the atelier, what is mended is compared with the original, and follows', async ({
  page,
}) => {
  await drop(page, FAUTIF);
  await applyTo(page, /dateEditionFacture/);
  await bouton(page, 'Comparer avec l’original').click();
  // Both bear one name.
  await expect(comparaison(page).getByRole('definition')).toContainText([
    'original : solde.json',
    'fichier affiché : solde.json',
  ]);
  await expect(groupe(page, 'Disparus').getByRole('listitem')).toHaveCount(1);
  await expect(textes(page).locator('ins')).toHaveText('01/02/2026');
  await bouton(page, 'Annuler').first().click();
  await expect(comparaison(page).getByRole('status')).toContainText('Aucun constat n’a disparu');
  await expect(textes(page)).toContainText('Les deux textes sont les mêmes');
});

test('a file is compared with the draft that was kept of it, which comes after', async ({
  page,
}) => {
  await drop(page, FAUTIF);
  await applyTo(page, /dateEditionFacture/);
  await verifie(page);
  await atelier(page).getByLabel('Garder un brouillon').check();
  await expect(atelier(page).getByText('avant de quitter la page')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Vos brouillons' })).toContainText('solde.json');
  await drop(page, FAUTIF);
  await bouton(page, 'Comparer avec le brouillon').click();
  await expect(comparaison(page).getByRole('definition')).toContainText([
    'fichier affiché : solde.json',
    'brouillon : solde.json',
  ]);
  await expect(groupe(page, 'Disparus').getByRole('listitem')).toHaveCount(1);
  await expect(textes(page).locator('ins')).toHaveText('01/02/2026');
});

test('another file is chosen, and read on a phone, in the dark, and on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await drop(page, RIS);
  await page
    .getByLabel('Comparer avec un autre fichier…')
    .setInputFiles(fichierJson(FAUTIF, 'avant.json'));
  await expect(comparaison(page)).toContainText('avant.json');
  await expect(groupe(page, 'Disparus').getByRole('listitem')).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(comparaison(page)).toBeVisible();
  await expect(comparaison(page).getByRole('button')).toHaveCount(0);
});

test('what an unreadable file hid is no news, and another layout changes nothing', async ({
  page,
}) => {
  await drop(page, RIS);
  const autre = page.getByLabel('Comparer avec un autre fichier');
  await autre.setInputFiles(fichierJson('', 'vide.json'));
  await expect(comparaison(page).getByRole('status')).toContainText(
    /aucun n’est nouveau, aucun ne reste, \d+ non examinés avant/,
  );
  await expect(textes(page)).toContainText('Un des deux fichiers est vide');
  await autre.setInputFiles(fichierJson(JSON.stringify(JSON.parse(RIS)), 'une-ligne.json'));
  await expect(textes(page)).toContainText('Les deux textes sont les mêmes');
});
