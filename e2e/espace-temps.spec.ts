import type { Page } from '@playwright/test';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

test.setTimeout(120_000);

const PDF = Buffer.from('%PDF-1.4\nfictif\n%%EOF\n');

test.beforeEach(({ page }) => playImagerie(page));

const titre = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, suite: string, nom: string) {
  await goTo(page, `#/espace/${suite}`);
  await expect(titre(page)).toHaveText(nom);
}

const openChronologie = (page: Page) => open(page, 'chronologie', 'Chronologie');

/** A solde that the fournisseur imported is sent back by the gestionnaire; stays on its consultation. */
async function askModification(page: Page) {
  await open(page, 'demandes', 'Gérer mes demandes de financement');
  await page.getByLabel('Filtrer : Type').fill('SOLDE');
  // A DRIMbox may wait for its RIS.
  await page.getByLabel('Filtrer : Logiciel').fill('RIS');
  await page.getByLabel('Filtrer : Statut').fill('en cours');
  await page
    .getByRole('link', { name: /^Consulter FIN/ })
    .first()
    .click();
  await expect(titre(page)).toContainText('SOLDE - Statut : En cours');
  await page
    .getByLabel(/^Commentaire/)
    .first()
    .fill('La date de la facture ne concorde pas.');
  await page.getByRole('button', { name: 'Demander une modification' }).click();
  await expect(titre(page)).toContainText('Statut : A modifier');
}

async function openModification(page: Page) {
  await askModification(page);
  await page.getByRole('link', { name: /^Modifier FIN/ }).click();
  await expect(titre(page)).toHaveText(/^Modifier une demande de solde/);
}

test('the past and a modification are seen by all', async ({ page }) => {
  test.slow();
  await openChronologie(page);
  await page
    .getByRole('button', { name: /^Regarder après l’acte/ })
    .first()
    .click();
  await expectSeenByAll(page);
  await open(page, 'calendrier', 'Calendrier');
  await expect(page.getByText('Vous regardez le passé')).toBeVisible();
  await expectSeenByAll(page);
  await page.getByRole('button', { name: 'Revenir au présent' }).click();
  await page.getByText('Changer la date').click();
  await openModification(page);
  await expectSeenByAll(page);
});

