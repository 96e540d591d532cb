import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { goTo } from './support/espace.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

test.describe.configure({ timeout: 120_000 });

const ROUTES = [
  ['enrolement', 'Mes enrôlements'],
  ['nouvel-enrolement', 'Demande d’enrôlement'],
  ['modeles', 'Modèles de documents'],
  ['pilotes', 'Pilotes'],
] as const;

test('the screens of a fournisseur without enrôlement are seen by all', async ({ page }) => {
  await enter(page, 'enrolement');
  for (const [route, title] of ROUTES) {
    await open(page, route);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectSeenByAll(page);
  }
});

test('an anticipated enrôlement opens the modèles, then is finished by its certificate', async ({
  page,
}) => {
  await enter(page, 'modeles');
  await expect(page.getByText(/Le dépôt s’ouvre avec la première validation/)).toBeVisible();

  await depositEnrolement(page, 'Enrôlement anticipé');
  await answer(page, 'Valider', 'Bienvenue');
  await page.getByText(/^Courriels reçus/).click();
  await expect(page.getByText('CVA2RIS001 : accusé de réception')).toBeVisible();
  await expect(page.getByText('SIMU-ENR-00001', { exact: true })).toBeVisible();
  await expect(page.getByText('Commentaire du gestionnaire : « Bienvenue »')).toBeVisible();
  await expectAccessible(page);
  await goTo(page, '#/poste/enrolements/1');
  await expect(page.getByRole('heading', { name: 'Courriels automatiques envoyés' })).toBeVisible();

  await open(page, 'modeles');
  await page.getByLabel('Document', { exact: true }).selectOption('VA');
  await page.getByRole('button', { name: 'Joindre un document fictif' }).click();
  await page.getByRole('button', { name: 'Déposer pour validation' }).click();
  await expect(page.getByText('Modèle VA n° 1 est déposé')).toBeFocused();
  await answer(page, 'À corriger', 'La date manque');
  await expect(page.getByText('« La date manque »')).toBeVisible();
  await expectAccessible(page);

  await open(page, 'enrolement');
  await page.getByRole('button', { name: 'Finaliser' }).click();
  await expect(page.getByText('Certificat de référencement : joignez un document.')).toBeVisible();
  await attach(page, 'Certificat de référencement');
  await page.getByRole('button', { name: 'Ajouter un certificat' }).click();
  await attach(page, 'Certificat de référencement n° 2');
  await page.getByRole('button', { name: 'Finaliser' }).click();
  await expect(page.getByText('En cours d’instruction')).toBeVisible();
  await answer(page, 'Valider', '');
  await expect(page.getByText('Enrôlement définitif', { exact: true }).first()).toBeVisible();

  await page.reload();
  await expect(page.getByText('Validé', { exact: true }).first()).toBeVisible();
});

