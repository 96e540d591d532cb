import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { fichierJson, fichierZip, PDF } from './support/fichiers.ts';
import { openKeyboard } from './support/keyboard.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';
const PHOTO = 'IMG-DB-Va2-VA-00001.jpg';
const TROIS_MO = 3_000_000;

const JSON_DB = fichierJson(readFileSync(DB), 'solde.json');
/** The VA as a photo. */
const JSON_PHOTO = fichierJson(
  readFileSync(DB, 'utf8').replace(
    /"nomFichier": "IMG-DB-Va2-VA-00001\.pdf"([^}]*)"PDF"/,
    `"nomFichier": "${PHOTO}"$1"JPG"`,
  ),
  'solde.json',
);

const unPdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) });

/** A photo of more than 5 Mo, which cameras hold on its side: EXIF says to turn it. */
async function unePhoto(page: Page, name: string) {
  const base64 = await page.evaluate(async () => {
    const toile = document.createElement('canvas');
    [toile.width, toile.height] = [2200, 1600];
    const plume = toile.getContext('2d');
    if (!plume) throw new Error('No canvas');
    const bruit = plume.createImageData(2200, 1600);
    for (let i = 0; i < bruit.data.length; i += 1)
      bruit.data[i] = i % 4 === 3 ? 255 : (i * 7919) % 251;
    plume.putImageData(bruit, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) =>
      toile.toBlob(resolve, 'image/jpeg', 0.98),
    );
    const octets = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    let texte = '';
    for (let i = 0; i < octets.length; i += 32768) {
      texte += String.fromCharCode(...octets.subarray(i, i + 32768));
    }
    return btoa(texte);
  });
  const image = Buffer.from(base64, 'base64');
  // APP1 with one tag: Orientation, 6, a quarter turn.
  const exif = Buffer.from(
    'ffe1002245786966000049492a0008000000010012010300010000000600000000000000',
    'hex',
  );
  const buffer = Buffer.concat([image.subarray(0, 2), exif, image.subarray(2)]);
  expect(buffer.length).toBeGreaterThan(TROIS_MO);
  return { name, mimeType: 'image/jpeg', buffer };
}

const donner = (
  page: Page,
  ...fichiers: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0][]
) => page.getByLabel('Choisissez le fichier').setInputFiles(fichiers.flat() as never);
const section = (page: Page) => page.getByRole('region', { name: 'Pièces jointes' });
const rangee = (page: Page, nom: string) =>
  page
    .getByRole('table', { name: /annoncé|présent/ })
    .getByRole('row')
    .filter({ hasText: nom });

