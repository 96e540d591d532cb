import { randomFillSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { dress } from './support/images.ts';
import { sixDemandes } from './support/six-demandes.ts';
import { leavePaper, showPaper } from './support/papier.ts';
import { fichierJson, fichierZip, PDF } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';
const TOUT_EST_BON =
  'Toutes les pièces jointes peuvent être importées correctement, merci de cliquer sur « Terminer ».';

type Given = string | { name: string; mimeType: string; buffer: Buffer };

function json(): Given {
  return fichierJson(readFileSync(DB), 'solde.json');
}

async function drop(page: Page, ...files: Given[]) {
  const input = page.getByLabel('Choisissez le fichier');
  const paths = files.filter((file) => typeof file === 'string');
  const buffers = files.filter((file) => typeof file !== 'string');
  if (buffers.length > 0) await input.setInputFiles(buffers);
  if (paths.length > 0) await input.setInputFiles(paths);
}

const attendus = (page: Page) => page.getByRole('table', { name: /annoncé/ });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test(
  'the JSON and a complete zip: the sentence of the portal',
  { tag: '@moteurs' },
  async ({ page }) => {
    await drop(page, json(), fichierZip({ [FACTURE]: PDF, [VA]: PDF }));
    await expect(page.getByText(TOUT_EST_BON)).toBeVisible();
    await expect(page.locator('.verdict').getByRole('heading')).toContainText(
      'Rien à corriger dans ce fichier',
    );
    await expect(attendus(page)).toContainText('Copie de la facture');
    await expect(attendus(page)).toContainText(FACTURE);
    await expect(attendus(page).getByText('Présent')).toHaveCount(2);
    await expectAccessible(page);
  },
);

test('a missing piece, then the second zip that holds it', async ({ page }) => {
  await drop(page, json(), fichierZip({ [FACTURE]: PDF }, 'a.zip'));
  await expect(attendus(page).getByText('Manquant')).toBeVisible();
  await drop(page, fichierZip({ [VA]: PDF }, 'b.zip'));
  await expect(page.getByText(TOUT_EST_BON)).toBeVisible();
});

test(
  'the habits of macOS: what is wrong, a repaired zip, and its proof',
  { tag: '@moteurs' },
  async ({ page }) => {
    await drop(
      page,
      json(),
      fichierZip({
        [`pièces/${FACTURE.toLowerCase()}`]: PDF,
        [`pièces/${VA}`]: PDF,
        'pièces/.DS_Store': strToU8('x'),
        '__MACOSX/pièces/._x': strToU8('x'),
      }),
    );
    await expect(attendus(page).getByText('À renommer').first()).toBeVisible();
    await page.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Télécharger .*\.zip/ }).click();
    const repaired = readFileSync(await (await downloading).path());
    expect(Object.keys(unzipSync(repaired)).sort()).toEqual([FACTURE, VA]);
    expect(Object.values(unzipSync(repaired)).map(String)).toEqual([String(PDF), String(PDF)]);
    await expectAccessible(page);
  },
);

test('six demandes are read at a glance: the action first, each document once, the rest folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { json: six, zip: pieces } = sixDemandes();
  await drop(page, six, pieces);
  const section = page.getByRole('region', { name: 'Pièces jointes' });
  await expect(section).toContainText('4 pièces à renommer, 1 manquante et 2 fichiers superflus');
  // Letters that come too late are those of the machine, and the page a tenth longer.
  await dress(page);
  // The result is as good as the worse of both.
  await expect(page.locator('.verdict .ton-bloquant')).toContainText(/Pièces\s: non conforme/);
  const fabriquer = section.getByRole('button', { name: 'Fabriquer le zip réparé' });
  await expect(fabriquer).toBeEnabled();
  const rows = section.getByRole('table', { name: /demandent une action/ }).getByRole('row');
  await expect(rows).toHaveCount(6);
  for (const row of await rows.all()) {
    expect((await row.boundingBox())?.height).toBeLessThanOrEqual(41);
  }
  expect((await section.boundingBox())?.height).toBeLessThanOrEqual(900);
  // The figure that was asked for.
  const hauteur = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(hauteur).toBeLessThanOrEqual(2500);
  const table = await section.getByRole('table').first().boundingBox();
  expect((await fabriquer.boundingBox())?.y).toBeLessThan(table?.y ?? 0);
  await expect(section.getByText('JDD_VA_RIS10000.pdf')).toHaveCount(0);
  await section.getByRole('heading', { name: '7 documents présents' }).click();
  await expect(section.getByText('JDD_VA_RIS10000.pdf')).toBeVisible();
  await expectAccessible(page);

  await showPaper(page);
  await expect(section.getByRole('heading', { level: 4 })).toHaveCount(5);
  await leavePaper(page);

  await page.setViewportSize({ width: 360, height: 740 });
  await section.getByRole('heading', { name: '7 documents présents' }).click();
  expect((await section.boundingBox())?.height).toBeLessThanOrEqual(2000);
});

