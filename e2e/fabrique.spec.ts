import { playImagerie, goTo } from './support/espace.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

test.setTimeout(120_000);

test('an avance and its zip are fabricated where they are deposited, down to « Terminer »', async ({
  page,
}) => {
  await playImagerie(page);
  await goTo(page, '#/espace/importer');
  await page.getByRole('button', { name: 'Fabriquer un JSON fictif' }).click();
  await expect(page.getByRole('note').getByText(/IMG-RIS-Va2-avance-\w{8}\.json/)).toBeVisible();
  await expect(page.getByLabel('Numéro ANS *')).toHaveValue('CVA2RIS001');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(
    page.getByText("La simulation de l'import s'est déroulée correctement."),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Compte rendu de l’import' })).toBeFocused();
  await page.getByRole('link', { name: 'Etape suivante' }).click();

  await page.getByRole('button', { name: 'Fabriquer le zip des 3 pièces' }).click();
  const importer = page.getByRole('button', { name: 'Importer', exact: true });
  await expect(importer).toBeEnabled();
  await expectAccessible(page);
  await importer.click();
  await expect(
    page.getByText('Toutes les pièces jointes peuvent être importées correctement').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('les 3 demandes sont « En cours »')).toBeVisible();
});

test('any form is fabricated from a seed that is dictated, and simulated with its zip', async ({
  page,
}) => {
  await page.goto('./#/formulaires/sas-sas-va1.solde');
  await page.getByRole('link', { name: 'Fabriquer un exemple de ce formulaire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fabriquer un exemple' })).toBeFocused();
  await page.getByLabel('Graine').fill('KA-LO-MI');
  await expect(page.getByText('Écrivez quatre syllabes')).toBeVisible();
  await page.getByLabel('Graine').fill('KA-LO-MI-TU');
  await page.getByLabel('Demandes', { exact: true }).fill('2');
  await expect(page.getByText('SAS-SAS-Va1-solde-kalomitu.json')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Simuler ce fichier et son zip' }).click();
  await expect(
    page.getByRole('heading', { name: /^Rien à corriger dans ce fichier/ }),
  ).toBeVisible();
  await expect(page.getByText('SAS-SAS-Va1-solde-kalomitu.zip').first()).toBeVisible();
});
