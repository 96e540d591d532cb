import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { showPaper } from './support/papier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

const EXEMPLES = fileURLToPath(new URL('../schemas/exemples/', import.meta.url));
const DB = readFileSync(`${EXEMPLES}img-db-va2.solde.json`, 'utf8');
const LGC = readFileSync(`${EXEMPLES}mdv-lgc-va1.avance.ttc.json`, 'utf8');
const PUBLIES = [
  'img-db-va2.solde.json',
  'img-ris-va2.solde.json',
  'mdv-lgc-va1.avance.ht.json',
  'mdv-lgc-va1.avance.ttc.json',
];

async function drop(page: Page, ...file: Parameters<typeof fichierJson>) {
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(...file));
}

const verdict = (page: Page) => page.locator('.verdict').getByRole('heading');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  // The application comes after the first paint; before it, nobody hears what is pasted or dropped.
  await expect(page.getByLabel('Choisissez le fichier')).toBeAttached();
});

test('the published examples would be accepted', { tag: '@moteurs' }, async ({ page }) => {
  for (const nom of PUBLIES) {
    await drop(page, readFileSync(EXEMPLES + nom), nom);
    // The answer of the file before has the same words, and fades while this one is judged.
    await expect(page.locator('dd').filter({ hasText: nom })).toBeVisible();
    await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
    await expect(verdict(page)).toBeFocused();
    await expectAccessible(page);
  }
});

test('the verdict names what only the portal knows, and closes with the choice that tells it (S0:54, S1:321)', async ({
  page,
}) => {
  await drop(page, LGC);
  await expect(verdict(page)).toContainText('1 point que seul le portail connaît');
  await expect(page.getByRole('list', { name: 'Ce que seul le portail connaît' })).toContainText(
    'choisissez le taux',
  );
  await expect(page.getByText('est deviné d’après le contenu')).toBeVisible();
  await page.getByLabel('Type de demande').selectOption('Avance');
  await page.getByLabel('Taux de TVA').selectOption('20 %');
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(verdict(page)).toHaveText('Le portail accepterait ce fichier');

  await page.getByLabel('Taux de TVA').selectOption('0 %');
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Le portail dirait' })).toContainText(
    'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire',
  );
  await expect(page.getByRole('button', { name: 'Télécharger le fichier de sortie' })).toHaveCount(
    0,
  );
  await expectAccessible(page);
});

test('a solde is not taken for the avance that was chosen (S0:15, S0:144)', async ({ page }) => {
  await page.getByLabel('Type de demande').selectOption('Avance');
  await drop(page, DB);
  await expect(verdict(page)).toHaveText('Ce fichier n’est pas celui que vos choix annoncent');
  await expect(page.locator('.verdict')).toContainText(
    'le contenu est celui d’une demande de solde',
  );
  await expect(page.getByText("s'est déroulée correctement")).toHaveCount(0);
  await expectAccessible(page);
});

test(
  'a missing block: the words of the portal, the place, and no return file',
  { tag: '@moteurs' },
  async ({ page }) => {
    await drop(page, DB.replace(/"VA": \{[^}]*\},/, ''));
    await expect(verdict(page)).toContainText('rejetterait le fichier pour non-conformité');
    await expect(
      page.getByText('La balise VA est manquante dans la ligne 1.').first(),
    ).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Télécharger le fichier de sortie' }),
    ).toHaveCount(0);
    await expectAccessible(page);
  },
);

test('the return file is downloaded and passes again', { tag: '@moteurs' }, async ({ page }) => {
  await drop(page, DB, 'mon fichier.json');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier de sortie' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('mon fichier_sortie.json');
  const retour = readFileSync(await download.path());
  expect(JSON.parse(String(retour)).lignesImport[0].codeTraitement).toBe('0000');
  await drop(page, retour, download.suggestedFilename());
  await expect(page.getByText('mon fichier_sortie_sortie.json')).toBeVisible();
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
});

test('every severity counted in the summary is in the list', async ({ page }) => {
  await drop(page, DB.replace('"111111487"', '"1"').replace('"04/02/2026"', '"31/02/2026"'));
  const bar = page.getByRole('group', { name: 'Filtrer par gravité' });
  await expect(bar).toBeVisible();
  const counts = await bar.getByRole('button').allInnerTexts();
  const total = counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
  for (const group of await page.locator('details.groupe:not([open]) > summary').all())
    await group.click();
  await expect(page.getByRole('article')).toHaveCount(total);
});

test('F8 and Maj+F8 walk through the findings and mark their place in the file', async ({
  page,
}) => {
  await drop(page, DB.replace('"111111487"', '"1"').replace('"430244160"', '"2"'));
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('F8');
  const current = page.locator('article[aria-current="true"]');
  const first = await current.getByRole('heading').innerText();
  await page.keyboard.press('F8');
  expect(await current.getByRole('heading').innerText()).not.toBe(first);
  await page.keyboard.press('Shift+F8');
  await expect(current.getByRole('heading')).toHaveText(first);
  await expect(page.getByRole('region', { name: /Texte du fichier/ })).toContainText(
    '"FINESSGeos"',
  );
});

