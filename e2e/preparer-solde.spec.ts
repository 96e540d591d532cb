import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectSeenByAll, test } from './test.ts';

test.setTimeout(120_000);

async function fillColumn(page: Page, colonne: string, valeur: string) {
  const groupe = page.getByRole('group', { name: 'Remplir une colonne' });
  await groupe.getByLabel('Colonne').selectOption(colonne);
  const champ = groupe.getByLabel('Valeur');
  if (/Oui|Non/.test(valeur)) await champ.selectOption(valeur);
  else {
    await champ.fill(valeur);
    await champ.press('Tab');
  }
  await groupe.getByRole('button', { name: 'Remplacer partout' }).click();
}

test(
  'paid avances become the file of their soldes, which the portal takes',
  { tag: '@moteurs' },
  async ({ page }) => {
    await playImagerie(page);
    await goTo(page, '#/preparer/solde');
    const cases = page.getByRole('checkbox', { name: /Réclamer le solde/ });
    await cases.nth(0).check();
    await cases.nth(1).check();
    await expect(page.getByText(/\d+\scellules obligatoires à remplir/)).toBeVisible();
    await expect(page.getByText('À compléter')).toBeVisible();
    await page.getByRole('button', { name: 'Reprendre les montants déclarés' }).click();
    await fillColumn(page, 'Date d’édition de la facture', '2026-03-10');
    await fillColumn(page, 'Type de prestation', 'V2');
    await fillColumn(page, 'Date de signature de la VA', '09/03/2026');
    await fillColumn(page, 'Date de réalisation', '2/3/2026');
    await fillColumn(page, 'Connexion à la GAM', 'Non');
    await fillColumn(page, 'Connexion à la téléradiologie', 'Non');
    await expect(page.getByText('Toutes les cellules obligatoires sont remplies.')).toBeVisible();
    await expectSeenByAll(page);

    // What was typed outlives a reload.
    await page.reload();
    await expect(page.getByText('Toutes les cellules obligatoires sont remplies.')).toBeVisible();
    const date = page.getByLabel(/^Date de réalisation, FINIMG/).first();
    await expect(date).toHaveValue('02/03/2026');

    // A fault is said at its cell, and a column of a spreadsheet is pasted from there down.
    await date.fill('31/02/2026');
    await date.press('Tab');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await date.evaluate((champ) => {
      const data = '01/03/2026\r\n02/03/2026\r\n03/03/2026\r\n';
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      // Firefox makes the clipboard of an event itself, from a text.
      const colle = { clipboardData, data, dataType: 'text/plain' };
      champ.dispatchEvent(
        new ClipboardEvent('paste', { ...colle, bubbles: true, cancelable: true }),
      );
    });
    await expect(date).toHaveValue('01/03/2026');
    await expect(page.getByText(/1\svaleur de plus que de demandes/)).toBeVisible();
    await expect(date).not.toHaveAttribute('aria-invalid', 'true');

    const telechargement = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Télécharger IMG-RIS-Va2-solde/ }).click();
    const fichier = await (await telechargement).path();
    const document: unknown = JSON.parse(readFileSync(fichier, 'utf8'));
    expect(document).toMatchObject({
      numeroAns: 'CVA2RIS001',
      lignesImport: [
        {
          numLigne: 1,
          scenariosEffectivementInstalles: { dateRealisationPrestation: '01/03/2026' },
        },
        {
          numLigne: 2,
          scenariosEffectivementInstalles: { dateRealisationPrestation: '02/03/2026' },
        },
      ],
    });

    // The portal takes it.
    await expect(page.getByRole('button', { name: 'Choisir les 104 possibles' })).toBeVisible();
    await goTo(page, '#/espace/importer');
    await page.getByLabel('Numéro ANS *').selectOption('CVA2RIS001');
    await page.getByLabel('Type de demande *').selectOption('Solde');
    await page.getByLabel('Choisissez le fichier *').setInputFiles(fichier);
    await page.getByRole('button', { name: 'Simuler', exact: true }).click();
    await expect(
      page.getByText("La simulation de l'import s'est déroulée correctement."),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(page.getByText(/pièces/i).first()).toBeVisible();
    await goTo(page, '#/preparer/solde');
    await expect(page.getByRole('button', { name: 'Choisir les 102 possibles' })).toBeVisible();

    await page
      .getByRole('checkbox', { name: /Réclamer le solde/ })
      .nth(0)
      .check();
    await page.getByRole('button', { name: 'Ouvrir dans l’atelier' }).click();
    await expect(page.getByRole('region', { name: 'Corriger le fichier' })).toBeVisible();
  },
);

test('a lone avance of a JSON says what lacks, and names its pieces once it has its n° ASP', async ({
  page,
}) => {
  await page.goto('./#/preparer/solde');
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles('schemas/exemples/mdv-lgc-va1.avance.ht.json');
  await page.getByRole('button', { name: 'Choisir la seule possible' }).click();
  await expect(page.getByText(/4\scellules obligatoires à remplir/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remplir la seule vide' })).toBeVisible();
  // Its form is presumed: what lacks does not block, and is said all the same.
  await expect(page.getByText('À compléter')).toBeVisible();
  await expect(page.getByText('Saisissez d’abord son n° ASP')).toHaveCount(2);

  const numero = page.getByLabel(/^Numéro ASP du dossier, n°\séditeur/);
  await numero.fill('FINMDV000100');
  await numero.press('Tab');
  await expect(page.getByText('MDV-LGC-Va1-FACTURE-FINMDV000100.pdf')).toBeVisible();
  await expect(page.getByText('Saisissez d’abord son n° ASP')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reprendre les montants déclarés' }).click();
  await fillColumn(page, 'Date d’édition de la facture', '10/03/2026');
  await fillColumn(page, 'Date de réalisation', '02/03/2026');
  await expect(page.getByText('Toutes les cellules obligatoires sont remplies.')).toBeVisible();
  await expect(page.getByText('Sous réserve')).toBeVisible();
});
