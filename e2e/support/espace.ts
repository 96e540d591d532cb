import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

/** Installs the ready-made fournisseur in full swing, from nothing. */
export async function playImagerie(page: Page): Promise<void> {
  await page.goto('./#/espace');
  await page.getByRole('button', { name: /^Charger .*imagerie/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
}

/** Goes to an address without a new load. */
export async function goTo(page: Page, adresse: string): Promise<void> {
  await page.evaluate((fragment) => (location.hash = fragment), adresse);
}

/** « Importer des demandes », filled for a solde and simulated. */
export async function simulateSolde(
  page: Page,
  numeroAns: string,
  fichier: Parameters<Locator['setInputFiles']>[0],
): Promise<void> {
  await page.getByLabel('Numéro ANS *').selectOption(numeroAns);
  await page.getByLabel('Type de demande *').selectOption('Solde');
  await page.getByLabel('Choisissez le fichier *').setInputFiles(fichier);
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
}