test('the choice of the screen is compared with the file, as on the portal', async ({ page }) => {
  await drop(page, readFileSync(`${EXEMPLES}mdv-lgc-va1.avance.ht.json`));
  // What is chosen before the simulation begins counts for it.
  await expect(verdict(page)).toBeVisible();
  await page.getByLabel('Type de demande').selectOption('Avance');
  await page.getByLabel('Taux de TVA').selectOption('20\u00a0%');
  await expect(page.getByText('Vous avez changé les réglages')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(
    page
      .getByText(
        'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire',
      )
      .first(),
  ).toBeVisible();
  await page.getByLabel('Type de demande').selectOption('Solde');
  await expect(page.getByLabel('Taux de TVA')).toHaveCount(0);
});

test('the whole journey by keyboard: an example, the verdict, the first finding', async ({
  page,
}) => {
  const link = page.getByRole('button', { name: 'La balise VA manque (DRIMbox)' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.locator('article[aria-current="true"]')).toBeInViewport();
});

test('pasted text is simulated', { tag: '@moteurs' }, async ({ page }) => {
  // By the keyboard, from a field that is not of the page: what a script dispatches carries no text in Firefox.
  await page.evaluate((text) => {
    const champ = document.createElement('textarea');
    document.body.append(champ);
    champ.value = text;
    champ.select();
  }, DB);
  await page.keyboard.press('ControlOrMeta+x');
  await page.evaluate(() => document.querySelector('body > textarea')?.remove());
  await page.keyboard.press('ControlOrMeta+v');
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
});

test(
  'a dropped file is simulated, wherever it falls on the page',
  { tag: '@moteurs' },
  async ({ page }) => {
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'lache.json'));
      return transfer;
    }, DB);
    await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer });
    await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');
  },
);

test('Windows-1252 bytes are shown as read, and can be saved as UTF-8', async ({ page }) => {
  await drop(page, Buffer.from(DB.replace('"Structure"', '"Santé"'), 'latin1'));
  await expect(verdict(page)).toContainText('Ce fichier n’est pas lisible comme du JSON');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger la version convertie en UTF-8' }).click();
  const converted = readFileSync(await (await downloading).path());
  await drop(page, converted);
  await expect(verdict(page)).toContainText('Rien à corriger dans ce fichier');

  // A spreadsheet would be none the better for it.
  await drop(page, Buffer.from('Nom;Ville\nSanté;Évry\nHôpital;Nîmes\n', 'latin1'));
  await expect(verdict(page)).toHaveText('Ce fichier n’est pas lisible comme du JSON');
  await expect(page.getByText('tableau de valeurs (CSV)').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /convertie en UTF-8/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Faire un JSON de ce tableau' }).click();
  await expect(page).toHaveURL(/#\/preparer\/tableur$/);
});

for (const [what, content, lieu] of [
  ['an empty file', '', null],
  ['a PDF', '%PDF-1.7\n…', null],
  ['broken JSON', DB.replace('false', 'faux').replace('1250', '1 250,00'), 'demande 1'],
  ['deep nesting', '['.repeat(100_000), 'ligne 1 du texte'],
] as const) {
  test(`${what} gets a verdict and a reason`, async ({ page }) => {
    await drop(page, content);
    await expect(verdict(page)).toContainText('Ce fichier n’est pas lisible comme du JSON');
    await expect(page.getByRole('article').first()).toBeVisible();
    // A place is said of what has one.
    const dit = page.locator('.premiere + p');
    await (lieu ? expect(dit).toContainText(lieu) : expect(dit).toHaveCount(0));
    await expect(page.getByRole('article').first()).toContainText(
      lieu ? 'du texte, colonne' : 'fichier entier',
    );
    await expectAccessible(page);
  });
}

test('a file of 3,000 demandes stays fluid: verdict, list and source', async ({ page }) => {
  const document = JSON.parse(DB);
  const [line] = document.lignesImport;
  const lines = Array.from({ length: 3000 }, (_, rank) => ({
    ...line,
    numLigne: rank + 1,
    VA: {},
  }));
  await drop(page, JSON.stringify({ ...document, lignesImport: lines }, null, 2));
  await expect(verdict(page)).toContainText('non-conformité', { timeout: 15_000 });
  await page.keyboard.press('F8');
  await expect(page.locator('article[aria-current="true"]')).toBeVisible();
});

test('CSV for French Excel and JSON exports', async ({ page }) => {
  await drop(page, DB.replace(/"VA": \{[^}]*\},/, ''));
  const save = async (name: RegExp) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  };
  const csv = await save(/^Tableau/);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).toContain('La balise VA est manquante dans la ligne 1.');
  const json = JSON.parse(await save(/^Données/));
  expect(json.verdict).toBe('non-conforme');
});

test('prints every finding, with the name of the file, its SHA-256 and the version of the rules', async ({
  page,
}) => {
  await drop(page, DB.replace(/"VA": \{[^}]*\},/, ''), 'a-imprimer.json');
  await expect(verdict(page)).toBeVisible();
  await showPaper(page);
  await expect(page.getByText('non officiel').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText('a-imprimer.json').filter({ visible: true }).first()).toBeVisible();
  await expect(
    page
      .getByText(/\b[0-9a-f]{64}\b/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(
    page.getByText('La balise VA est manquante dans la ligne 1.').filter({ visible: true }),
  ).not.toHaveCount(0);
});

test('a long result is seen by all', async ({ page }) => {
  await page.getByRole('button', { name: /Fichier fait par un script maison/ }).click();
  await expect(verdict(page)).toBeVisible();
  await expectSeenByAll(page);
});
