import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import {
  applyTo,
  asksBeforeLeaving,
  atelier,
  texteDe,
  typeFirst,
  undoActe,
} from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

/** A file that the portal would refuse, mended where it is judged. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
/** Made by `src/test-support/dix-fautes.ts`. */
const DIX_FAUTES = readFileSync(new URL('./support/dix-fautes.json', import.meta.url), 'utf8');
const FAUTIF = RIS.replace('"01/02/2026"', '"2026-02-01"').replace('"VA": {', '"va": {');

const verdict = (page: Page) => page.locator('.verdict').getByRole('heading');
const courant = (page: Page) => page.locator('[aria-current="true"]');
const dit = (page: Page, texte: string | RegExp) =>
  atelier(page).getByRole('status').filter({ hasText: texte });

async function drop(page: Page, contenu: string, nom = 'demandes.json') {
  await page.goto('./');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu, nom));
  await expect(verdict(page)).toBeFocused();
}

/** By the keyboard alone: tabs to the control, and presses it; backwards for what stands before. */
async function press(page: Page, cible: Locator, touche = 'Tab') {
  for (let pas = 0; pas < 60; pas++) {
    if (await cible.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press(touche);
  }
  await expect(cible).toBeFocused();
  await page.keyboard.press('Enter');
}

/** F8 until the finding that says this is the current one. */
async function reach(page: Page, libelle: string) {
  await expect(dit(page, 'Vérification')).toHaveCount(0);
  for (let pas = 0; pas < 30; pas++) {
    await page.keyboard.press('F8');
    if ((await courant(page).getAttribute('aria-label'))?.includes(libelle)) return;
  }
  throw new Error(`F8 never came to « ${libelle} »`);
}

/** The cursor goes where the finding begins; what is typed takes the place of the rest of its line. */
async function rewrite(page: Page, libelle: string, ...frappe: readonly string[]) {
  await reach(page, libelle);
  await press(page, courant(page).getByRole('button', { name: 'Voir dans le fichier' }));
  await expect(texteDe(page)).toBeFocused();
  await page.keyboard.press('Shift+End');
  for (const texte of frappe) await page.keyboard.type(texte);
}

test(
  'the file of ten mistakes is mended with the keyboard alone',
  { tag: '@moteurs' },
  async ({ page }) => {
    await drop(page, DIX_FAUTES);
    await expect(verdict(page)).toContainText('n’est pas lisible');
    await press(page, page.getByRole('button', { name: 'Corriger ici' }));
    await press(page, atelier(page).getByRole('button', { name: /corrections? sûres?/ }));
    await expect(dit(page, 'corrections faites')).toBeVisible();
    await reach(page, 'La balise Etablissements est manquante');
    await press(page, courant(page).getByRole('button', { name: 'Appliquer', exact: true }));
    await expect(dit(page, 'a disparu')).toBeVisible();
    await rewrite(page, 'Le champ AM', '"012100058"');
    await rewrite(
      page,
      'une pièce de type VA',
      '[\n{"nomFichier": "IMG-RIS-Va2-VA-FINIMG900007.pdf", "formatFichier": "PDF", "typeFichier": "VA"},',
    );
    await rewrite(page, 'doit être unique', '"FINIMG900008",');
    await rewrite(page, 'au plus 2 décimales', '1000.5');
    await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
    const telechargement = page.waitForEvent('download');
    await press(
      page,
      atelier(page).getByRole('button', { name: 'Télécharger le fichier corrigé' }),
      'Shift+Tab',
    );
    expect((await telechargement).suggestedFilename()).toBe('demandes_corrige.json');
  },
);

test('« Enregistrer sous… » that the browser refuses is said, closed by the person it is not', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const noms = ['AbortError', 'SecurityError'];
    const showSaveFilePicker = () => Promise.reject(new DOMException('', noms.shift()));
    Object.assign(globalThis, { showSaveFilePicker });
  });
  await drop(page, FAUTIF);
  await applyTo(page, /dateEditionFacture/);
  const sous = atelier(page).getByRole('button', { name: 'Enregistrer sous…' });
  await sous.click();
  await expect(dit(page, 'Le navigateur n’a pas')).toHaveCount(0);
  await sous.click();
  await expect(dit(page, 'Téléchargez le fichier corrigé, ou copiez le texte.')).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(true);
});

test('a finding is mended where it is told, and the next one has the focus', async ({ page }) => {
  await drop(page, FAUTIF);
  const date = /dateEditionFacture/;
  await applyTo(page, date);
  await expect(texteDe(page)).toContainText('"01/02/2026"');
  await expect(page.getByRole('article', { name: date })).toHaveCount(0);
  await expect(dit(page, '1 constat a disparu.')).toBeVisible();
  await expect(courant(page)).toBeFocused();
});

test('what was done is undone line by line, and the verdict follows', async ({ page }) => {
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await atelier(page)
    .getByRole('button', { name: /Appliquer les \d+ corrections sûres/ })
    .click();
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
  await undoActe(page, 'dateEditionFacture');
  await expect(texteDe(page)).toContainText('"2026-02-01"');
  await expect(verdict(page)).not.toContainText('Rien à corriger');
  // Closed and opened again, nothing of it is lost.
  await atelier(page).getByRole('button', { name: 'Refermer' }).click();
  await expect(page.getByRole('button', { name: 'Corriger ici' })).toBeFocused();
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await expect(atelier(page).getByRole('heading')).toBeFocused();
  await atelier(page).getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(texteDe(page)).toContainText('"01/02/2026"');
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
});

