import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { expect, expectSeenByAll, test } from './test.ts';

const TITRES =
  'N° dossier ASP;RPPS;N° AM;Date facture;Montant HT;Type prestation;Date VA;Facture;VA;Remarque';
const LIGNES = [
  'FINIMG013600;11100134720;711708968;15/02/2026;1 250,50 €;V2;02/11/2025;F1.pdf;VA1.pdf;',
  'FINIMG013601;1,11001E+10;711708968;15/02/26;1000,01;V2;02/11/2025;F2.pdf;VA2.pdf;à revoir',
  'FINIMG013602;11100134720;711708968;15/02/2026;1000,01;V2;02/11/2025;F3.pdf;VA3.pdf;',
];
const EXPORT = {
  name: 'export.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${TITRES}\r\n${LIGNES.join('\r\n')}\r\n`),
};

test(
  'a spreadsheet becomes the JSON: columns found by name, others by hand, findings in its own terms',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.goto('./#/preparer/tableur');
    await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
    const colonnes = page.getByRole('region', { name: '2. Les colonnes' });
    const json = page.getByRole('region', { name: '3. Le JSON' });
    await expect(colonnes.getByLabel('Champ de la colonne RPPS (B)')).toHaveValue(/RPPS$/);
    await expect(colonnes.getByLabel('Champ de la colonne Remarque (J)')).toHaveValue('');
    await expect(json).toContainText(/3\sdemandes/);
    await expect(json).toContainText('1,11001E+10');
    await expectSeenByAll(page);

    const fautes = json.getByText('ligne 3, colonne RPPS (B)');
    await expect(fautes.first()).toBeAttached();
    await colonnes.getByLabel('Numéro ANS').fill('CVA2RIS001');
    await colonnes.getByLabel('SIRET du fournisseur').fill('13000637200010');
    await colonnes.getByLabel('SIRET du fournisseur').press('Tab');
    await expect(json.getByRole('region', { name: 'Texte du fichier' })).toContainText(
      'CVA2RIS001',
    );

    // Taken away by hand, the column speaks no more.
    await colonnes.getByLabel('Champ de la colonne RPPS (B)').selectOption('');
    await expect(fautes).toHaveCount(0);
    await colonnes
      .getByLabel('Champ de la colonne RPPS (B)')
      .selectOption({ label: 'Numéro RPPS' });
    await expect(fautes.first()).toBeAttached();
    await expect(colonnes.getByRole('row', { name: /RPPS/ }).first()).toContainText('à la main');

    // Nothing is lost on the way to another screen.
    await page.getByRole('link', { name: 'D’un JSON au tableau' }).click();
    await page.getByRole('link', { name: 'D’un tableau au JSON' }).click();
    await expect(colonnes.getByLabel('Numéro ANS')).toHaveValue('CVA2RIS001');

    await json.getByRole('button', { name: 'Simuler ce fichier' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Simuler');
    await expect(page.locator('.verdict')).toBeVisible();
  },
);

test('what was done by hand outlives a reload, another form, and the same table once mended', async ({
  page,
}) => {
  await page.goto('./#/preparer/tableur');
  await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
  const ans = page.getByLabel('Numéro ANS');
  const remarque = page.getByLabel('Champ de la colonne Remarque (J)');
  await ans.fill('CVA2RIS001');
  await ans.press('Tab');
  await remarque.selectOption({ label: 'Médecins libéraux – Type d’activité' });

  await page.reload();
  await expect(ans).toHaveValue('CVA2RIS001');
  await expect(remarque).toHaveValue(/typeActivite$/);
  await expect(page.getByText(/Vos 2.choix faits à la main/)).toBeVisible();
  await expectSeenByAll(page);

  await page.getByLabel('Formulaire', { exact: true }).selectOption('img-ris-va2.avance');
  await expect(ans).toHaveValue('CVA2RIS001');
  const photo = {
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\x89PNG\r\n\x1a\n'),
  };
  await page.getByLabel('Prendre un autre tableau').setInputFiles(photo);
  await expect(page.getByText('« export.csv », lu avant, reste ouvert.')).toBeVisible();
  await page.getByLabel('Formulaire', { exact: true }).selectOption('img-ris-va2.solde');
  await expect(remarque).toHaveValue(/typeActivite$/);

  const corrige = EXPORT.buffer.toString().replace('1,11001E+10', '11100134720');
  await page
    .getByLabel('Prendre un autre tableau')
    .setInputFiles({ ...EXPORT, buffer: Buffer.from(corrige) });
  await expect(page.getByText('1,11001E+10')).toHaveCount(0);
  await expect(remarque).toHaveValue(/typeActivite$/);

  // Of a column where « 02/15/26 » is a date, « 02/03/26 » is not guessed.
  const deux = corrige.replace('15/02/26;', '02/15/26;').replace('15/02/2026', '02/03/26');
  await page
    .getByLabel('Prendre un autre tableau')
    .setInputFiles({ ...EXPORT, buffer: Buffer.from(deux) });
  const ordre = page.getByLabel('Ordre des dates de Date facture (D)');
  await expect(ordre).toHaveValue('');
  await expectSeenByAll(page);
  await ordre.selectOption('mois');
  const json = page.getByRole('region', { name: '3. Le JSON' });
  await expect(json.getByRole('region', { name: 'Texte du fichier' })).toContainText('03/02/2026');

  await page.getByLabel('Ce qui sépare les colonnes').selectOption('la virgule');
  await expect(remarque).toHaveCount(0);
  await page.getByLabel('Ce qui sépare les colonnes').selectOption('le point-virgule');
  await expect(remarque).toHaveValue(/typeActivite$/);
  await page.reload();
  await expect(page.getByText(/Colonnes coupées par le point-virgule/)).toBeVisible();
  await expect(ordre).toHaveValue('mois');
  await page.getByRole('button', { name: 'Retirer ce tableau' }).click();
  await expect(page.getByLabel('Choisir un tableau')).toBeFocused();
});

test('a mapping is kept by name, used for another table, and forgotten', async ({ page }) => {
  await page.goto('./#/preparer/tableur');
  await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
  await page
    .getByLabel('Champ de la colonne Remarque (J)')
    .selectOption({ label: 'Médecins libéraux – Type d’activité' });
  await page.getByText('Correspondances gardées').click();
  await page.getByLabel('Nom', { exact: true }).fill('Notre RIS');
  await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click();
  await expect(page.getByText('« Notre RIS » est gardée')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  const fichier = await (await download).path();

  // Another window, where nothing was done by hand.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
  const remarque = page.getByLabel('Champ de la colonne Remarque (J)');
  await expect(remarque).toHaveValue('');
  await page.getByText('Correspondances gardées').click();
  await page.getByRole('button', { name: 'Reprendre Notre RIS' }).click();
  await expect(remarque).toHaveValue(/typeActivite$/);
  await page.getByRole('button', { name: 'Oublier Notre RIS' }).click();
  await expect(page.getByRole('button', { name: 'Reprendre Notre RIS' })).toHaveCount(0);
  await remarque.selectOption('');
  await page.getByLabel('Reprendre d’un fichier').setInputFiles(fichier);
  await expect(remarque).toHaveValue(/typeActivite$/);
});

test('the blank spreadsheet of a form is downloaded, and read again whole', async ({ page }) => {
  await page.goto('./#/formulaires/img-db-va2.solde');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Classeur .xlsx' }).click();
  const vierge = await (await download).path();
  const titres = (await readSheet(vierge))[0] ?? [];
  expect(titres).toContain('Numéro ASP du dossier (numeroASP)');
  // The last one says the form.
  const remplies = titres.length - 1;

  await page.goto('./#/preparer/tableur');
  const classeur = {
    name: 'vierge.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(vierge),
  };
  await page.getByLabel('Choisir un tableau').setInputFiles(classeur);
  await expect(
    page.getByText(new RegExp(`${remplies}\\scolonnes utilisées sur ${remplies}`)),
  ).toBeVisible();
  // Every column is linked: what it lacks is something to read.
  await expect(page.getByText('Cette feuille n’a rien sous sa ligne des titres')).toBeVisible();
});

test('a JSON is shown as a table, and saved for a spreadsheet', async ({ page }) => {
  await page.goto('./#/preparer/table');
  await page.getByLabel('Choisir un JSON').setInputFiles('schemas/exemples/img-ris-va2.solde.json');
  const region = page.getByRole('region', { name: 'Tableau des demandes' });
  await expect(region.getByRole('rowheader')).toContainText('FINIMG013594');
  await expect(page.getByText('Il reste dans cet onglet, même après')).toBeVisible();
  await expectSeenByAll(page);
  await page.reload();
  await expect(region.getByRole('rowheader')).toContainText('FINIMG013594');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en CSV' }).click();
  expect(readFileSync(await (await csv).path(), 'utf8')).toContain(';"=""13000637200010""";');
  const xlsx = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en .xlsx' }).click();
  const [titres, demande] = await readSheet(await (await xlsx).path());
  expect(demande?.[titres?.indexOf('Numéro ASP du dossier') ?? -1]).toBe('FINIMG013594');
  expect(demande).toContain('13000637200010');
  await page.getByRole('button', { name: 'Retirer ce JSON' }).click();
  await expect(page.getByLabel('Choisir un JSON')).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('Choisir un JSON')).toBeAttached();
});
