import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

const EXEMPLES = fileURLToPath(new URL('../schemas/exemples/', import.meta.url));
const LGC = readFileSync(`${EXEMPLES}mdv-lgc-va1.avance.ttc.json`, 'utf8');
/** Who must not be in what is shared. */
const DESIGNE = /DURAND|durand|mail\.com|0645124512|77625125800013|0200150|\b00001\b/;

const panneau = (page: Page) => page.getByRole('region', { name: 'Un fichier à partager' });
const ouvrir = (page: Page) => page.getByRole('button', { name: 'Préparer un fichier à partager' });
const telecharger = (page: Page) =>
  panneau(page).getByRole('button', { name: 'Télécharger le fichier à partager' });

async function drop(page: Page, contenu: string, nom = 'demandes.json') {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu, nom));
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
}

async function download(page: Page) {
  const downloading = page.waitForEvent('download');
  await telecharger(page).click();
  const fichier = await downloading;
  return { nom: fichier.suggestedFilename(), texte: readFileSync(await fichier.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a file is shared without those whom it names, with the findings that it had, by the keyboard', async ({
  page,
}) => {
  await drop(page, LGC.replace('"C"', '"Z"').replace('0645124512', '06 45 12 45 12'));
  await ouvrir(page).focus();
  await page.keyboard.press('Enter');
  await expect(panneau(page).getByRole('heading', { level: 3 })).toBeFocused();
  await expect(panneau(page)).toContainText(/les mêmes \d+ constats que l’original/);
  const rangee = panneau(page).getByRole('row').filter({ hasText: 'durand@mail.com' });
  await expect(rangee).toContainText('Courriel');
  await expect(panneau(page).getByRole('row').filter({ hasText: 'MDV-LGC-Va1-BDC-' })).toHaveCount(
    1,
  );
  await expectSeenByAll(page);

  await panneau(page).getByLabel('Filtrer : Sorte').fill('téléphone');
  await expect(panneau(page).getByRole('row').filter({ hasText: '06 45 12 45 12' })).toHaveCount(1);
  await expect(rangee).toHaveCount(0);

  const { nom, texte } = await download(page);
  expect(nom).toBe('demandes_anonyme.json');
  expect(texte).not.toMatch(DESIGNE);
  expect(texte).toHaveLength(LGC.length + 4);
  expect(texte).toContain('24/11/2021');
  expect(JSON.parse(texte)).toMatchObject({
    numeroAns: 'mlp525off1',
    lignesImport: [{ typeAction: 'Z' }],
  });

  await panneau(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(panneau(page)).toHaveCount(0);
  await expect(ouvrir(page)).toBeFocused();
});

test('dates and amounts are shifted when asked, and a report is made of the copy', async ({
  page,
}) => {
  await drop(page, LGC);
  await ouvrir(page).click();
  await panneau(page).getByLabel('Décaler les dates').check();
  await panneau(page).getByLabel('Décaler les montants').check();
  await expect(panneau(page).getByRole('row').filter({ hasText: '24/11/2021' })).toHaveCount(1);
  await expect(panneau(page).getByRole('row').filter({ hasText: '10750.00' })).toHaveCount(1);
  await panneau(page).getByText('Ce qui est gardé, et ce qui n’est pas reconnu').click();
  await expect(panneau(page)).toContainText(/Dates décalées de [+−]\d+ jours?/);
  await panneau(page).getByText('Aperçu de la copie').click();
  const apercu = panneau(page).getByRole('region', { name: 'Texte de la copie' });
  await expect(apercu).not.toContainText('24/11/2021');
  await expect(apercu).not.toContainText(DESIGNE);
  await expectAccessible(page);

  await panneau(page).getByRole('button', { name: 'Simuler ce fichier' }).click();
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
  await expect(page.getByText('demandes_anonyme.json').first()).toBeVisible();
  await expect(panneau(page)).toHaveCount(0);
});

test('the words of the portal stay, and are said to stay', async ({ page }) => {
  const libelle = 'Le bénéficiaire Martinot ne répond pas au 0645124512';
  await drop(page, LGC.replace('"libelleTraitement": null', `"libelleTraitement": "${libelle}"`));
  await ouvrir(page).click();
  await panneau(page).getByText('Ce qui est gardé, et ce qui n’est pas reconnu').click();
  await expect(panneau(page)).toContainText(/Les mots de «\s*libelleTraitement\s*»/);
  await expect(panneau(page)).toContainText('Un nom qui n’est que là y reste.');
  const { texte } = await download(page);
  expect(texte).toContain('Le bénéficiaire Martinot ne répond pas au 0');
  expect(texte).not.toContain('0645124512');
});

test('of a broken file, the copy is as broken; of what is no JSON, there is none', async ({
  page,
}) => {
  await drop(page, LGC.replace('"DURAND"', '"DURAND "Fils" et Cie"').replace('"TTC",', '"TTC"'));
  await ouvrir(page).click();
  await expect(panneau(page)).toContainText('que l’original, aux mêmes endroits');
  const { texte } = await download(page);
  expect(texte).not.toMatch(DESIGNE);
  expect(texte).not.toContain('Fils');

  await drop(page, '%PDF-1.7 Clinique des Lilas', 'facture.json');
  await ouvrir(page).click();
  await expect(panneau(page)).toContainText('Ce fichier n’est pas du JSON');
  await expect(telecharger(page)).toHaveCount(0);
});

test('a text that is mended meanwhile is shared anew', async ({ page }) => {
  await drop(page, LGC.replace('"24/11/2021"', '"2021-11-24"'));
  await ouvrir(page).click();
  await expect(telecharger(page)).toBeVisible();
  await page.getByRole('button', { name: 'Appliquer', exact: true }).first().click();
  await expect(panneau(page)).toContainText('Le texte du fichier a changé depuis cette copie.');
  await expect(telecharger(page)).toHaveCount(0);
  await panneau(page).getByRole('button', { name: 'Préparer de nouveau' }).click();
  expect((await download(page)).texte).toContain('24/11/2021');
});
