import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { downloadCorrige, undoActe } from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

/** What the portal gives back is read, mended and cleaned. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
const LGC = readFileSync(
  new URL('../schemas/exemples/mdv-lgc-va1.avance.ttc.json', import.meta.url),
  'utf8',
);
const AVANCE =
  "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS";

const retour = (page: Page) =>
  page.getByRole('region', { name: 'Ce que le fichier de retour dit' });
const nettoyer = (page: Page) => retour(page).getByRole('button', { name: 'Retirer ces libellés' });

/** As the guide of 2026 shows it: a label, and no code, at the end of the demande. */
function rendu(texte: string, libelle: string): string {
  const fin = texte.lastIndexOf('}', texte.lastIndexOf(']'));
  const avant = texte.slice(0, fin).trimEnd();
  return `${avant},\n      "libelleTraitement": ${JSON.stringify(libelle)}\n    ${texte.slice(fin)}`;
}

async function drop(page: Page, contenu: string, nom = 'solde_sortie.json') {
  await page.goto('./');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu, nom));
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
}

test('a label of the portal is shown as it is, beside our control (S0:358)', async ({ page }) => {
  await drop(page, rendu(RIS, AVANCE));
  await expect(retour(page)).toContainText(`« ${AVANCE} »`);
  await expect(retour(page).getByRole('link')).toHaveText(/avance du dossier est décidée et payée/);
  await expect(retour(page)).toContainText('ne permet pas de le vérifier');
  await retour(page).getByRole('button', { name: 'Voir notre constat' }).click();
  await expect(page.locator('article[aria-current="true"]')).toContainText('avance du dossier');
  await expectSeenByAll(page);
});

test('it is cleaned at one stroke, which is undone as any other', async ({ page }) => {
  await drop(page, rendu(RIS, 'Le champ X doit être unique pour un même Y'));
  await expect(retour(page)).toContainText('Inconnu de nous');
  await nettoyer(page).focus();
  await page.keyboard.press('Enter');
  await expect(retour(page).getByRole('status')).toContainText('ne se lisent plus');
  await expect(retour(page).getByRole('heading')).toBeFocused();
  expect(await downloadCorrige(page)).toBe(RIS);
  await undoActe(page, 'Libellés de traitement retirés');
  await expect(nettoyer(page)).toBeVisible();
});

test('of an avance, the tags go back to null, as the published one has them (S1:226)', async ({
  page,
}) => {
  const revenu = LGC.replace('"codeTraitement": null', '"codeTraitement": "0042"').replace(
    '"libelleTraitement": null',
    '"libelleTraitement": "Le dossier est refusé"',
  );
  await drop(page, revenu);
  await expect(retour(page)).toContainText('code 0042');
  await nettoyer(page).click();
  await expect(nettoyer(page)).toHaveCount(0);
  expect(await downloadCorrige(page)).toBe(LGC);
});

test('the return file of this simulator comes back, and says that it is ours', async ({ page }) => {
  await drop(page, RIS.replace('1000.01', '1000.012'), 'solde.json');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier de sortie' }).click();
  const texte = readFileSync(await (await downloading).path(), 'utf8');
  await drop(page, texte);
  await expect(retour(page)).toContainText('Écrit par ce simulateur, pas par le portail.');
  await expect(retour(page)).toContainText('1 constat dans le texte tel qu’il est.');
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