test('a zip removed leaves the focus near, and may come back', async ({ page }) => {
  await drop(page, json(), fichierZip({ [FACTURE]: PDF }, 'a.zip'));
  await expect(attendus(page)).toBeVisible();
  await page.getByRole('button', { name: 'Retirer « a.zip »' }).click();
  const remettre = page.getByRole('button', { name: 'Remettre « a.zip »' });
  await expect(remettre).toBeFocused();
  await remettre.click();
  await expect(attendus(page).getByText('Présent')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Retirer « a.zip »' })).toBeFocused();
});

test('a zip with a password is not called sound, an empty one neither', async ({ page }) => {
  const chiffre = zipSync({ [FACTURE]: PDF });
  for (let i = 0; i + 3 < chiffre.length; i += 1) {
    if (chiffre[i] !== 0x50 || chiffre[i + 1] !== 0x4b) continue;
    if (chiffre[i + 2] === 3) chiffre[i + 6] = (chiffre[i + 6] ?? 0) | 1;
    if (chiffre[i + 2] === 1) chiffre[i + 8] = (chiffre[i + 8] ?? 0) | 1;
  }
  const secret = { name: 's.zip', mimeType: 'application/zip', buffer: Buffer.from(chiffre) };
  const section = page.getByRole('region', { name: 'Pièces jointes' });
  await drop(page, secret);
  await expect(section.getByText('Illisible', { exact: true })).toBeVisible();
  await expect(section.getByText('Aucune règle publiée')).toHaveCount(0);
  await page.getByRole('button', { name: 'Retirer « s.zip »' }).click();
  await drop(page, fichierZip({}, 'vide.zip'));
  await expect(section.getByRole('heading', { name: /ne contient aucune pièce/ })).toBeVisible();
  await expect(section.getByText('Conforme', { exact: true })).toHaveCount(0);
});

test('a zip alone is held against the rules only', async ({ page }) => {
  await drop(page, fichierZip({ 'piece.pdf': PDF, 'note.docx': strToU8('x') }));
  await expect(
    page.getByText('Aucun JSON lisible n’accompagne ces pièces', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('note.docx').first()).toBeVisible();
});

test('a file that is no zip is refused alone, and the page goes on', async ({ page }) => {
  const broken = {
    name: 'casse.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004…'),
  };
  await drop(page, json(), broken, fichierZip({ [FACTURE]: PDF, [VA]: PDF }, 'bon.zip'));
  await expect(page.getByText('La fin du zip manque', { exact: false }).first()).toBeVisible();
  await expect(attendus(page).getByText('Présent')).toHaveCount(2);
});

test('200 Mo: the names at once, then the whole reading', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const noise = randomFillSync(new Uint8Array(2_900_000));
  noise.set(PDF);
  const files = Object.fromEntries(
    Array.from({ length: 68 }, (_, rank) => [`piece-${rank}.pdf`, noise]),
  );
  const path = testInfo.outputPath('gros.zip');
  writeFileSync(path, zipSync(files, { level: 0 }));
  await drop(page, path);
  await expect(page.getByText('piece-0.pdf').first()).toBeVisible();
  await expect(page.getByText('Réponse provisoire')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('fits 320 px, dark', { tag: '@moteurs' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await drop(page, json(), fichierZip({ [FACTURE.toLowerCase()]: PDF, '__MACOSX/x': PDF }));
  await expect(attendus(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

const COTE = 40;
/** Rows of grey levels, each after its filter byte. */
const PIXELS = deflateSync(
  Uint8Array.from({ length: COTE * (COTE + 1) }, (_, i) =>
    i % (COTE + 1) === 0 ? 0 : (i * i) % 251,
  ),
);

/** A grey image, every chunk of which has its right CRC whatever its pixels are. */
function png(pixels: Uint8Array): Uint8Array {
  const be = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
  const chunk = (name: string, data: Iterable<number>) => {
    const body = [...strToU8(name), ...data];
    return [...be(body.length - 4), ...body, ...be(crc32(new Uint8Array(body)))];
  };
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...be(COTE), ...be(COTE), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', []),
  ]);
}

async function jpeg(page: Page): Promise<Uint8Array> {
  const octets = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 48);
    canvas.getContext('2d')?.fillRect(0, 0, 32, 24);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return new Uint8Array(octets);
}

const look = (page: Page, name: string) =>
  page.getByRole('button', { name: `Aperçu de « ${name} »` }).first();

test('images are decoded: sound ones give their dimensions, a broken one is said so', async ({
  page,
}) => {
  const files = {
    'scan.png': png(PIXELS),
    'photo.jpg': await jpeg(page),
    'abimee.png': png(PIXELS.subarray(0, PIXELS.length >> 1)),
  };
  await drop(page, fichierZip(files));
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('scan.png')).toContainText('40 × 40 px');
  await expect(row('photo.jpg')).toContainText('64 × 48 px');
  await expect(row('abimee.png')).toContainText('40 × 40 px · L’image est abîmée');
  await expect(page.getByText(/«\sabimee\.png\s» est à ouvrir pour vérifier/)).toBeVisible();
  await expect(row('scan.png')).not.toContainText('abîmée');
  await expect(row('photo.jpg')).not.toContainText('abîmée');
});

test('a piece is looked at in the page, by keyboard', async ({ page }) => {
  await page.evaluate(() => {
    const freed: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (url) => {
      freed.push(url);
      revoke(url);
    };
    Object.assign(globalThis, { freed });
  });
  await drop(
    page,
    fichierZip({ 'scan.png': png(PIXELS), 'photo.jpg': await jpeg(page), 'x.txt': PDF }),
  );
  await look(page, 'scan.png').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'scan.png' });
  const image = dialog.getByRole('img', { name: 'Image « scan.png »' });
  await expect(image).toBeVisible();
  expect(await image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(40);
  const url = (await image.getAttribute('src')) ?? '';
  expect(url).toMatch(/^blob:/);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Suivant' }).click();
  await expect(page.getByRole('img', { name: 'Image « photo.jpg »' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(look(page, 'scan.png')).toBeFocused();
  expect(await page.evaluate(() => (globalThis as unknown as { freed: string[] }).freed)).toContain(
    url,
  );
});

test('a piece opens in a tab of its own', async ({ page }) => {
  await drop(page, json(), fichierZip({ [FACTURE]: png(PIXELS) }));
  await look(page, FACTURE).click();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Ouvrir dans un nouvel onglet' }).click();
  const tab = await opening;
  expect(await tab.evaluate(() => [document.contentType, window.opener])).toEqual([
    'image/png',
    null,
  ]);
});

test('without a PDF viewer, a PDF is to be saved', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }),
  );
  await page.reload();
  await drop(page, json(), fichierZip({ [FACTURE]: PDF }));
  await look(page, FACTURE).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer sur l’ordinateur' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(FACTURE);
  expect(readFileSync(await download.path())).toEqual(Buffer.from(PDF));
});

test('a piece is looked at while a large zip is being read, and the reading goes on', async ({
  page,
}, testInfo) => {
  const noise = randomFillSync(new Uint8Array(2_900_000));
  noise.set(PDF);
  const files = { 'scan.png': png(PIXELS) } as Record<string, Uint8Array>;
  for (let rank = 0; rank < 40; rank += 1) files[`piece-${rank}.pdf`] = noise;
  const path = testInfo.outputPath('gros.zip');
  writeFileSync(path, zipSync(files, { level: 0 }));
  await drop(page, path);
  await look(page, 'scan.png').click();
  await expect(page.getByRole('img', { name: 'Image « scan.png »' })).toBeVisible();
  await expect(page.getByText('Réponse provisoire')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText('L’inspection des zips s’est arrêtée')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(look(page, 'scan.png')).toBeFocused();
});

test('the preview fits 320 px, dark', { tag: '@moteurs' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 568 });
  const name = `${'nom-de-piece-'.repeat(7)}x.png`;
  await drop(page, fichierZip({ [name]: png(PIXELS.subarray(0, 10)) }));
  await look(page, name).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('L’image est abîmée', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Ouvrir dans un nouvel onglet' })).toBeInViewport();
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(
    0,
  );
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
