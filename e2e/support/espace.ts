import type { Page } from '@playwright/test';
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