test('the clock moves by days, to a date, to the next deadline, and back', async ({ page }) => {
  await page.getByText('Changer la date').click();
  await page.getByLabel('Date', { exact: true }).fill('2026-03-23');
  await page.getByLabel('Heure (Paris)').fill('11:59');
  await page.getByRole('button', { name: 'Aller à cette date' }).click();
  await expect(page.getByText('Le portail fictif est au 23/03/2026 à 11h59.')).toBeVisible();
  await page.getByRole('button', { name: '+ 1 jour' }).click();
  await expect(page.getByText('Le portail fictif est au 24/03/2026 à 11h59.')).toBeVisible();
  await page.getByRole('button', { name: 'Aller à l’échéance' }).click();
  await expect(page.getByText(/Prochaine échéance\s:/)).toBeVisible();
  await page.getByLabel('Nombre de jours').fill('40');
  await page.getByRole('button', { name: 'Avancer', exact: true }).click();
  await expect(page.getByText('Ce que le temps a apporté :')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à l’heure réelle' }).click();
  await expect(page.getByText('suit de nouveau l’heure réelle')).toBeVisible();
});

test('one comes back to a repère in one click, after a reload and from the other side of the counter', async ({
  page,
}) => {
  await page.getByText('Repères', { exact: true }).click();
  await page.getByLabel('Nom du repère').fill('avant le solde');
  await page.getByRole('button', { name: 'Poser un repère ici' }).click();
  await expect(page.getByText('Repère « avant le solde » posé.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vous y êtes' })).toBeDisabled();
  await expectAccessible(page);

  await askModification(page);
  const demande = page.url().replace(/.*#/, '#');
  await page.reload();
  await goTo(page, '#/poste');
  await page.getByRole('button', { name: 'Revenir à « avant le solde »' }).click();
  await expect(page.getByText('1 acte mis de côté')).toBeVisible();
  await expect(titre(page)).toBeFocused();
  await goTo(page, demande);
  await expect(titre(page)).toContainText('Statut : En cours');
  await page.getByRole('button', { name: 'Reprendre ce qui a été mis de côté' }).click();
  await expect(titre(page)).toContainText('Statut : A modifier');

  await openChronologie(page);
  await expect(page.getByRole('row', { name: /Repère posé/ })).toContainText('avant le solde');
});

test('two windows of one portal tell the same of its time, its repères and its branches', async ({
  page,
  context,
}) => {
  await page.getByText('Repères', { exact: true }).click();
  await page.getByLabel('Nom du repère').fill('avant le solde');
  await page.getByRole('button', { name: 'Poser un repère ici' }).click();
  await page.getByText('Changer la date').click();
  await page.getByRole('button', { name: '+ 1 jour' }).click();
  const dite = page.getByText('Le portail fictif est au 24/03/2026 à 10h00.');
  await expect(dite).toBeVisible();

  const autre = await context.newPage();
  await autre.goto('./#/poste');
  await autre.getByRole('button', { name: 'Revenir à « avant le solde »' }).click();
  await expect(titre(autre)).toBeFocused();
  // What time brought in this window was undone from the other one.
  await expect(page.getByText('mis de côté, que vous pouvez reprendre')).toBeVisible();
  await expect(dite).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre ce qui a été mis de côté' }).click();
  await expect(autre.getByText('Date du portail fictif').locator('..')).toContainText('24/03/2026');
  await autre.getByRole('button', { name: 'Revenir à « avant le solde »' }).click();
  await autre.getByText('Changer la date').click();
  await autre.getByRole('button', { name: '+ 7 jours' }).click();

  await openChronologie(page);
  await goTo(autre, '#/espace/chronologie');
  await page.getByLabel('Nom de la branche').fill('Le lendemain');
  await page.getByLabel('Nom de la branche').press('Tab');
  await expect(autre.getByLabel('Nom de la branche')).toHaveValue('Le lendemain');
  await autre.getByRole('button', { name: 'Jeter… : Le lendemain' }).click();
  await autre.getByRole('button', { name: 'Jeter la branche' }).click();
  await expect(page.getByRole('heading', { name: 'Branches mises de côté' })).toHaveCount(0);
});

test('the timeline folds what follows itself, and finds a kind of act or a word', async ({
  page,
}) => {
  await openChronologie(page);
  const table = page.getByRole('table', { name: /^\d+ actes$/ });
  await expect(table).toBeVisible();
  const suite = table.getByRole('rowheader').filter({ hasText: /à/ }).first();
  const dernier = Number((await suite.textContent())?.replace(/.*à\D+/s, ''));
  const dedans = table.getByRole('button', { name: `Regarder après l’acte ${dernier - 1}` });
  await expect(dedans).toHaveCount(0);
  await table
    .getByRole('button', { name: /^Montrer les/ })
    .first()
    .click();
  const replier = table.getByRole('button', { name: /^Replier les/ });
  await expect(replier).toBeFocused();
  await expect(dedans).toHaveCount(1);
  await expectAccessible(page);
  await replier.click();
  await expect(dedans).toHaveCount(0);

  await page.getByLabel('Genre d’acte').selectOption('Fournisseur fictif installé');
  await expect(page.getByRole('table', { name: /^1 acte sur \d+$/ })).toBeVisible();
  await page.getByLabel(/^Chercher/).fill('introuvable');
  await expect(page.getByText('Aucun acte ne correspond.')).toBeVisible();
});

test('a demande is modified: a wrong value forbids to confirm, the new version is kept', async ({
  page,
}) => {
  await openModification(page);
  await expect(page.getByText('La date de la facture ne concorde pas.')).toBeVisible();
  const confirmer = page.getByRole('button', { name: 'Confirmer' });
  await expect(confirmer).toBeDisabled();

  const montant = page.getByRole('textbox', { name: /montant/i }).first();
  const avant = await montant.inputValue();
  await montant.fill('mille');
  await montant.press('Tab');
  await expect(montant).toHaveAttribute('aria-invalid', 'true');
  await montant.fill('-5');
  await montant.press('Tab');
  await expect(page.getByText(`Modifié (avant : ${avant})`)).toBeVisible();
  await expect(montant).toHaveAttribute('aria-invalid', 'true');
  await confirmer.click();
  await expect(
    page.getByRole('heading', { name: /empêche de confirmer|empêchent de confirmer/ }),
  ).toBeFocused();

  await montant.fill('900.5');
  await montant.press('Tab');
  await expect(page.getByText('Aucune erreur dans ce que vous avez modifié.')).toBeVisible();
  await expectAccessible(page);

  const type = page.getByLabel('Type de pièce complémentaire');
  const fichier = page.getByLabel(/^Parcourir.*Fichier à ajouter/);
  for (const nom of ['un.pdf', 'deux.pdf']) {
    await type.selectOption('AUTRE_S');
    await fichier.setInputFiles({ name: nom, mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('button', { name: 'Importer' }).click();
  }
  await page.getByRole('button', { name: 'Supprimer « un.pdf »' }).click();
  await expect(page.getByRole('button', { name: /^Supprimer « / })).toHaveCount(1);

  await confirmer.click();
  await expect(titre(page)).toContainText('Statut : En cours');
  await page.getByRole('tab', { name: 'Historique' }).click();
  await expect(page.getByRole('table', { name: /^Ce qui a changé le/ })).toContainText('900.5');
  await page.getByRole('tab', { name: 'Récapitulatif' }).click();
  await page.getByText('Pièces justificatives', { exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'deux.pdf' })).toBeVisible();
});

test('one may choose not to modify', async ({ page }) => {
  await openModification(page);
  await page.getByRole('button', { name: 'Ne pas modifier la demande' }).click();
  await expect(titre(page)).toContainText('Statut : En cours');
});

test('after J+10 and J+20 the demande is « en cours » again, and the reminder is told', async ({
  page,
}) => {
  await askModification(page);
  await page.getByText('Changer la date').click();
  await page.getByLabel('Nombre de jours').fill('21');
  await page.getByRole('button', { name: 'Avancer', exact: true }).click();
  await expect(page.getByText(/Relance envoyée \(J\+10\)/).first()).toBeVisible();
  await expect(titre(page)).toContainText('Statut : En cours');
});

test('one looks at the past, goes on from it, and takes back what was put aside', async ({
  page,
}) => {
  await askModification(page);
  const demande = page.url().replace(/.*#/, '#');
  await openChronologie(page);
  await page
    .getByRole('button', { name: /^Regarder après l’acte/ })
    .first()
    .click();
  await expect(page.getByText('Vous regardez le passé')).toBeVisible();

  await goTo(page, demande);
  await expect(titre(page)).toContainText('Statut : En cours');
  await page.getByRole('button', { name: 'Décider la demande' }).click();
  await expect(page.getByText('Vous regardez le passé : rien ne s’y change.')).toBeVisible();
  await page.getByRole('button', { name: 'Acte suivant' }).click();
  await expect(titre(page)).toContainText('Statut : A modifier');
  await page.getByRole('button', { name: 'Acte précédent' }).click();
  await expect(titre(page)).toContainText('Statut : En cours');

  await page.getByRole('button', { name: 'Repartir d’ici' }).click();
  await expect(page.getByText('1 acte mis de côté')).toBeVisible();
  await page.reload();
  await expect(titre(page)).toContainText('Statut : En cours');
  await page.getByRole('button', { name: 'Reprendre ce qui a été mis de côté' }).click();
  await expect(titre(page)).toContainText('Statut : A modifier');

  await openChronologie(page);
  await page
    .getByRole('button', { name: /^Regarder après l’acte/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Repartir d’ici' }).click();
  await goTo(page, demande);
  await page.getByRole('button', { name: 'Décider la demande' }).click();
  await expect(titre(page)).toContainText('Statut : Décidée');
  await expect(page.getByRole('button', { name: 'Reprendre ce qui' })).toHaveCount(0);

  // Moving the clock destroys nothing: the branch is kept, named, and taken back after a reload.
  await page.getByText('Changer la date').click();
  await page.getByRole('button', { name: '+ 1 jour' }).click();
  await openChronologie(page);
  await page.getByLabel('Nom de la branche').fill('À modifier');
  await page.getByLabel('Nom de la branche').press('Tab');
  await expect(page.getByRole('button', { name: 'Reprendre : À modifier' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Nom de la branche')).toHaveValue('À modifier');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reprendre : À modifier' }).click();
  await goTo(page, demande);
  await expect(titre(page)).toContainText('Statut : A modifier');
  await openChronologie(page);
  await page.getByRole('button', { name: /^Jeter… : Branche n°/ }).click();
  await page.getByRole('button', { name: 'Jeter la branche' }).click();
  await expect(page.getByRole('heading', { name: 'Branches mises de côté' })).toHaveCount(0);
});

test('a backup carries what is put aside, and a restoration says what it replaces', async ({
  page,
}) => {
  await openChronologie(page);
  await page
    .getByRole('button', { name: /^Regarder après l’acte/ })
    .nth(2)
    .click();
  await page.getByRole('button', { name: 'Repartir d’ici' }).click();
  await page.getByText('Changer la date').click();
  await page.getByRole('button', { name: '+ 1 jour' }).click();
  await openChronologie(page);
  await page.getByLabel('Nom de la branche').fill('Avant le solde');
  await page.getByLabel('Nom de la branche').press('Tab');
  await expect(page.getByRole('button', { name: 'Reprendre : Avant le solde' })).toBeVisible();

  await open(page, 'compte', 'Mon compte');
  const telechargement = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sauvegarder dans un fichier' }).click();
  const sauvegarde = await (await telechargement).path();
  await page.getByLabel('Restaurer une sauvegarde…').setInputFiles(sauvegarde);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(/saine.*, 1 branche mise de côté\./)).toBeVisible();
  await expect(dialogue.getByText(/prend la place.*, et 1 branche mise de côté\./)).toBeVisible();
  await dialogue.getByRole('button', { name: 'Annuler' }).click();

  await page.getByRole('button', { name: 'Tout effacer…' }).click();
  await dialogue.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(titre(page)).toHaveText('Espace fournisseur');
  await page.getByLabel('Restaurer une sauvegarde…').setInputFiles(sauvegarde);
  await expect(dialogue.getByText(/prend la place/)).toHaveCount(0);
  await dialogue.getByRole('button', { name: 'Restaurer' }).click();
  await page.getByRole('button', { name: /^Reprendre Éditeur/ }).click();
  await openChronologie(page);
  await page.getByRole('button', { name: 'Reprendre : Avant le solde' }).click();
  await expect(page.getByLabel('Nom de la branche')).toHaveValue(/^Branche n°/);
});

test('a folded line of the timeline says that the moment shown is inside it', async ({ page }) => {
  await openChronologie(page);
  const suite = page
    .getByRole('row')
    .filter({ hasText: /de suite/ })
    .first();
  await suite.getByRole('button', { name: /^Montrer les / }).click();
  await suite
    .locator('xpath=following-sibling::tr[2]')
    .getByRole('button', { name: /^Regarder/ })
    .click();
  await expect(page.getByText('dans cette suite')).toHaveCount(0);
  await suite.getByRole('button', { name: /^Replier les / }).click();
  await expect(suite.getByText('dans cette suite')).toBeVisible();
});