async function download(page: Page, nom: RegExp) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: nom }).click();
  const fait = await downloading;
  return { nom: fait.suggestedFilename(), contenu: unzipSync(readFileSync(await fait.path())) };
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test(
  'loose files with sloppy names and a photo too large end in a zip that conforms',
  { tag: '@moteurs' },
  async ({ page }) => {
    test.slow();
    const photo = await unePhoto(page, 'VA signée.jpg');
    await donner(page, JSON_PHOTO, unPdf('Facture Dupont 00001.pdf'), photo, unPdf('notes.pdf'));
    await expect(rangee(page, FACTURE)).toContainText(
      'deviné par le numéro éditeur et un mot de la pièce',
    );
    await expect(section(page).getByText('Incomplet', { exact: true })).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole('button', { name: `Confirmer « Facture Dupont 00001.pdf » pour « ${FACTURE} »` })
      .click();
    await expect(rangee(page, FACTURE)).toContainText('Trouvé');

    // Nothing is made smaller before it was looked at.
    await page.getByRole('button', { name: 'Réduire l’image « VA signée.jpg »' }).click();
    const dialogue = page.getByRole('dialog', { name: 'Réduire « VA signée.jpg »' });
    await expect(dialogue.getByText('Après')).toBeVisible({ timeout: 60_000 });
    await expect(dialogue.getByText(/1\s600\s×\s2\s200\spx/).first()).toBeVisible();
    await expectAccessible(page);
    await dialogue.getByRole('button', { name: 'Prendre l’image réduite' }).click();
    await page
      .getByRole('button', { name: `Confirmer « VA signée.jpg » pour « ${PHOTO} »` })
      .click();
    await expect(section(page).getByText('À mettre en zip', { exact: true })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Fabriquer le zip' }).click();
    await expect(page.getByText('Réinspecté par le simulateur')).toBeVisible();
    await expect(page.locator('.preuve').getByText('Complet', { exact: true })).toBeVisible();
    const { nom, contenu } = await download(page, /^Télécharger solde-pieces\.zip/);
    expect(nom).toBe('solde-pieces.zip');
    expect(Object.keys(contenu).sort()).toEqual([FACTURE, PHOTO]);
    expect(contenu[PHOTO]?.length).toBeLessThanOrEqual(TROIS_MO);
    expect([...(contenu[PHOTO]?.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);

    // The original is kept.
    await page.getByRole('button', { name: `Détails de « ${PHOTO} »` }).click();
    await page.getByRole('button', { name: 'Reprendre l’original de « VA signée.jpg »' }).click();
    await expect(
      page.getByRole('button', { name: 'Réduire l’image « VA signée.jpg »' }).first(),
    ).toBeVisible();
  },
);

test(
  'by keyboard: from the JSON alone, a file chosen for each document',
  { tag: '@moteurs' },
  async ({ page }) => {
    const clavier = openKeyboard(page);
    await clavier.giveFile(page.getByLabel('Choisissez le fichier'), [JSON_DB]);
    await expect(page.locator('.verdict').getByRole('heading')).toBeFocused();
    await clavier.activate(page.getByRole('button', { name: /^Donner les documents/ }));
    await expect(page.getByRole('heading', { name: 'Pièces jointes' })).toBeFocused();
    for (const [nom, fichier] of [
      [FACTURE, 'scan1.pdf'],
      [VA, 'scan2.pdf'],
    ] as const) {
      await clavier.giveFile(page.getByLabel(`Choisir le fichier de « ${nom} »`), [unPdf(fichier)]);
      await expect(page.getByRole('button', { name: `Détails de « ${nom} »` })).toBeFocused();
      await expect(rangee(page, nom)).toContainText('choisi par vous');
    }
    await clavier.activate(page.getByRole('button', { name: 'Fabriquer le zip' }));
    await expect(page.locator('.preuve').getByText('Complet', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Télécharger solde-pieces\.zip/ }),
    ).toBeFocused();
  },
);

test('by keyboard: what is proposed is said so, and arrows go through the files offered', async ({
  page,
}) => {
  const vrac = page.getByRole('table', { name: 'Contenu de « fichiers en vrac »' });
  const dit = (nom: string) => vrac.getByRole('row').filter({ hasText: nom });
  await donner(page, JSON_DB, unPdf('Facture Dupont 00001.pdf'), unPdf('a.pdf'), unPdf('b.pdf'));
  await expect(dit('Facture Dupont')).toContainText('proposé : confirmez-le');
  await expect(dit('a.pdf')).toContainText('aucun : donnez-le');

  const liste = page.getByRole('combobox', { name: `Fichier pour « ${VA} »` });
  const choisi = liste.locator('option:checked');
  await liste.focus();
  for (const fichier of ['Facture Dupont 00001.pdf', 'a.pdf', 'b.pdf']) {
    await page.keyboard.press('ArrowDown');
    await expect(choisi).toContainText(fichier);
    await expect(rangee(page, VA)).toContainText('choisi par vous');
    await expect(liste).toBeFocused();
  }
});

/** What a pointer drops there. */
async function lacher(page: Page, ou: ReturnType<typeof rangee>, ...noms: string[]) {
  const dataTransfer = await page.evaluateHandle(
    ([contenu, liste]) => {
      const transfert = new DataTransfer();
      for (const nom of liste) transfert.items.add(new File([new Uint8Array(contenu)], nom));
      return transfert;
    },
    [[...PDF], noms] as const,
  );
  await ou.dispatchEvent('dragover', { dataTransfer });
  await ou.dispatchEvent('drop', { dataTransfer });
}

test('a file dropped on its row is its document’s; several are matched, never assumed', async ({
  page,
}) => {
  await donner(page, JSON_DB, fichierZip([FACTURE], 'a.zip'));
  await expect(rangee(page, VA)).toContainText('Manquant');
  await lacher(page, rangee(page, VA), 'scan.pdf');
  await expect(rangee(page, VA)).toContainText('choisi par vous');
  await expect(page.getByText('Il y manquera')).toHaveCount(0);
  // The zip that holds the rest is made anew with it.
  await page.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
  await expect(page.locator('.preuve').getByText('Complet', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: `Détails de « ${VA} »` }).click();
  await page.getByRole('button', { name: 'Retirer « scan.pdf » des fichiers en vrac' }).click();
  // What was said of it goes with it, once the rest is looked at anew.
  await expect(page.getByRole('row', { name: /Renommez « scan\.pdf »/ })).toHaveCount(0);
  await lacher(page, rangee(page, VA), 'un.pdf', 'deux.pdf');
  await expect(page.getByText(/^Plusieurs fichiers pour/)).toBeVisible();
  await expect(rangee(page, VA)).toContainText('Manquant');
});

test('a mended file of the same name takes the place of the other, and its document', async ({
  page,
}) => {
  await donner(page, JSON_DB, unPdf(FACTURE));
  await page
    .getByLabel(`Choisir le fichier de « ${VA} »`)
    .setInputFiles([unPdf('va du client.pdf')]);
  await expect(rangee(page, VA)).toContainText('choisi par vous');
  await donner(page, {
    ...unPdf('va du client.pdf'),
    buffer: Buffer.from(`${String.fromCharCode(...PDF)}%2`),
  });
  await expect(page.getByText(/remplace celui du même nom/)).toBeVisible();
  await expect(rangee(page, VA)).toContainText('choisi par vous');
  await expect(page.getByRole('button', { name: 'Fabriquer le zip' })).toBeEnabled();
});

test('a PDF too large and an empty file are said; more than five hundred are bounded', async ({
  page,
}) => {
  await donner(
    page,
    JSON_DB,
    { ...unPdf(VA), buffer: Buffer.concat([PDF, Buffer.alloc(4_000_000, 37)]) },
    {
      ...unPdf('vide.pdf'),
      buffer: Buffer.alloc(0),
    },
  );
  await expect(rangee(page, VA).getByText(/ne peut pas être réduit ici/)).toBeVisible();
  await expect(page.getByText(/vide\.pdf\s» est vide/)).toBeVisible();
  await donner(page, ...Array.from({ length: 510 }, (_, i) => unPdf(`lot-${i}.pdf`)));
  await expect(page.getByText(/12\sfichiers ne sont pas pris/)).toBeVisible();
});

test('the loose files fit 360 px, dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 800 });
  await donner(
    page,
    JSON_DB,
    unPdf('Facture 00001.pdf'),
    unPdf('un nom de fichier vraiment très long, comme en font les numériseurs.pdf'),
  );
  await expect(page.getByRole('button', { name: /^Confirmer/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