test('the second case asks for both persons, and « Terminer » shows a pop-in (S2:1015, S2:1041, S2:1307, S2:1391, S2:1500)', async ({
  page,
}) => {
  await enter(page, 'nouvel-enrolement');
  await page.getByText('Bonnes pratiques du webinaire médico-social').click();
  await expect(page.getByText(/^Enrôlez-vous dès que vous avez rassemblé/)).toBeVisible();
  await page.getByRole('button', { name: 'Etape suivante' }).click();
  const summary = page.getByRole('heading', { name: /champs sont à corriger/ });
  await expect(summary).toBeFocused();
  await page
    .getByRole('button', { name: 'Numéro unique de référencement ANS : ce champ est obligatoire.' })
    .click();
  await expect(page.getByLabel(/Numéro unique/)).toBeFocused();
  await expectAccessible(page);

  await fillReferencement(page, 'Enrôlement définitif');
  await attach(page, 'Certificat de référencement');
  await next(page, 'Demandeur : personne morale');
  await expect(
    page.getByText(/sans cliquer sur «\s?Rechercher\s?», puis le code captcha/),
  ).toBeVisible();
  await page.getByLabel(/^SIRET/).fill('123');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(page.getByText('SIRET : il a 14 chiffres.')).toBeVisible();
  await page.getByLabel(/^SIRET/).fill('000 000 018 00010');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await page.getByLabel(/Dénomination sociale/).fill('Autre nom');
  await attach(page, 'KBIS');
  await page.getByLabel(/^Nom commercial/).fill('Nom de marque');
  await page.getByRole('button', { name: 'Etape suivante' }).click();
  await expect(page.getByText('Type de voie : faites un choix.').first()).toBeVisible();
  await page.getByLabel(/^Type de voie/).selectOption('Rue');
  await page.getByLabel(/^Commune/).fill('VILLE-SAISIE');
  await next(page, 'Demandeur : personne physique');

  await page.getByLabel('Non', { exact: true }).check();
  await page.getByLabel(/^Nom du représentant/).fill('Exemple');
  await page.getByLabel(/^Prénom du représentant/).fill('Claude');
  await page.getByLabel(/^Email du représentant/).fill('claude@exemple.fr');
  await page.getByLabel(/^Confirmation email du représentant/).fill('claude@exempl.fr');
  await page.getByLabel(/^Téléphone du représentant/).fill('0500000000');
  await attach(page, 'Pièce d’identité du représentant légal');
  await page.getByLabel(/^Nom du dépositaire/).fill('Saisie');
  await page.getByLabel(/^Prénom du dépositaire/).fill('Dominique');
  await page.getByLabel(/^Email du dépositaire/).fill('depot@exemple.fr');
  await page.getByLabel(/^Confirmation email du dépositaire/).fill('depot@exemple.fr');
  await page.getByLabel(/^Téléphone du dépositaire/).fill('0511111111');
  await attach(page, 'Pièce d’identité du dépositaire');
  await page.getByLabel(/Vous êtes un employé/).check();
  await attach(page, 'Mandat du représentant légal');
  await page.getByRole('button', { name: 'Etape suivante' }).click();
  await expect(
    page.getByText('représentant : elle est différente de l’adresse').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Confirmation email du représentant/).fill('claude@exemple.fr');
  await next(page, 'Coordonnées bancaires');

  await page.getByRole('button', { name: 'Etape précédente' }).click();
  await expect(page.getByLabel(/^Prénom du représentant/)).toHaveValue('Claude');
  await next(page, 'Coordonnées bancaires');
  await page.getByLabel(/^Titulaire/).fill('TITULAIRE SAISI');
  await page.getByLabel(/^IBAN/).fill('FR15 2004 1010 0505 0001 3M02 606');
  await expect(page.getByText(/La clé de cet IBAN est inexacte/)).toBeVisible();
  await page.getByLabel(/^BIC/).fill('SAISFRPP');
  await expect(page.getByLabel('Domiciliation')).toHaveValue(/SAISFRPP/);
  await attach(page, 'RIB');
  await next(page, 'Taux de TVA');
  await page.getByRole('radio', { name: /^8,5/ }).check();
  await expect(page.getByText(/Ce n’est pas celui du fournisseur fictif/)).toBeVisible();
  await next(page, 'Récapitulatif et finalisation');
  await expect(page.getByText('specimen-kbis.pdf')).toBeVisible();
  for (const saisi of ['VILLE-SAISIE', 'TITULAIRE SAISI', 'depot@exemple.fr', '0511111111']) {
    await expect(page.getByText(new RegExp(saisi))).toBeVisible();
  }
  await expectAccessible(page);
  await finish(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(
    page.getByRole('heading', { name: 'Votre demande d’enrôlement est déposée' }),
  ).toBeFocused();
  await page.getByRole('link', { name: 'Suivre mes enrôlements' }).click();
  await page.getByText('Récapitulatif de la demande').click();
  await expect(
    page.getByText('Dominique Saisie, depot@exemple.fr, 0511111111', { exact: true }),
  ).toBeVisible();
  await page.getByText('Pièces (6)').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^KBIS/ }).click();
  expect((await download).suggestedFilename()).toBe('specimen-kbis.pdf');
});

test('pilotes are counted once validated', async ({ page }) => {
  await enter(page, 'pilotes');
  const ris = page.getByRole('row', { name: /IMG-RIS-Va2/ });
  await expect(ris).toContainText('0 sur 3');
  await page.getByRole('button', { name: 'Joindre un document fictif' }).click();
  await page.getByRole('button', { name: 'Déposer', exact: true }).click();
  await expect(page.getByText(/un PV pilote est signé par un client/)).toBeVisible();
  await page.getByLabel(/Client signataire/).fill('Clinique fictive');
  await page.getByRole('button', { name: 'Déposer', exact: true }).click();
  await expect(page.getByText('PV pilote n° 1 est déposé')).toBeFocused();
  await expect(ris).toContainText('0 sur 3');
  await answer(page, 'Valider', '');
  await expect(ris).toContainText('1 sur 3');
  await expectAccessible(page);
});

