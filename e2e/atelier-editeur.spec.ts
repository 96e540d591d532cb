import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeFile } from '../bench/data.js';
import { downloadCorrige, texteDe } from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectSeenByAll, test } from './test.ts';

/** The text of a result, open to be mended: by keyboard, in French, large or odd, and nothing of the page in its way. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
const FAUTIF = RIS.replace('"01/02/2026"', '"2026-02-01"');

async function open(page: Page, contenu: string) {
  await page.goto('./');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu));
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await expect(texteDe(page)).toBeVisible();
}

const annuler = (page: Page) => page.getByRole('button', { name: 'Annuler', exact: true });

/** The element that has the focus, in the shadow root if it stands there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.getAttribute('role');
  });

test(
  'one types, undoes and leaves with the keyboard alone',
  { tag: '@moteurs' },
  async ({ page }) => {
    await open(page, FAUTIF);
    await texteDe(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('[');
    await expect(texteDe(page)).toContainText('[{');
    await expect(annuler(page)).toBeEnabled();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(texteDe(page)).not.toContainText('[{');
    await expect(texteDe(page)).toHaveAccessibleDescription(/Échap puis Tab/);
    for (const sortie of [['Tab'], ['Escape', 'Tab']]) {
      await texteDe(page).focus();
      expect(await focused(page)).toBe('textbox');
      for (const touche of sortie) await page.keyboard.press(touche);
      expect(await focused(page)).not.toBe('textbox');
    }
  },
);

test('everybody sees it, and nothing breaks the policy', async ({ page }) => {
  await open(page, FAUTIF);
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await expectSeenByAll(page);
});

test('F8 brings each finding of the page to its text, and the line under it says it', async ({
  page,
}) => {
  await open(page, FAUTIF);
  await page.keyboard.press('F8');
  await expect(page.locator('[aria-current="true"]')).toBeFocused();
  const courant = texteDe(page).locator('.courant');
  await expect(courant).toHaveText('"2026-02-01"');
  await expect(courant).toBeInViewport();
  await expect(page.locator('.etat')).toContainText('Bloquant :');
  // The mark follows its text.
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('\n\n');
  await expect(courant).toHaveText('"2026-02-01"');
});

test(
  'the correction of what the cursor touches is shown under the text, and made by a key or by the mouse',
  { tag: '@moteurs' },
  async ({ page }) => {
    await open(page, FAUTIF);
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: 'Voir dans le fichier' }).first().click();
    await expect(texteDe(page)).toBeFocused();
    await expect(page.locator('.etat')).toContainText('01/02/2026');
    await page.keyboard.press('Alt+Enter');
    await expect(texteDe(page)).toContainText('01/02/2026');
    await expect(texteDe(page)).not.toContainText('2026-02-01');
    await expect(page.locator('.etat').getByRole('button', { name: 'Appliquer' })).toHaveCount(0);
    await expect(texteDe(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await texteDe(page).locator('.constat', { hasText: '2026-02-01' }).hover();
    const bulle = page.locator('.infobulle');
    await expect(bulle.locator('ins')).toHaveText('"01/02/2026"');
    await bulle.getByRole('button', { name: 'Appliquer' }).click();
    await expect(texteDe(page)).not.toContainText('2026-02-01');
    await expect(bulle).toBeHidden();
  },
);

test('search, replace and go to a line speak French', async ({ page }) => {
  await open(page, FAUTIF);
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByRole('textbox', { name: 'Chercher' }).fill('2026-02-01');
  await page.getByRole('textbox', { name: 'Remplacer par' }).fill('01/02/2026');
  for (const nom of ['Suivant', 'Précédent', 'Remplacer', 'Tout remplacer', 'Fermer'])
    await expect(page.getByRole('button', { name: nom, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Tout remplacer' }).click();
  await expect(texteDe(page)).not.toContainText('2026-02-01');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('textbox');
  await page.keyboard.press('Alt+g');
  await page.getByLabel('Aller à la ligne').fill('3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ligne 3, colonne 1')).toBeVisible();
});

test('to go to a line, or not to, gives the keyboard back to the text', async ({ page }) => {
  await open(page, FAUTIF);
  for (const [ligne, touche] of [
    ['3', 'Enter'],
    ['abc', 'Enter'],
    ['', 'Escape'],
  ] as const) {
    await texteDe(page).focus();
    await page.keyboard.press('Alt+g');
    await page.getByLabel('Aller à la ligne').fill(ligne);
    await page.keyboard.press(touche);
    await expect(page.getByLabel('Aller à la ligne')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('textbox');
  }
});

test('a file that is dropped on the text is for the page', async ({ page }) => {
  await open(page, FAUTIF);
  await texteDe(page).evaluate((zone, texte) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([texte], 'autre.json', { type: 'application/json' }));
    const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
    zone.dispatchEvent(new DragEvent('dragover', options));
    zone.dispatchEvent(new DragEvent('drop', options));
  }, RIS);
  await expect(page.getByText('autre.json').first()).toBeVisible();
  await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
});

test('200 demandes fold to their numbers, and one types in them', async ({ page }) => {
  const fichier = JSON.stringify(makeFile(200), null, 2);
  await open(page, fichier);
  await page.getByRole('button', { name: 'Replier les demandes' }).click();
  await expect(texteDe(page).locator('.cm-foldPlaceholder').first()).toHaveText('… demande 1 …');
  await page.getByRole('button', { name: 'Déplier les demandes' }).click();
  await expect(texteDe(page).locator('.cm-foldPlaceholder')).toHaveCount(0);
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('fin du fichier');
  await expect(texteDe(page)).toContainText('fin du fichier');
});

test('what cannot be seen is drawn and named; what is no text does not come in', async ({
  page,
}) => {
  await open(page, RIS.replace('"numeroAns": "', '"numeroAns": "\u00a0\u200b'));
  await expect(texteDe(page).getByRole('img', { name: 'espace insécable (U+00A0)' })).toBeVisible();
  await expect(texteDe(page).getByRole('img', { name: /espace de largeur nulle/ })).toBeVisible();
  await texteDe(page).focus();
  await texteDe(page).evaluate((node) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'PK\u0003\u0004\u0000\u0000');
    node.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  });
  await expect(page.getByRole('status').filter({ hasText: 'n’est pas du texte' })).toBeVisible();
  await expect(texteDe(page)).toContainText('numeroAns');
  // So it is where the text is only read.
  await page.getByRole('button', { name: 'Refermer' }).click();
  const lecture = page.getByRole('region', { name: 'en lecture seule' });
  await expect(lecture.getByRole('img', { name: 'espace insécable (U+00A0)' })).toHaveText('⍽');
});

test('a line of more than a million characters is said, drawn in part, and typed in', async ({
  page,
}) => {
  await open(page, `{"a": "${'x'.repeat(1_200_000)}"}`);
  await expect(page.getByText('passe le million de caractères')).toBeVisible();
  await texteDe(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('[');
  await expect(texteDe(page)).toContainText('[{"a"');
  const dessine = await texteDe(page).evaluate((node) => node.textContent.length);
  expect(dessine).toBeLessThan(50_000);
});

test('the file comes back byte for byte where nobody touched it, whatever ends its lines', async ({
  page,
}) => {
  const melees = FAUTIF.replace(
    /\n/g,
    (fin, rang: number) => ['\n', '\r\n', '\r'][rang % 3] ?? fin,
  );
  await open(page, melees);
  await page
    .getByRole('button', { name: /^Appliquer/ })
    .first()
    .click();
  expect(await downloadCorrige(page)).toBe(melees.replace('"2026-02-01"', '"01/02/2026"'));
});
