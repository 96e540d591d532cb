import type { Page } from '@playwright/test';
import { expect } from '../test.ts';
import { fichierJson, fichierZip } from './fichiers.ts';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

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
export async function answer(page: Page, acte: string): Promise<void> {
  const asp = page.getByRole('region', { name: /Le gestionnaire répond/ });
  await asp.getByRole('button', { name: acte }).click();
  await expect(asp).toHaveCount(0);
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
  /** « Importer des demandes »: an entry of the menu, or of the block « Actions » beside the table of the imports. */
  readonly porte: 'menu' | 'tableau';
  readonly numeroAns: string;
  readonly type: 'Avance' | 'Solde';
  readonly nom: string;
  readonly texte: string;
}

/** « Simuler », « Importer », « Etape suivante », the zip, « Terminer »; gives the n° ASP of its demandes. */
export async function deposit(page: Page, depot: Depot): Promise<readonly string[]> {
  const { nom, texte } = depot;
  await openForm(page, depot);
  await fillForm(page, depot);
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  const importer = page.getByRole('button', { name: 'Importer', exact: true });
  const fermer = page.getByRole('dialog').getByRole('button', { name: 'Fermer' });
  await expect(fermer.or(importer.and(page.locator(':enabled'))).first()).toBeVisible();
  await expect(page.getByText(/La simulation de l.import s.est déroulée/).first()).toBeVisible();
  if (await fermer.isVisible()) await fermer.click();
  await importer.click();
  const suivante = page.getByRole('link', { name: 'Etape suivante' });
  await expect(page.getByRole('heading', { name: /^Compte rendu de l.import$/ })).toBeFocused();
  const recus = (await page.getByRole('main').innerText()).match(/FIN[A-Z]{3}\d{6}/g) ?? [];
  await suivante.click();
  const pieces = [...texte.matchAll(/"nomFichier": ?"([^"]+)"/g)].map(([, piece = '']) => piece);
  await button(page, 'Documents attendus').click();
  const attendus = page.getByRole('dialog', { name: 'Documents attendus' });
  await expect(attendus.getByText(pieces[0] ?? '', { exact: true })).toBeVisible();
  await attendus.getByRole('button', { name: 'Fermer' }).click();
  await page.getByLabel('Importer un fichier zip').setInputFiles(fichierZip(pieces, `${nom}.zip`));
  await importer.click();
  await expect(page.getByRole('row', { name: `${nom}.zip OK` })).toBeVisible();
  await button(page, 'Terminer').click();
  await expect(page.getByText('Le dépôt est terminé')).toBeVisible();
  return [...new Set(recus)].sort();
}

async function openForm(page: Page, { porte }: Depot): Promise<void> {
  if (porte === 'menu') {
    await openMenu(page, 'Importer des demandes');
    return;
  }
  await openMenu(page, 'Gérer mes importations JSONs');
  const actions = page.getByRole('region', { name: 'Actions' });
  await actions.getByRole('link', { name: 'Importer des demandes' }).click();
}

/** The fields open in the order of the screen of the period. */
async function fillForm(page: Page, { numeroAns, type, nom, texte }: Depot): Promise<void> {
  const ans = page.getByLabel(/^Numéro ANS/);
  const genre = page.getByLabel(/^Type de demande/);
  await expect(button(page, 'Importer').last()).toBeDisabled();
  if (await ans.isEnabled()) {
    await ans.selectOption(numeroAns);
    await genre.selectOption(type);
  } else {
    await genre.selectOption(type);
    await ans.selectOption(numeroAns);
  }
  if (type === 'Avance') await page.getByLabel(/^Taux de TVA/).selectOption({ label: '20 %' });
  else await expect(page.getByLabel(/^Taux de TVA/)).toHaveCount(0);
  await page.getByLabel(/^Choisissez le fichier/).setInputFiles(fichierJson(texte, `${nom}.json`));
}

/** Consults each demande by the list; the gestionnaire (ours) decides and pays. */
export async function getPaid(
  page: Page,
  liste: string,
  avenants: readonly string[],
): Promise<void> {
  for (const avenant of avenants) {
    await consult(page, liste, avenant);
    const titre = page.getByRole('heading', { level: 1 });
    await expect(titre).toContainText('Statut : En cours');
    await expect(page.getByText('Suivi Financier', { exact: true })).toHaveCount(
      avenant.endsWith('M0') ? 0 : 1,
    );
    await button(page, 'Décider la demande').click();
    await expect(titre).toContainText('Statut : Décidée');
    await page.getByText('Pièces justificatives', { exact: true }).click();
    await expect(button(page, /^Télécharger .*decision_attribution/).first()).toBeVisible();
    await page.getByText('Courriels automatiques envoyés', { exact: true }).click();
    await expect(page.getByText(new RegExp(`${avenant}\\s?: validée`))).toBeVisible();
    await button(page, 'Mettre en paiement').click();
    await button(page, 'Effectuer le paiement').click();
    await page.getByText('Suivi Financier', { exact: true }).click();
    const paiements = page.getByRole('table', { name: 'Paiements de la demande' });
    await expect(paiements.getByText('Paiement effectué').first()).toBeVisible();
    await expect(
      paiements.getByRole('button', { name: /^Avis de paiement/ }).first(),
    ).toBeVisible();
  }
}

/** « Consulter », or the demande itself where it stands alone. */
export async function consult(page: Page, liste: string, avenant: string): Promise<void> {
  await openMenu(page, liste);
  // The title of the demande that one leaves stays a moment: the address says which of both comes.
  if (page.url().includes('ma-demande')) {
    const titre = page.getByRole('heading', { level: 1 }).filter({ hasText: 'Statut' });
    await expect(titre).toBeVisible();
  } else await page.getByRole('link', { name: `Consulter ${avenant}` }).click();
}
