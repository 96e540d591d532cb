import type { Page } from '@playwright/test';
import { expect, expectSeenByAll, test } from './test.ts';

test.setTimeout(120_000);

const CONTACT = 'Coordonnées de contact ou lien vers la plateforme de support';
const PDF = {
  name: 'PJ_Demande.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\nstartxref\n9\n%%EOF\n'),
};

/** The ready-made SAS, whose solde is « A modifier » as on the screens of its guide, up to the form. */
test.beforeEach(async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByRole('button', { name: /^Charger .*SAS/ }).click();
  await expect(titre(page)).toHaveText('Accueil fournisseur SAS');
  await expect(titre(page)).toBeFocused();
  await page.evaluate(() => (location.hash = '#/espace/demandes/FINSAS008539M1'));
  await expect(titre(page)).toContainText('Statut : A modifier');
  await expect(page.getByText(/^Votre demande de solde nécessite des modifications/)).toBeVisible();
  await page.getByRole('link', { name: 'Modifier FINSAS008539M1' }).click();
  await expect(titre(page)).toHaveText('Modifier une demande de solde – FINSAS008539M1');
});

const titre = (page: Page) => page.getByRole('heading', { level: 1 });
const contact = (page: Page) => page.getByRole('textbox', { name: CONTACT });
const pieces = (page: Page) => page.getByRole('table', { name: 'Pièces de la demande' });

async function addPiece(page: Page) {
  await page.getByLabel('Type de pièce complémentaire').selectOption('AUTRE_S');
  await page.getByLabel('Parcourir : Fichier à ajouter').setInputFiles(PDF);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(pieces(page).getByRole('rowheader', { name: PDF.name })).toBeVisible();
}

test(
  'only the contact line and added pieces change; the versions keep both values',
  { tag: '@moteurs' },
  async ({ page }) => {
    await expect(page.getByText('test modif', { exact: true })).toBeVisible();
    const editables = page.getByRole('group', { name: 'Informations éditables' });
    await expect(editables.locator('input, select, textarea')).toHaveCount(1);
    await expect(contact(page)).toHaveValue('support@exemple.invalid');

    await contact(page).fill('');
    await contact(page).press('Tab');
    await expect(contact(page)).toHaveAttribute('aria-invalid', 'true');
    await addPiece(page);
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await expect(
      page.getByRole('heading', { name: '1 erreur empêche de confirmer' }),
    ).toBeFocused();
    await expect(titre(page)).toContainText('Modifier une demande de solde');

    await contact(page).fill('regulateurs@exemple.invalid');
    await contact(page).press('Tab');
    await expect(page.getByText('Modifié (avant : support@exemple.invalid)')).toBeVisible();
    await expect(contact(page)).not.toHaveAttribute('aria-invalid');
    await page.getByRole('button', { name: `Supprimer « ${PDF.name} »` }).click();
    await expect(pieces(page).getByRole('rowheader', { name: PDF.name })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Supprimer/ })).toHaveCount(0);
    await addPiece(page);
    await page.getByRole('button', { name: 'Confirmer' }).click();

    await expect(titre(page)).toContainText('Statut : En cours');
    await page.getByText('Pièces justificatives', { exact: true }).click();
    await expect(page.getByText(PDF.name).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Historique' }).click();
    const version = page.getByRole('row', { name: new RegExp(`^${CONTACT}`) });
    await expect(version).toContainText('support@exemple.invalid');
    await expect(version).toContainText('regulateurs@exemple.invalid');
  },
);

test('« Ma demande de solde » of the menu leads to the demande and its form (S3:160, S3:170)', async ({
  page,
}) => {
  await page.evaluate(() => (location.hash = '#/espace'));
  await expect(titre(page)).toHaveText('Accueil fournisseur SAS');
  const boutons = page.getByRole('navigation', { name: 'Boutons de l’accueil' });
  await expect(boutons.getByRole('listitem')).toHaveText([
    /^Suivi des demandes d'enrôlement\s*Gérer ma demande d'enrôlement$/,
    /^Suivi de ma demande de financement\s*Gérer ma demande de financement du fournisseur SAS$/,
  ]);
  const menu = page.getByRole('navigation', { name: 'Menu de l’espace fournisseur' });
  await expect(menu.getByText('d’après le guide de modification SAS (2023)')).toBeVisible();
  await menu.getByRole('link', { name: 'Ma demande d’avance' }).click();
  await expect(titre(page)).toContainText('AVANCE');
  await menu.getByRole('link', { name: 'Ma demande de solde' }).click();
  await expect(titre(page)).toContainText('SOLDE - Statut : A modifier');
  await expect(page.getByRole('link', { name: '1 - Ma demande d’avance' })).toBeVisible();
  await page.getByRole('link', { name: 'Modifier FINSAS008539M1' }).click();
  await expect(titre(page)).toContainText('Modifier une demande de solde');
});

