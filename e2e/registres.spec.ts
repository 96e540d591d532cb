import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goTo, playImagerie, simulateSolde } from './support/espace.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectSeenByAll, test } from './test.ts';

const DB = readFileSync(
  fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url)),
  'utf8',
);
/** The flow « structures » of FINESS, with the site of the example, closed since. */
const FINESS = JSON.stringify({
  schemaVersion: 'v1.0.0',
  generatedAt: '2026-01-05T15:49:37.6Z',
  pmej: [
    {
      informationsGeneralesPMEJ: { numFinessPm: '990000034', denominationPm: 'CENTRE FICTIF' },
      ege: [
        {
          informationsGeneralesEGE: {
            numFinessEge: '111111487',
            nomEgeCourt: 'POLYCLINIQUE FICTIVE',
            dateFermeture: '2019-03-03',
          },
          etatObjet: 'I',
        },
      ],
      etatObjet: 'A',
    },
  ],
});

test(
  'the numbers of a file are looked for in the registers, kept when asked, and forgotten',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-03-20T10:00:00+01:00'));
    await page.goto('./#/');
    await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(DB, 'solde.json'));
    await expect(page.locator('.verdict')).toBeVisible();
    await page.getByText('Vérifier les numéros aux registres publics').click();
    await page.getByLabel('Garder les réponses dans ce navigateur').check();
    await page.getByLabel('Choisir les extraits').setInputFiles([
      { name: 'finess.json', mimeType: 'application/json', buffer: Buffer.from(FINESS) },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('rien à voir\n') },
    ]);
    const panneau = page.getByRole('group', { name: 'Recherche dans les registres' });
    await expect(panneau).toContainText(/1\sn°\sFINESS trouvé sur 1 \(extrait du 05\/01\/2026/);
    await expect(panneau).toContainText(/Cet extrait a 74\sjours/);
    await expect(panneau.getByRole('alert')).toContainText('Ce n’est ni un extrait de FINESS');
    await expect(page.getByText('entité fermée depuis le 03/03/2019').first()).toBeVisible();
    await expectSeenByAll(page);

    // The import of the Espace knows them too: in our aide, never in the answer of the portal.
    await playImagerie(page);
    await goTo(page, '#/espace/importer');
    await simulateSolde(page, 'CVA2DBX012', fichierJson(DB, 'solde.json'));
    await expect(page.getByText("s'est déroulée correctement")).toBeVisible();
    await expect(page.getByText('entité fermée depuis')).toHaveCount(0);
    await page
      .locator('summary')
      .filter({ hasText: /^Notre aide/ })
      .click();
    await expect(page.getByText('entité fermée depuis le 03/03/2019').first()).toBeVisible();

    await page.reload();
    await goTo(page, '#/registres');
    const gardes = page.getByRole('region', { name: 'Les réponses gardées' });
    await expect(gardes).toContainText('finess.json');
    await expectSeenByAll(page);
    await page.getByRole('button', { name: 'Oublier' }).click();
    await expect(page.getByText('Les réponses des registres sont oubliées.')).toBeVisible();
    await expect(gardes).toContainText('Rien n’est gardé');
  },
);
