import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { showPaper } from './support/papier.ts';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectSeenByAll, test } from './test.ts';

test.setTimeout(120_000);

const courriels = (page: Page) => page.locator('main li > details');
const feuille = (page: Page) => page.getByRole('article');

async function search(page: Page, texte: string) {
  await page.getByLabel('Objet ou adresse').fill(texte);
  await expect(courriels(page).first()).toContainText(texte);
}

/** Opens the first mail, then the sheet that tells it. */
async function read(page: Page, titre: string) {
  await courriels(page).first().locator('summary').click();
  await courriels(page)
    .first()
    .getByRole('link', { name: `Lire sur une feuille : ${titre}` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Lettre de l’ASP/ })).toBeFocused();
  await expect(feuille(page).getByRole('heading', { level: 2, name: titre })).toBeVisible();
}

async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (await PDFDocument.load(pdf)).getPageCount();
}

/** What is on paper is the sheet alone, on one page; its file too. */
async function expectOneSheet(page: Page) {
  expect(await countPages(page)).toBe(1);
  const arrivee = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger (HTML)' }).click();
  const fichier = await arrivee;
  expect(fichier.suggestedFilename()).toMatch(/^SPECIMEN_.*\.html$/);
  const seule = await page.context().newPage();
  await seule.setContent(readFileSync(await fichier.path(), 'utf8'));
  expect(await countPages(seule)).toBe(1);
  await seule.close();
}

test('the box of the vendor, and each letter on one sheet', async ({ page }) => {
  await playImagerie(page);
  await page.getByRole('link', { name: 'Ma boîte aux lettres' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ma boîte aux lettres' })).toBeFocused();

  await search(page, 'FINIMG013551M1 : à modifier');
  await read(page, 'Invitation à modifier la demande');
  await expect(feuille(page)).toContainText('SPÉCIMEN – sans valeur');
  await expect(feuille(page)).toContainText('Fin du droit de modifier, à J+20');
  await expectSeenByAll(page);
  await expectOneSheet(page);

  for (const [texte, titre] of [
    ['M0 : validée', 'Décision d’attribution'],
    ['M1 : validée', 'Décision d’attribution'],
    ['M1 : avis de paiement', 'Avis de paiement'],
    ['rejetée', 'Notification du refus de la demande'],
  ] as const) {
    await page.getByRole('link', { name: 'Boîte aux lettres', exact: true }).click();
    await search(page, texte);
    await read(page, titre);
    await expectOneSheet(page);
  }

  await showPaper(page);
  await expect(page.getByRole('heading').filter({ visible: true }).first()).toHaveText(
    'Notification du refus de la demande',
  );
  await expect(page.getByText(/Simulateur non officiel/).first()).toBeHidden();
});

test('a mail leads to its demande; a letter that was not written yet says so', async ({ page }) => {
  await playImagerie(page);
  await goTo(page, '#/espace/courriels');
  await search(page, 'FINIMG013551M1 : à modifier');
  await courriels(page).first().locator('summary').click();
  await page.getByRole('link', { name: /^Voir le dossier/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FINIMG013551 - SOLDE');
  await goTo(page, '#/espace/demandes/FINIMG013551M1/lettres/avis');
  await expect(page.getByText(/^Cette lettre n’existe pas, ou pas encore/)).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à la demande' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FINIMG013551 - SOLDE');
});

test('at the Poste, a refusal with a long comment is still one sheet', async ({ page }) => {
  await playImagerie(page);
  await goTo(page, '#/poste');
  await page.getByLabel('Nature').selectOption({ label: 'Demande de financement' });
  await page.getByLabel('Qui doit agir').selectOption({ label: 'Le gestionnaire : à instruire' });
  await page.locator('tbody th a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Instruire/ })).toBeFocused();
  await page
    .getByLabel('Commentaire du gestionnaire (facultatif)')
    .fill('Le bénéficiaire bénéficie déjà de l’aide. '.repeat(60));
  await page.getByRole('button', { name: 'Rejeter', exact: true }).click();
  await page.getByRole('link', { name: /^Notification du refus de la demande FIN/ }).click();
  await expect(feuille(page)).toContainText('(en entier dans la demande)');
  await expectOneSheet(page);
  await page.getByRole('link', { name: 'Revenir à la demande' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Instruire/ })).toBeFocused();
});

test('on a telephone, what is no demande has no name without a value', async ({ page }) => {
  await playImagerie(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await goTo(page, '#/poste');
  const modele = page.locator('tbody tr', { hasText: 'Modèle' }).first();
  await expect(modele).toBeVisible();
  const vues = modele.locator('td.nomme').filter({ visible: true });
  await expect(vues).toHaveCount(1);
  await expect(vues).toHaveText(/^\d{2}\/\d{2}\/\d{4}$/);
});