test('the consultation is that of its guide (S3:170, S3:205, S3:207)', async ({ page }) => {
  await page.getByRole('link', { name: 'Retour à la demande' }).click();
  const dossier = page.getByRole('navigation', { name: 'Ma demande de financement' });
  await expect(dossier.getByRole('link')).toHaveText([
    /^1 - Ma demande d.avance$/,
    '2 - Ma demande de solde',
  ]);
  const recapitulatif = page.getByRole('region', { name: 'Récapitulatif' });
  await expect(recapitulatif).toContainText('Numéro de dossier FINSAS008539');
  await expect(recapitulatif).toContainText('Date de dépôt 16/02/2023');
  await expect(recapitulatif).toContainText('Statut de la demande A modifier');
  await expect(page.getByRole('tab')).toHaveText(['Version actuelle', 'Historique']);
  await expect(
    page.getByRole('region', { name: 'Version actuelle' }).locator('summary'),
  ).toHaveText([
    'Informations de la demande',
    'Coordonnées bancaires',
    'Pièces justificatives',
    'Courriels automatiques envoyés',
    'Suivi Financier',
  ]);
  await expectSeenByAll(page);
  await dossier.getByRole('link', { name: /^1 - / }).click();
  await expect(titre(page)).toContainText('AVANCE');
});

test('« Informations Solde », « Montants » and the pieces are those of the screen (S3:249, S3:251, S3:258)', async ({
  page,
}) => {
  const solde = page.getByRole('region', { name: 'Informations Solde' });
  await expect(solde).toContainText('FINSAS008539M1');
  await expect(solde).toContainText('DSR-SAS-SAS-Va1');
  await expect(page.getByRole('region', { name: 'Montants' })).toContainText('70000,00');
  await expect(pieces(page).getByRole('columnheader')).toHaveText([
    'Nom du fichier',
    'Type de document',
    'Consulter',
    'Supprimer',
  ]);
  await expect(pieces(page)).toContainText('MSS_RESU_TEST_TECH_FINSAS008539');
  await expect(pieces(page)).toContainText('decision_attribution_FINSAS008539');
  await addPiece(page);
  await expect(page.getByRole('button', { name: /^Supprimer/ })).toHaveCount(1);
});

test('a contact « x » cannot be confirmed (S3:72)', async ({ page }) => {
  await contact(page).fill('x');
  await contact(page).press('Tab');
  await expect(contact(page)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await expect(page.getByRole('heading', { name: '1 erreur empêche de confirmer' })).toBeFocused();
});

test('« + 10 jours » brings the reminder, twice the end (S3:97, S3:103)', async ({ page }) => {
  await page.getByText('Changer la date').click();
  const dix = page.getByRole('button', { name: '+ 10 jours' });
  await dix.click();
  await expect(page.getByText(/Relance envoyée \(J\+10\) pour FINSAS008539M1/)).toBeVisible();
  await dix.click();
  await expect(page.getByText(/Délai de modification dépassé \(J\+20\)/)).toBeVisible();
});

test('« En cours », the assistance is the way to correct a mistake (S3:45)', async ({ page }) => {
  await page.getByRole('button', { name: 'Ne pas modifier la demande' }).click();
  await expect(titre(page)).toContainText('Statut : En cours');
  await expect(page.getByText(/Contactez l.Assistance utilisateur tant que/)).toBeVisible();
  await page.getByRole('link', { name: /^Contacter l.assistance$/ }).click();
  await expect(titre(page)).toHaveText(/Besoin d.aide/);
});

test('a changed value is told by its colour and by words', async ({ page }) => {
  const couleur = () => contact(page).evaluate((champ) => getComputedStyle(champ).color);
  const avant = await couleur();
  await contact(page).fill('regulateurs@exemple.invalid');
  await contact(page).press('Tab');
  await expect(page.getByText('Modifié (avant : support@exemple.invalid)')).toBeVisible();
  expect(await couleur()).not.toBe(avant);
});

test('the form is seen by all', async ({ page }) => {
  await contact(page).fill('regulateurs@exemple.invalid');
  await contact(page).press('Tab');
  await addPiece(page);
  await expectSeenByAll(page);
});