test('the pilotes that miss are deposited by one click, and validated by one act', async ({
  page,
}) => {
  await enter(page, 'pilotes');
  await page.getByLabel('SONS', { exact: true }).selectOption('MDV-LGC-Va2');
  const deposer = page.getByRole('button', { name: 'Déposer les 6 documents fictifs' });
  await deposer.click();
  await expect(page.getByText('6 documents fictifs sont déposés')).toBeFocused();
  await expect(deposer).toHaveCount(0);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /specimen-support-formation/ }).click();
  const chemin = await (await download).path();
  expect(await readFile(chemin, 'latin1')).toContain('SPÉCIMEN');

  await page.goto('./#/poste');
  await page.getByRole('button', { name: 'Choisir toute la page' }).click();
  await page.getByRole('button', { name: 'Valider le pilote (6)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Valider le pilote (6)' }).click();
  await expect(page.getByText('« Valider le pilote » est enregistré pour 6')).toBeFocused();
  await open(page, 'pilotes');
  await expect(page.getByRole('row', { name: /MDV-LGC-Va2/ })).toContainText('5 sur 5');
});

/** Chooses the fournisseur without any enrôlement, then goes to a screen. */
async function enter(page: Page, route: string): Promise<void> {
  await page.goto(`./#/espace/${route}`);
  await page.getByRole('button', { name: 'Charger Éditeur fictif non enrôlé' }).click();
}

async function open(page: Page, route: string): Promise<void> {
  await page.goto(`./#/espace/${route}`);
}

async function attach(page: Page, piece: string): Promise<void> {
  await page
    .getByRole('button', { name: `Joindre un document fictif : ${piece}`, exact: true })
    .click();
}

async function next(page: Page, etape: string): Promise<void> {
  await page.getByRole('button', { name: 'Etape suivante' }).click();
  await expect(page.getByRole('heading', { level: 2, name: etape })).toBeFocused();
}

async function fill(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remplir avec les données fictives' }).click();
}

async function fillReferencement(page: Page, mode: string): Promise<void> {
  await page.getByRole('radio', { name: mode }).check();
  await page.getByLabel(/Numéro unique/).fill('CVA2RIS001');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(page.getByLabel('DSR')).toHaveValue(/^IMG-RIS-Va2/);
  await expect(page.getByLabel('Couloir')).toHaveValue('Imagerie');
}

async function finish(page: Page): Promise<void> {
  await page.getByLabel(/Je certifie/).check();
  await page.getByLabel(/J’ai lu/).check();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Votre demande d’enrôlement est déposée' }),
  ).toBeVisible();
}

test('a deposited enrôlement leaves nothing to fill in again', async ({ page }) => {
  await enter(page, 'nouvel-enrolement');
  await fillReferencement(page, 'Enrôlement anticipé');
  for (const titre of [
    'Demandeur : personne morale',
    'Demandeur : personne physique',
    'Coordonnées bancaires',
    'Taux de TVA',
  ]) {
    await next(page, titre);
    // The documents that the step requires too.
    await fill(page);
  }
  await next(page, 'Récapitulatif et finalisation');
  await finish(page);
  await page.getByRole('link', { name: 'Suivre mes enrôlements' }).click();
  await page.getByRole('link', { name: 'Effectuer ma demande d’enrôlement' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Étape 1 sur 6/ })).toBeVisible();
  await expect(page.getByLabel(/Numéro unique/)).toHaveValue('');
  await expect(page.getByText('Votre saisie est revenue')).toHaveCount(0);
});

/** By the représentant légal, at 20 %. */
async function depositEnrolement(page: Page, mode: string): Promise<void> {
  await open(page, 'enrolement');
  await page.getByRole('link', { name: 'Effectuer ma demande d’enrôlement' }).click();
  await fillReferencement(page, mode);
  await next(page, 'Demandeur : personne morale');
  await fill(page);
  await next(page, 'Demandeur : personne physique');
  await fill(page);
  await attach(page, 'Pièce d’identité du représentant légal');
  await next(page, 'Coordonnées bancaires');
  await fill(page);
  await attach(page, 'RIB');
  await next(page, 'Taux de TVA');
  await page.getByLabel('20 %').check();
  await next(page, 'Récapitulatif et finalisation');
  await finish(page);
  await page.getByRole('link', { name: 'Suivre mes enrôlements' }).click();
}

/** Plays the gestionnaire on the one thing that waits. */
async function answer(page: Page, acte: string, commentaire: string): Promise<void> {
  const asp = page.getByRole('region', { name: /Le gestionnaire répond/ });
  await asp.getByLabel(/Commentaire/).fill(commentaire);
  await asp.getByRole('button', { name: acte }).click();
  await expect(asp).toHaveCount(0);
}
