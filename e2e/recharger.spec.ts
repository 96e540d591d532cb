import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectAccessible, test } from './test.ts';

test('a ready-made fournisseur is loaded beside another, then reloaded, without moving the clock', async ({
  page,
}) => {
  await playImagerie(page);
  const date = page.getByText('Date du portail fictif :').locator('..');
  await expect(date).toContainText('23/03/2026 à 10h00');
  await page.getByRole('button', { name: 'Changer de fournisseur' }).click();

  await page.getByRole('button', { name: /^Charger .*SAS/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('part du 07/08/2023 à 10h00');
  await expect(dialog.getByRole('radio', { name: /^Aller au\s07\/08\/2023/ })).toBeChecked();
  await expect(dialog).toContainText('Délai de modification dépassé (J+20) pour FINSAS008539M1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('button', { name: /^Reprendre .*SAS/ })).toHaveCount(0);

  await page.getByRole('button', { name: /^Charger .*SAS/ }).click();
  await dialog.getByRole('radio', { name: /^Rester au\s23\/03\/2026/ }).check();
  await dialog.getByRole('button', { name: 'Charger', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
  await expect(date).toContainText(
    '23/03/2026 à 10h00 (date simulée, la même pour 2 fournisseurs)',
  );

  await page.getByRole('button', { name: 'Changer de fournisseur' }).click();
  await page.getByRole('button', { name: 'Recharger à neuf Éditeur fictif SAS…' }).click();
  await expect(dialog).toContainText('Les autres fournisseurs restent tels quels.');
  await expect(dialog.getByRole('radio', { name: /^Rester au\s23\/03\/2026/ })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Recharger à neuf' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est à neuf' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Recharger à neuf Éditeur fictif SAS…' }),
  ).toBeFocused();

  await page.getByRole('button', { name: /^Reprendre .*SAS/ }).click();
  await expect(date).toContainText('23/03/2026 à 10h00');
  await page.getByRole('button', { name: /^Revenir à « Avant de recharger .*SAS/ }).click();
  await expect(page.getByText('Vous êtes revenu à « Avant de recharger')).toBeVisible();

  // The timeline of one of them, kept while one is elsewhere.
  await goTo(page, '#/espace/chronologie');
  await page.getByLabel('Fournisseur', { exact: true }).selectOption('Éditeur fictif SAS');
  await expect(page.getByRole('status').filter({ hasText: / actes sur / })).toBeAttached();
  await expectAccessible(page);
  await page.getByLabel(/^Chercher/).fill('Éditeur fictif Imagerie');
  await expect(page.getByText('Aucun acte ne correspond.')).toBeVisible();
  await goTo(page, '#/espace/compte');
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await goTo(page, '#/espace/chronologie');
  await expect(page.getByLabel('Fournisseur', { exact: true })).toHaveValue('00000005900014');
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(page.getByLabel(/^Chercher/)).toHaveValue('');
  await expect(page.getByText('Aucun acte ne correspond.')).toHaveCount(0);
});

test('an address of « Fabriquer » that names no form says so', async ({ page }) => {
  await page.goto('./#/fabrique/img-ris-va9.solde');
  await expect(page.getByRole('alert')).toContainText(
    'Le formulaire « img-ris-va9.solde » n’existe',
  );
  await expect(page.getByRole('button', { name: 'Télécharger le JSON' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel('Formulaire', { exact: true }).selectOption('img-db-va2.avance');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Télécharger le JSON' })).toBeVisible();
});
