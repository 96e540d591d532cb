import type { Page } from '@playwright/test';
import { expect } from '../test.ts';
import { fichierJson, fichierZip } from './fichiers.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** By the menu of the portal, in the words of its guide. */
async function openMenu(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu de l’espace fournisseur' })
    .getByRole('link', { name, exact: true })
    .click();
}

/** Not of the guides: the clock of the simulator, which a vendor of today does not have. */
export async function goToDate(page: Page, heure: string): Promise<void> {
  const [jour = '', minute = ''] = heure.split('T');
  const aller = button(page, 'Aller à cette date');
  if (!(await aller.isVisible())) await page.getByText('Changer la date').click();
  await page.getByLabel('Date', { exact: true }).fill(jour);
  await page.getByLabel('Heure (Paris)').fill(minute);
  await aller.click();
  await expect(
    page.getByText(`Le portail fictif est au ${jour.split('-').reverse().join('/')} à`),
  ).toBeVisible();
}

/** Not of the guides: the gestionnaire answers on the one thing that waits. */
async function answer(page: Page, acte: string): Promise<void> {
  const asp = page.getByRole('region', { name: /Le gestionnaire répond/ });
  await asp.getByRole('button', { name: acte }).click();
  await expect(asp).toHaveCount(0);
}

/** « Effectuer ma demande d’enrôlement », its steps, « Terminer »; the fictive data and documents are ours. */
export async function depositEnrolement(page: Page, numeroAns: string): Promise<void> {
  await openMenu(page, 'Mes enrôlements');
  await page.getByRole('link', { name: 'Effectuer ma demande d’enrôlement' }).click();
  await page.getByLabel('Enrôlement définitif').check();
  await page.getByLabel(/Numéro unique/).fill(numeroAns);
  await button(page, 'Rechercher').click();
  await attach(page, 'Certificat de référencement');
  await next(page, 'Demandeur : personne morale');
  await button(page, 'Remplir avec les données fictives').click();
  await next(page, 'Demandeur : personne physique');
  await button(page, 'Remplir avec les données fictives').click();
  await attach(page, 'Pièce d’identité du représentant légal');
  await next(page, 'Coordonnées bancaires');
  await button(page, 'Remplir avec les données fictives').click();
  await attach(page, 'RIB');
  await next(page, 'Taux de TVA');
  await page.getByLabel('20 %').check();
  await next(page, 'Récapitulatif et finalisation');
  await page.getByLabel(/Je certifie/).check();
  await page.getByLabel(/J’ai lu/).check();
  await button(page, 'Terminer').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Suivre mes enrôlements' }).click();
  await answer(page, 'Valider');
  await expect(page.getByText('Validé', { exact: true }).first()).toBeVisible();
}

async function attach(page: Page, piece: string): Promise<void> {
  await button(page, `Joindre un document fictif : ${piece}`).click();
}

async function next(page: Page, etape: string): Promise<void> {
  await button(page, 'Étape suivante').click();
  await expect(page.getByRole('heading', { level: 2, name: etape })).toBeFocused();
}

/** PV pilotes, each validated by the Poste (ours). */
export async function depositPilotes(page: Page, nombre: number): Promise<void> {
  await openMenu(page, 'Pilotes');
  for (let rang = 1; rang <= nombre; rang++) {
    await button(page, 'Joindre un document fictif').click();
    await page.getByLabel(/Client signataire/).fill(`Clinique fictive ${rang}`);
    await page.getByRole('button', { name: 'Déposer', exact: true }).click();
    await answer(page, 'Valider');
  }
}

interface Depot {
  readonly numeroAns: string;
  readonly type: 'Avance' | 'Solde';
  readonly nom: string;
  readonly texte: string;
}

/** « Simuler », « Importer », « Etape suivante », the zip, « Terminer »; gives the n° ASP of its demandes. */
export async function deposit(page: Page, depot: Depot): Promise<readonly string[]> {
  const { numeroAns, type, nom, texte } = depot;
  await openMenu(page, 'Importer des demandes');
  const choices = {
    ans: () => page.getByLabel(/^Numéro ANS/).selectOption(numeroAns),
    type: () => page.getByLabel(/^Type de demande/).selectOption(type),
  };
  // Fields open in the order of the screen of the period.
  const premier = await page.locator('fieldset select').first().getAttribute('id');
  const ans = await page.getByLabel(/^Numéro ANS/).getAttribute('id');
  for (const champ of premier === ans ? (['ans', 'type'] as const) : (['type', 'ans'] as const))
    await choices[champ]();
  if (type === 'Avance') await page.getByLabel(/^Taux de TVA/).selectOption({ label: '20 %' });
  await page.getByLabel(/^Choisissez le fichier/).setInputFiles(fichierJson(texte, `${nom}.json`));
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  const importer = page.getByRole('button', { name: 'Importer', exact: true });
  const fermer = page.getByRole('dialog').getByRole('button', { name: 'Fermer' });
  await expect(fermer.or(importer.and(page.locator(':enabled'))).first()).toBeVisible();
  if (await fermer.isVisible()) await fermer.click();
  await importer.click();
  const suivante = page.getByRole('link', { name: 'Etape suivante' });
  await expect(suivante.or(fermer).first()).toBeVisible();
  if (await fermer.isVisible()) await fermer.click();
  const recus = (await page.getByRole('main').innerText()).match(/FIN[A-Z]{3}\d{6}/g) ?? [];
  await suivante.click();
  const pieces = [...texte.matchAll(/"nomFichier": ?"([^"]+)"/g)].map(([, piece = '']) => piece);
  await page.getByLabel('Importer un fichier zip').setInputFiles(fichierZip(pieces, `${nom}.zip`));
  await importer.click();
  await button(page, 'Terminer').click();
  await expect(page.getByText('Le dépôt est terminé')).toBeVisible();
  return [...new Set(recus)].sort();
}

/** Consults each demande by the list; the gestionnaire (ours) decides and pays. */
export async function getPaid(
  page: Page,
  liste: string,
  avenants: readonly string[],
): Promise<void> {
  for (const avenant of avenants) {
    await openMenu(page, liste);
    const consulter = page.getByRole('link', { name: `Consulter ${avenant}` });
    const titre = page.getByRole('heading', { level: 1 });
    await expect(consulter.or(titre.filter({ hasText: 'Statut' })).first()).toBeVisible();
    if (await consulter.isVisible()) await consulter.click();
    await expect(titre).toContainText('Statut : En cours');
    for (const acte of ['Décider la demande', 'Mettre en paiement', 'Effectuer le paiement'])
      await button(page, acte).click();
    await expect(titre).toContainText('Statut : Décidée');
    await page.getByText('Suivi Financier', { exact: true }).click();
    await expect(
      page
        .getByRole('table', { name: 'Paiements de la demande' })
        .getByText('Paiement effectué')
        .first(),
    ).toBeVisible();
  }
}
