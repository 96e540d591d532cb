import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The file at hand, open to be mended beside its findings. */
export const atelier = (page: Page) => page.getByRole('region', { name: 'Corriger le fichier' });

/** Its text. */
export const texteDe = (page: Page) => page.getByRole('textbox', { name: 'Texte du fichier' });

/** The newest text is judged. */
export const verifie = (page: Page) =>
  expect(atelier(page).getByRole('status').filter({ hasText: 'Vérification' })).toHaveCount(0);

/** Makes the correction of a finding, where it is told. */
export async function applyTo(page: Page, constat: RegExp): Promise<void> {
  const article = page.getByRole('article', { name: constat });
  await article.getByRole('button', { name: 'Appliquer', exact: true }).click();
}

/** At the very beginning of the text, which is judged then. */
export async function typeFirst(page: Page, texte: string): Promise<void> {
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(texte);
  await verifie(page);
}

/** Something would be lost with the page. */
export const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Takes back one of the things that were done. */
export async function undoActe(page: Page, libelle: string): Promise<void> {
  await atelier(page).getByText('Ce qui a été fait').click();
  const acte = atelier(page).getByRole('listitem').filter({ hasText: libelle });
  await acte.getByRole('button').click();
}

/** What « Télécharger le fichier corrigé » gives. */
export async function downloadCorrige(page: Page): Promise<string> {
  const telecharger = atelier(page).getByRole('button', { name: 'Télécharger le fichier corrigé' });
  const [fichier] = await Promise.all([page.waitForEvent('download'), telecharger.click()]);
  return readFileSync(await fichier.path(), 'utf8');
}
