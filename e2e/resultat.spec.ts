import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { makeFile } from '../bench/data.js';
import { RESULTAT } from '../src/ui/rapport/textes.ts';
import { IMPRESSION } from '../src/ui/rapport/impression/textes.ts';
import { fichierJson } from './support/fichiers.ts';
import { showPaper } from './support/papier.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

/** The result at a glance: the verdict, what follows it and the first thing to mend, on one screen, on paper and by keyboard. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);

async function drop(page: Page, ...file: Parameters<typeof fichierJson>) {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(...file));
}

const verdict = (page: Page) => page.locator('.verdict').getByRole('heading');
const premiere = (page: Page) => page.getByRole('button', { name: /^À corriger d’abord/ });

/** Twelve demandes, ten kinds of mistakes; `vrai` and a decimal comma break the syntax of the text when it is asked for. */
function dixFautes({ syntaxe = false } = {}): string {
  const fautes: readonly ((ligne: ReturnType<typeof JSON.parse>) => void)[] = [
    () => {},
    ({ beneficiaires: { medecinsLiberaux } }) => {
      const [medecin] = medecinsLiberaux;
      medecin.rpps = medecin.RPPS;
      delete medecin.RPPS;
    },
    ({ facture }) => (facture.dateEditionFacture = '2026-02-01'),
    ({ scenariosEffectivementInstalles: s }) => (s.isConnexionDB = syntaxe ? '@vrai@' : 'vrai'),
    ({ facture }) =>
      (facture.montantPrestationPrincipaleSegurHTFacture = syntaxe ? '@1502,01@' : '1502,01'),
    ({ VA }) => delete VA.dateSignatureVA,
    ({ piecesJustificatives }) => piecesJustificatives.shift(),
    (ligne) => (ligne.numeroASP = 'FINIMG000000'),
    ({ facture }) => (facture.montantPrestationPrincipaleSegurHTFacture = 1000.125),
    ({ beneficiaires: { medecinsLiberaux } }) => (medecinsLiberaux[0].AM[0] = 711_708_968),
    ({ beneficiaires: { medecinsLiberaux } }) =>
      (medecinsLiberaux[0].sirenClient = '430\u00a0244\u00a0160'),
    ({ facture }) => (facture.dateEditionFacture = '2026-02-01'),
  ];
  const document = makeFile(12, (ligne, rang) => fautes[rang]?.(ligne));
  return JSON.stringify(document, null, 2).replaceAll(/"@|@"/g, '');
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('from the drop to the first right action in one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await drop(page, dixFautes());
  await expect(verdict(page)).toBeFocused();
  await expect(verdict(page)).toContainText('erreurs au contrôle du format');
  await expect(premiere(page)).toBeInViewport({ ratio: 1 });
  await expect(premiere(page)).toContainText('dateEditionFacture');
  const carte = page.locator('.verdict');
  await expect(carte).toContainText('demandes 3 et 12');
  await expect(carte.locator('ins')).toHaveText(/"01\/02\/2026"/);
  const suite = page.getByRole('list', { name: 'Ce qui vient ensuite' });
  await expect(suite).toContainText('Au tour suivant');
  await expect(suite).toContainText('n’a été examinée que dans son format');
  await expect(page.getByRole('heading', { name: 'Notre aide' })).toBeInViewport();
  await expectAccessible(page);
});

test('by keyboard: the verdict, then its first fault, then F8 along the faults', async ({
  page,
}) => {
  await drop(page, dixFautes());
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(premiere(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const courant = page.locator('[aria-current="true"]');
  await expect(courant).toBeFocused();
  await expect(courant).toContainText('Demande\u00a03');
  await page.keyboard.press('F8');
  await expect(courant).toBeFocused();
  await expect(courant).toContainText('Demande\u00a012');
  await page.keyboard.press('Shift+F8');
  await expect(courant).toContainText('Demande\u00a03');
  // A button that is pressed again keeps the focus.
  const suivant = page.getByRole('button', { name: 'Constat suivant' });
  await suivant.click();
  await expect(suivant).toBeFocused();
  // Nor is it lost where a search found nothing.
  await page.getByLabel('Rechercher').fill('introuvable');
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(page.getByRole('button', { name: 'Tout déplier' })).toBeFocused();
});

test('a text that cannot be read tells already what would come next', async ({ page }) => {
  await drop(page, dixFautes({ syntaxe: true }));
  await expect(verdict(page)).toContainText('2 erreurs d’écriture');
  await expect(page.getByRole('list', { name: 'Ce qui vient ensuite' })).toContainText(
    'Au tour suivant, une fois cela corrigé, le portail signalerait encore',
  );
  await expect(page.locator('.verdict')).toContainText('demande 4');
  await page.getByRole('button', { name: 'Tout déplier' }).click();
  await expect(page.getByText('La balise dateSignatureVA est manquante').first()).toBeVisible();
});

test('a grouping, a filter and a search outlive the next deposit', async ({ page }) => {
  await drop(page, dixFautes());
  await page.getByLabel('Regrouper').selectOption('par demande');
  await page.getByRole('button', { name: /bloquants/ }).click();
  await page.getByLabel('Rechercher').fill('facture');
  await drop(page, RIS.replace('"01/02/2026"', '"2026-02-01"'), 'suivante.json');
  await expect(page.getByText('suivante.json').first()).toBeVisible();
  await expect(page.getByLabel('Rechercher')).toHaveValue('facture');
  await expect(page.getByLabel('Regrouper').locator('option:checked')).toHaveText('par demande');
  const gravites = page.getByRole('group', { name: 'Filtrer par gravité' });
  await expect(gravites.getByRole('button', { name: /bloquant/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('on a phone: the portal’s words hold in the width, and the verdict comes first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await drop(page, dixFautes());
  await expect(verdict(page)).toBeInViewport();
  const dit = page.getByRole('group', { name: 'Le portail dirait' });
  await page.getByRole('button', { name: /^Lire les \d+ autres messages$/ }).click();
  expect(await dit.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('on a phone: a name or a number without end is broken, and the page holds in the width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const texte = RIS.replace('CVA2RIS001', 'C'.repeat(60)).replace(/FINIMG\d{6}/, '$&'.repeat(4));
  await drop(page, texte, `${'n'.repeat(140)}.json`);
  await expect(verdict(page)).toBeFocused();
  await page.getByRole('button', { name: 'Tout déplier' }).click();
  await expectNoSidewaysScroll(page);
  await drop(page, RIS, `${'n'.repeat(140)}.json`);
  await expect(
    page.getByRole('button', { name: 'Télécharger le fichier de sortie' }),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('200 demandes with 170 faults print on at most 15 pages, the summary first', async ({
  page,
}) => {
  const document = makeFile(200, (ligne, rang) => {
    if (rang < 170) ligne.facture.dateEditionFacture = '2026-02-01';
  });
  await drop(page, JSON.stringify(document), 'a-imprimer.json');
  await expect(verdict(page)).toContainText('170 erreurs');
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
  expect(pdf.getPageCount()).toBeGreaterThan(2);
  expect(pdf.getPageCount()).toBeLessThanOrEqual(15);

  await showPaper(page);
  const titres = await page.getByRole('heading', { level: 2 }).filter({ visible: true }).all();
  expect(await Promise.all(titres.map((titre) => titre.innerText()))).toEqual([
    await verdict(page).innerText(),
    expect.stringContaining(IMPRESSION.causes),
    expect.stringContaining(IMPRESSION.demandes),
    RESULTAT.portailDirait,
  ]);
});
