import type { Page } from '@playwright/test';
import { expect } from '../test.ts';
import { PDF } from './fichiers.ts';
import { answer, button } from './guides.ts';

const REPRESENTANT = [
  [/^Nom du représentant/, 'Fictive'],
  [/^Prénom du représentant/, 'Claude'],
  [/^Email du représentant/, 'claude@exemple.invalid'],
  [/^Confirmation email du représentant/, 'claude@exemple.invalid'],
  [/^Téléphone du représentant/, '0500000000'],
] as const;

/**
 * From the door of the public portal to « Terminer », typed field by field as the webinaire médico-social does; the choice of
 * the fournisseur, where nobody is connected yet, and the answer of the gestionnaire are ours.
 */
export async function depositEnrolement(
  page: Page,
  numeroAns: string,
  siret: string,
  goToDay: () => Promise<void>,
): Promise<void> {
  await page.goto('./#/espace');
  await page.getByRole('link', { name: "Effectuer ma demande d'enrôlement" }).click();
  await button(page, 'Charger Éditeur fictif non enrôlé').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Demande d’enrôlement' })).toBeFocused();
  await goToDay();

  await page.getByRole('radio', { name: 'Enrôlement définitif' }).check();
  await page.getByLabel(/^Numéro unique de référencement/).fill(numeroAns);
  await button(page, 'Rechercher').click();
  await expect(page.getByLabel('DSR')).not.toHaveValue('');
  await give(page, 'Certificat de référencement');
  await next(page, 'Demandeur : personne morale');

  await page.getByLabel(/^SIRET/).fill(siret);
  await button(page, 'Rechercher').click();
  await expect(page.getByLabel(/^Dénomination sociale/)).not.toHaveValue('');
  await page.getByLabel(/^Nom commercial/).fill('Nom de marque fictif');
  await page.getByLabel(/^Type de voie/).selectOption('Rue');
  await page.getByLabel(/^Commune/).fill('VILLE FICTIVE');
  await next(page, 'Demandeur : personne physique');

  await page.getByLabel('Oui', { exact: true }).check();
  for (const [champ, valeur] of REPRESENTANT) await page.getByLabel(champ).fill(valeur);
  await give(page, 'Pièce d’identité du représentant légal');
  await next(page, 'Coordonnées bancaires');

  await page.getByLabel(/^Titulaire/).fill('ÉDITEUR FICTIF');
  await page.getByLabel(/^IBAN/).fill('FR00 FICTIF');
  await page.getByLabel(/^BIC/).fill('FICTFRPP');
  await expect(page.getByLabel('Domiciliation')).toHaveValue(/FICTFRPP/);
  await give(page, 'RIB');
  await next(page, 'Taux de TVA');

  await page.getByLabel('20 %').check();
  await next(page, 'Récapitulatif et finalisation');
  for (const saisi of [numeroAns, 'VILLE FICTIVE', 'claude@exemple.invalid', 'FR00 FICTIF']) {
    await expect(page.getByRole('main')).toContainText(saisi);
  }
  await page.getByLabel(/Je certifie/).check();
  await page.getByLabel(/J’ai lu/).check();
  await button(page, 'Terminer').click();

  await page.getByRole('dialog').getByRole('link', { name: 'Suivre mes enrôlements' }).click();
  await answer(page, 'Valider');
  await expect(page.getByText('Validé', { exact: true }).first()).toBeVisible();
  await page.getByText(/^Courriels reçus/).click();
  await expect(page.getByText(/Numéro d’enrôlement associé à votre SIRET/)).toBeVisible();
}

async function give(page: Page, piece: string): Promise<void> {
  const fichier = {
    name: 'piece-fictive.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF),
  };
  await page.getByLabel(`Parcourir : ${piece}`).setInputFiles(fichier);
}

async function next(page: Page, etape: string): Promise<void> {
  await button(page, 'Etape suivante').click();
  await expect(page.getByRole('heading', { level: 2, name: etape })).toBeFocused();
}
