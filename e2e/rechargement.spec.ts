import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { goTo, playImagerie, simulateSolde } from './support/espace.ts';
import { fichierJson, PDF as UN_PDF } from './support/fichiers.ts';
import { expect, expectSeenByAll, test } from './test.ts';

/** Nothing that a person has in hand is lost by a key. */

test.setTimeout(120_000);

const DB = readFileSync(
  fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url)),
  'utf8',
);
const PDF = { name: 'PJ_Demande.pdf', mimeType: 'application/pdf', buffer: Buffer.from(UN_PDF) };

const revenue = (page: Page) => page.getByText('Votre saisie est revenue là où elle en était.');
const effacer = (page: Page) => page.getByRole('button', { name: 'Effacer ma saisie…' });
const titre = (page: Page) => page.getByRole('heading', { level: 1 });

test(
  'the form of an enrôlement comes back at its step, with its documents, until it is deposited or thrown away',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.goto('./#/espace/nouvel-enrolement');
    await page.getByRole('button', { name: 'Charger Éditeur fictif non enrôlé' }).click();
    await expect(page.getByText('recharger la page ne le perd pas')).toBeVisible();
    await expect(effacer(page)).toHaveCount(0);
    await page.getByRole('radio', { name: 'Enrôlement anticipé' }).check();
    await page.getByLabel(/Numéro unique/).fill('CVA2RIS001');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.getByRole('button', { name: 'Etape suivante' }).click();
    await page.getByLabel(/^SIRET/).fill('000 000 018 00010');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.getByLabel(/Dénomination sociale/).fill('Autre nom');
    await page.getByLabel('Parcourir : KBIS').setInputFiles({ ...PDF, name: 'mon-kbis.pdf' });
    await page.getByLabel(/^Commune/).pressSequentially('VILLE');

    await page.reload();
    await expect(revenue(page)).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 2, name: 'Demandeur : personne morale' }),
    ).toBeVisible();
    await expect(page.getByLabel(/Dénomination sociale/)).toHaveValue('Autre nom');
    await expect(page.getByLabel(/^Commune/)).toHaveValue('VILLE');
    await expect(page.getByText('mon-kbis.pdf').first()).toBeVisible();
    await expectSeenByAll(page);
    await page.getByRole('button', { name: 'Etape précédente' }).click();
    await expect(page.getByLabel(/Numéro unique/)).toHaveValue('CVA2RIS001');

    await effacer(page).click();
    await page.getByRole('button', { name: 'Effacer la saisie' }).click();
    await expect(page.getByLabel(/Numéro unique/)).toHaveValue('');
    await expect(revenue(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel(/Numéro unique/)).toHaveValue('');
    await expect(effacer(page)).toHaveCount(0);
  },
);

test(
  'an import comes back with its file and its answer, and is kept no more once it is made',
  { tag: '@moteurs' },
  async ({ page }) => {
    await playImagerie(page);
    await goTo(page, '#/espace/importer');
    await simulateSolde(page, 'CVA2DBX012', fichierJson(DB, 'solde.json'));
    await expect(page.getByText("s'est déroulée correctement")).toBeVisible();

    await page.reload();
    await expect(page.getByText("s'est déroulée correctement")).toBeVisible();
    await expect(revenue(page)).toBeVisible();
    await expect(page.getByText('solde.json').first()).toBeVisible();
    await expectSeenByAll(page);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Etape suivante' })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Numéro ANS *')).toHaveValue('');
    await expect(effacer(page)).toHaveCount(0);
  },
);

test(
  'a modification comes back with what was typed and the piece that was added, and is deposited',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.goto('./#/espace');
    await page.getByRole('button', { name: /^Charger .*SAS/ }).click();
    await expect(titre(page)).toBeFocused();
    await page.evaluate(() => (location.hash = '#/espace/demandes/FINSAS008539M1'));
    await page.getByRole('link', { name: 'Modifier FINSAS008539M1' }).click();
    const contact = page.getByRole('textbox', { name: /^Coordonnées de contact/ });
    await contact.fill('regulateurs@exemple.invalid');
    await page.getByLabel('Type de pièce complémentaire').selectOption('AUTRE_S');
    await page.getByLabel('Parcourir : Fichier à ajouter').setInputFiles(PDF);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    const pieces = page.getByRole('table', { name: 'Pièces de la demande' });
    await expect(pieces.getByRole('rowheader', { name: PDF.name })).toBeVisible();

    await page.reload();
    await expect(revenue(page)).toBeVisible();
    await expect(contact).toHaveValue('regulateurs@exemple.invalid');
    await expect(page.getByText('Modifié (avant : support@exemple.invalid)')).toBeVisible();
    await expect(pieces.getByRole('rowheader', { name: PDF.name })).toBeVisible();
    await expectSeenByAll(page);
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await expect(titre(page)).toContainText('Statut : En cours');
    await page.getByText('Pièces justificatives', { exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`Télécharger .*${PDF.name}`) }).click();
    expect(readFileSync(await (await download).path())).toEqual(PDF.buffer);
  },
);

test(
  'the result of a file comes back in its tab, not in another one, and not when it is unwanted',
  { tag: '@moteurs' },
  async ({ page, context }) => {
    const verdict = (ou: Page) => ou.locator('.verdict').getByRole('heading');
    const garder = page.getByLabel('Garder ce fichier dans cet onglet');
    await page.goto('./');
    await expect(garder).toHaveCount(0);
    await page.getByLabel('Numéro ANS').fill('CVA2DBX012');
    await page
      .getByLabel('Choisissez le fichier')
      .setInputFiles(fichierJson(DB.replace('"VA":', '"VAA":'), 'à moi.json'));
    const dit = page.getByText('La balise VA est manquante dans la ligne 1.').first();
    await expect(dit).toBeVisible();
    await expect(page.getByText('fermer l’onglet l’efface')).toBeVisible();
    await expectSeenByAll(page);

    await page.reload();
    await expect(dit).toBeVisible();
    await expect(page.getByText('à moi.json').first()).toBeVisible();
    await expect(page.getByLabel('Numéro ANS')).toHaveValue('CVA2DBX012');
    const autre = await context.newPage();
    await autre.goto(page.url());
    await expect(autre.getByRole('button', { name: /La balise VA manque/ })).toBeVisible();
    await expect(verdict(autre)).toHaveCount(0);
    await autre.close();

    await garder.uncheck();
    await expect(page.getByText('recharger la page efface tout')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: /La balise VA manque/ })).toBeVisible();
    await expect(verdict(page)).toHaveCount(0);
    await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(DB));
    await expect(verdict(page)).toBeVisible();
    await expect(garder).not.toBeChecked();
  },
);