test('what is typed is judged, and broken on the way it is said so', async ({ page }) => {
  await drop(page, RIS);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('[');
  await expect(verdict(page)).toContainText('n’est pas lisible');
  await expect(texteDe(page)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
});

test('where the browser can, the text is written in the file that one chose, and what refuses is said', async ({
  page,
}) => {
  // The dialog belongs to the browser: it gives a file of the page's own folder here.
  await page.addInitScript(() => {
    const choose = async ({ suggestedName }: { suggestedName: string }) => {
      const dossier = await navigator.storage.getDirectory();
      return dossier.getFileHandle(suggestedName, { create: true });
    };
    Object.assign(globalThis, { showSaveFilePicker: choose });
  });
  const read = () =>
    page.evaluate(async () => {
      const dossier = await navigator.storage.getDirectory();
      return (await (await dossier.getFileHandle('demandes_corrige.json')).getFile()).text();
    });
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await atelier(page)
    .getByRole('button', { name: /corrections? sûres?/ })
    .click();
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
  await atelier(page).getByRole('button', { name: 'Enregistrer sous…' }).click();
  await expect(dit(page, 'Enregistré dans demandes_corrige.json.')).toBeVisible();
  expect(await read()).toBe(RIS);
  await expect(atelier(page).getByText('avant de quitter la page')).toHaveCount(0);
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' ');
  await expect(atelier(page).getByText('avant de quitter la page')).toBeVisible();
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.assign(FileSystemFileHandle.prototype, {
      createWritable: refuse,
      ecrire: FileSystemFileHandle.prototype.createWritable,
    });
  });
  const sauver = atelier(page).getByRole('button', { name: 'Enregistrer dans' });
  await sauver.click();
  await expect(dit(page, 'n’a pas pu écrire')).toBeVisible();
  await expect(atelier(page).getByText('avant de quitter la page')).toBeVisible();
  expect(await read()).toBe(RIS);
  await page.evaluate(() => {
    const { prototype } = FileSystemFileHandle;
    Object.assign(prototype, { createWritable: Reflect.get(prototype, 'ecrire') });
  });
  await sauver.click();
  await expect(dit(page, 'Enregistré dans')).toBeVisible();
  expect(await read()).toBe(`${RIS} `);
});

for (const largeur of [1280, 320]) {
  test(`everybody sees it at ${largeur} px`, async ({ page }) => {
    await page.setViewportSize({ width: largeur, height: 800 });
    await drop(page, FAUTIF);
    await page.getByRole('button', { name: 'Corriger ici' }).click();
    await atelier(page)
      .getByRole('button', { name: /Appliquer les \d+ corrections sûres/ })
      .click();
    await atelier(page).getByText('Ce qui a été fait').click();
    await expectNoSidewaysScroll(page);
    await expectSeenByAll(page);
  });
}

test('another file does not take away what was mended in the first one', async ({ page }) => {
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n\n');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(RIS, 'autre.json'));
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
  await expect(page.getByText('Les corrections faites dans « demandes.json »')).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByRole('button', { name: 'Y revenir' }).click();
  await expect(verdict(page)).toContainText('rejetterait');
  await expect(page.getByText('Les corrections faites dans')).toHaveCount(0);
  await atelier(page).getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(dit(page, 'Vérification')).toHaveCount(0);
  // The text goes on being judged as the file at hand.
  await page.getByRole('button', { name: /corrections? sûres?/ }).click();
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
});

test('the form that was imposed on a file comes back with it', async ({ page }) => {
  const impose = page.getByLabel('Contrôler ce fichier comme');
  await drop(page, FAUTIF);
  await page.getByText('Changer de formulaire').click();
  await impose.selectOption('img-db-va2.solde');
  await expect(page.locator('dd').filter({ hasText: 'DRIMbox' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n\n');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(RIS, 'autre.json'));
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
  await page.getByRole('button', { name: 'Y revenir' }).click();
  await expect(verdict(page)).toContainText('rejetterait');
  await page.getByText('Changer de formulaire').click();
  await expect(impose).toHaveValue('img-db-va2.solde');
});

test('simulated again, the text goes on where it is mended', async ({ page }) => {
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await typeFirst(page, '\n\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(texteDe(page)).toBeFocused();
  await expect(
    atelier(page).getByRole('button', { name: 'Télécharger le fichier corrigé' }),
  ).toBeVisible();
  const annuler = atelier(page).getByRole('button', { name: 'Annuler', exact: true });
  await expect(annuler).toBeEnabled();
  // What is said of the text goes on following it, elsewhere and back.
  await page.locator('a[href="#/poste"]').first().click();
  await expect(atelier(page)).toHaveCount(0);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.goBack();
  await expect(texteDe(page)).toBeVisible();
  const date = page.getByRole('article', { name: /dateEditionFacture/ });
  await date.getByRole('button', { name: 'Appliquer', exact: true }).click();
  await expect(date).toHaveCount(0);
});

test('the keyboard is nowhere left without a place', async ({ page }) => {
  await drop(page, FAUTIF);
  await page.getByRole('button', { name: 'Corriger ici' }).press('Enter');
  const titre = atelier(page).getByRole('heading', { name: 'Corriger le fichier' });
  await expect(titre).toBeFocused();
  await atelier(page)
    .getByRole('button', { name: /corrections? sûres?/ })
    .press('Enter');
  await expect(dit(page, 'corrections faites')).toBeVisible();
  await expect(titre).toBeFocused();
  await atelier(page).getByRole('button', { name: 'Refermer' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Corriger ici' })).toBeFocused();
});

test('a file that is no text is not offered to be mended', async ({ page }) => {
  await drop(page, '');
  await expect(page.getByRole('button', { name: 'Corriger ici' })).toHaveCount(0);
});
