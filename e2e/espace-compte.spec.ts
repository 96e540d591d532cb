import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { playImagerie } from './support/espace.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

test.setTimeout(90_000);

async function createOwn(page: Page): Promise<void> {
  await page.getByLabel('SIRET').fill('130 006 372 00010');
  await page.getByLabel('Dénomination sociale').fill('Éditeur de test');
  await page.getByRole('button', { name: 'Créer ce fournisseur' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
}

test('choosing says that the real portal asks a password and that this one never does', async ({
  page,
}) => {
  await page.goto('./#/espace');
  await expect(page.getByText(/Ce simulateur ne les demande jamais/)).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveCount(0);
});

test('the doors of the public portal lead to what plays them here (S0:64, S0:68, S0:71, S0:74, S3:128)', async ({
  page,
}) => {
  await page.goto('./#/espace');
  const portes = page.getByRole('region', { name: 'Les portes du portail public' });
  for (const nom of ['Consulter les questions fréquentes', 'Contacter l’assistance']) {
    await expect(portes.getByRole('link', { name: nom })).toBeVisible();
  }
  await expect(portes.getByText('En 2023, l’écran disait « d’inscription ».')).toBeVisible();
  await portes.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { name: /^Se connecter : choisir/ })).toBeFocused();
  await portes.getByRole('link', { name: "Effectuer ma demande d'enrôlement" }).click();
  await expect(page.getByText(/^Choisissez ou créez ci-dessous le fournisseur/)).toBeVisible();
  await page.getByRole('button', { name: 'Charger Éditeur fictif non enrôlé' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Demande d’enrôlement' })).toBeFocused();
  await page.goto('./#/espace');
  await expect(page.getByText('ce fournisseur n’a pas encore de compte')).toBeVisible();
  await page.getByRole('button', { name: 'Changer de fournisseur' }).click();
  await portes.getByRole('link', { name: 'Simuler mon fichier json' }).click();
  await expect(page.getByText(/^Cette page joue «\sSimuler mon fichier json/)).toBeVisible();
});

test('an own fournisseur is made, kept through a reload, and found again', async ({ page }) => {
  await page.goto('./#/espace');
  await createOwn(page);
  await page.reload();
  await expect(page.getByText('Éditeur de test')).toBeVisible();
  await page.getByRole('button', { name: 'Changer de fournisseur' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Espace fournisseur' })).toBeFocused();
  await page.getByRole('button', { name: 'Reprendre Éditeur de test' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
});

test('a wrong form names each field, and leads to it', async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByLabel('SIRET').fill('12345');
  await page.getByRole('button', { name: 'Créer ce fournisseur' }).click();
  const summary = page.getByRole('group', { name: '2 champs sont à corriger' });
  await expect(summary.getByRole('heading')).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole('button', { name: /SIRET/ }).click();
  await expect(page.getByLabel('SIRET')).toBeFocused();
});

test('a wrong key is said and does not block', async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByLabel('SIRET').fill('13000637200011');
  await expect(page.getByText(/La clé de ce SIRET est fausse/)).toBeVisible();
  await page.getByLabel('Dénomination sociale').fill('Éditeur de test');
  await page.getByRole('button', { name: 'Créer ce fournisseur' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
});

test('nothing of the ephemeral mode is kept', async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByRole('radio', { name: /mode éphémère/ }).check();
  await expect(page.getByRole('radio', { name: /mode éphémère/ })).toBeFocused();
  await createOwn(page);
  await expect(page.getByText(/tout disparaîtra à la fermeture/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Créer le vôtre' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reprendre Éditeur de test' })).toHaveCount(0);
});

test('leaving the ephemeral mode asks first, for it loses what was done', async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByRole('radio', { name: /mode éphémère/ }).check();
  await createOwn(page);
  await page.goto('./#/espace/compte');
  await page.getByLabel(/Dans ce navigateur/).click();
  const dialog = page.getByRole('dialog', { name: 'Quitter le mode éphémère ?' });
  await expect(dialog).toContainText('1 fournisseur, 0 dossier et 0 import');
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('radio', { name: /mode éphémère/ })).toBeChecked();
  await page.getByLabel(/Dans ce navigateur/).click();
  await dialog.getByRole('button', { name: 'Quitter le mode éphémère' }).click();
  await expect(page.getByRole('heading', { name: 'Créer le vôtre' })).toBeVisible();
  await expect(page.getByLabel(/Dans ce navigateur/)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Reprendre Éditeur de test' })).toHaveCount(0);
});

test('the home warns of incomplete demandes and leads to them (S0:136)', async ({ page }) => {
  await playImagerie(page);
  await expect(
    page.getByText('des demandes d’avance et/ou de solde n’ont pas été complétées.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Suivi des demandes incomplètes' }).click();
  await expect(page).toHaveURL(/#\/espace\/incompletes$/);
});

test('the home leads to the documentation and to the table of the JSONs (S0:131, S0:132)', async ({
  page,
}) => {
  await playImagerie(page);
  const boutons = page.getByRole('navigation', { name: 'Boutons de l’accueil' });
  await expect(boutons.getByRole('link', { name: 'Accéder à la documentation' })).toHaveAttribute(
    'href',
    '#/formulaires',
  );
  await boutons
    .getByRole('link', { name: 'Suivi du téléchargement de mes JSONs et pièces justificatives' })
    .click();
  await expect(page).toHaveURL(/#\/espace\/imports$/);
});

test('a backup gives back what was erased', { tag: '@moteurs' }, async ({ page }) => {
  await page.goto('./#/espace');
  await createOwn(page);
  await page.goto('./#/espace/compte');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sauvegarder dans un fichier' }).click();
  const backup = await readFile(await (await downloading).path());

  await page.getByRole('button', { name: 'Tout effacer…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Espace fournisseur' })).toBeFocused();

  await page
    .getByRole('button', { name: /^Charger/ })
    .first()
    .click();
  await page.goto('./#/espace/compte');
  // The screen that one leaves restores backups too.
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await page
    .getByLabel('Restaurer une sauvegarde…')
    .setInputFiles({ name: 'x.sauvegarde', mimeType: '', buffer: backup });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/sauvegarde saine\s: 1 enregistrement, 0 fichier/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Restaurer' }).click();
  await expect(page.getByRole('button', { name: 'Reprendre Éditeur de test' })).toBeVisible();
});

test('a file that is no backup replaces nothing', async ({ page }) => {
  await page.goto('./#/espace');
  await createOwn(page);
  await page.goto('./#/espace/compte');
  await page
    .getByLabel('Restaurer une sauvegarde…')
    .setInputFiles({ name: 'x.zip', mimeType: '', buffer: Buffer.from('PK nothing\n') });
  await expect(page.getByRole('alert')).toContainText('n’est pas une sauvegarde du simulateur');
  await expect(page.getByText('Éditeur de test').first()).toBeVisible();
});

test('the profil is kept', async ({ page }) => {
  await page.goto('./#/espace');
  await createOwn(page);
  await page.goto('./#/espace/compte');
  await page.getByLabel(/Une seule demande en erreur/).check();
  await expect(page.getByText('Profil enregistré.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/Une seule demande en erreur/)).toBeChecked();
});

test('without a database, the ephemeral mode is offered', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await page.goto('./#/espace');
  await expect(page.getByText('ne donne pas de mémoire à cette page')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continuer en mode éphémère' }).click();
  await createOwn(page);
});

test('the choice of a fournisseur is seen by all', async ({ page }) => {
  await page.goto('./#/espace');
  await expect(page.getByRole('button', { name: /^Charger/ }).first()).toBeVisible();
  await expectSeenByAll(page);
});
