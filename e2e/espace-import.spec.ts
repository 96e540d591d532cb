import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { simulateSolde } from './support/espace.ts';
import { fichierJson, fichierZip } from './support/fichiers.ts';
import { leavePaper, showPaper } from './support/papier.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

const EXEMPLES = new URL('../schemas/exemples/', import.meta.url);
const RIS = fileURLToPath(new URL('img-ris-va2.solde.json', EXEMPLES));
const DB = fileURLToPath(new URL('img-db-va2.solde.json', EXEMPLES));
const LGC_TTC = fileURLToPath(new URL('mdv-lgc-va1.avance.ttc.json', EXEMPLES));
const PIECES_RIS = ['JDD_FAC_RIS77381.pdf', 'JDD_VA_RIS77381.pdf'];
const PIECES_DB = ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-VA-00001.pdf'];
const IMAGERIE = 'Éditeur fictif Imagerie (RIS et DRIMbox)';
const LGC = 'Éditeur fictif LGC (médecins de ville, vague 1)';
const OK = "La simulation de l'import s'est déroulée correctement.";
const KO = 'Une ou plusieurs erreurs ont été retournées lors de la simulation';
const TOUT_EST_BON = 'Toutes les pièces jointes peuvent être importées correctement';

test.setTimeout(120_000);

/** The published DB example on another dossier. */
function dbSolde(numeroASP: string, name = 'solde.json') {
  const texte = readFileSync(DB, 'utf8').replace('FINIMG013729', numeroASP);
  return fichierJson(texte, name);
}

async function play(page: Page, jeu = IMAGERIE) {
  await page.goto('./#/espace');
  await page.getByRole('button', { name: `Charger ${jeu}` }).click();
  // Folded on a phone.
  await expect(page.getByText('Fournisseur fictif :')).toBeAttached({ timeout: 30_000 });
  await openImport(page);
}

async function openImport(page: Page) {
  await page.goto('./#/espace/importer');
  await expect(page.getByRole('heading', { name: 'Importer le fichier json' })).toBeVisible({
    timeout: 30_000,
  });
}

const importButton = (page: Page) => page.getByRole('button', { name: 'Importer', exact: true });
const report = (page: Page) => page.getByRole('heading', { name: 'Compte rendu de l’import' });

test('the published RIS solde, from the simulation to « En cours » (S0:671)', async ({ page }) => {
  await play(page);
  await expect(importButton(page)).toBeDisabled();
  await expect(page.getByLabel('Taux de TVA *')).toBeVisible();
  await simulateSolde(page, 'CVA2RIS001', RIS);
  await expect(page.getByLabel('Taux de TVA *')).toHaveCount(0);
  await expect(page.getByText(OK)).toBeVisible();
  await expect(page.locator('[aria-current=step]')).toHaveText('1.2. Importation');
  await expectAccessible(page);
  await importButton(page).click();
  await expect(report(page)).toBeFocused();
  await expect(page.getByText('img-ris-va2.solde.json')).toBeVisible();
  await expect(page.getByText('FINIMG013594')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Etape suivante' }).click();

  await expect(page.getByText('Chaque fichier Zip ne doit pas dépasser 20Mo')).toBeVisible();
  await expect(page.getByText('Aucune donnée disponible dans le tableau')).toBeVisible();
  await expect(page.getByText('« Dénomination sociale (nom du client) »')).toBeVisible();
  await page.getByRole('button', { name: 'Documents attendus' }).click();
  await expect(page.getByRole('dialog')).toContainText('Copie de la facture');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page
    .getByLabel('Importer un fichier zip')
    .setInputFiles(fichierZip(PIECES_RIS, 'ris-1.zip'));
  await importButton(page).click();
  await expect(page.getByText(TOUT_EST_BON).first()).toBeVisible();
  await expect(page.getByText('Il reste à joindre les pièces')).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'ris-1.zip OK' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('la demande est « En cours »')).toBeVisible();
});

test('a file that is not what was chosen is not imported (S0:15, S0:144, S1:153)', async ({
  page,
}) => {
  await play(page);
  await simulateSolde(page, 'CVA2RIS001', DB);
  await expect(page.getByText(/^- La balise/).first()).toBeVisible();
  await expect(importButton(page)).toBeDisabled();

  await page.getByLabel('Numéro ANS *').selectOption('CVA2DBX012');
  await page.getByLabel('Type de demande *').selectOption('Avance');
  await page.getByLabel('Taux de TVA *').selectOption('20 %');
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(page.getByText('le contenu est celui d’une demande de solde').first()).toBeVisible();
  await expect(page.getByText(OK)).toHaveCount(0);
  await expect(importButton(page)).toBeDisabled();

  await page.getByLabel('Type de demande *').selectOption('Solde');
  const autre = readFileSync(DB, 'utf8').replace('13000637200010', '77625125800013');
  await page
    .getByLabel('Choisissez le fichier *')
    .setInputFiles(fichierJson(autre, 'autre-siret.json'));
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(page.getByText('est différent de celui du fournisseur').first()).toBeVisible();
  await expect(importButton(page)).toBeDisabled();
  await expectAccessible(page);
});

test('the published DB solde: what is not checked is named (S4:967), a piece is missing, then a zip refused and repaired on the spot, in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await play(page);
  await simulateSolde(page, 'CVA2DBX012', DB);
  await expect(page.getByText(OK)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ce que seul le portail connaît' })).toContainText(
    'la présence de chaque établissement dans la base des ES éligibles',
  );
  await expectAccessible(page);
  await importButton(page).click();
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  const zips = page.getByLabel('Importer un fichier zip');
  await zips.setInputFiles(fichierZip(PIECES_DB.slice(0, 1), 'db-1.zip'));
  await importButton(page).click();
  await expect(page.getByText('Il manque 1 pièce jointe')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('Rien n’a été fait')).toBeVisible();

  const malNommee = PIECES_DB.slice(1).map((nom) => nom.toLowerCase());
  await zips.setInputFiles(fichierZip([...malNommee, 'inconnue.docx'], 'db-2.zip'));
  await importButton(page).click();
  await expect(page.getByText('Le zip « db-2.zip » est refusé.')).toBeVisible();
  await expect(page.getByRole('row', { name: /db-2\.zip Refusé/ })).toBeVisible();
  await expect(page.getByText('avant de cliquer sur « Importer »')).toHaveCount(0);
  const reparer = page.getByRole('note', { name: 'ce zip peut être réparé' });
  await expect(reparer).toContainText('1 fichier, dont 1 renommé');
  await reparer.getByRole('button', { name: 'Fabriquer le zip réparé' }).click();
  await expect(reparer.getByText('Complet', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await reparer.getByRole('button', { name: 'Donner db-2-repare.zip au dépôt' }).click();
  await expect(zips).toBeFocused();
  await importButton(page).click();
  await expect(page.getByRole('row', { name: 'db-2-repare.zip OK' })).toBeVisible();
  await expect(page.getByText(TOUT_EST_BON)).toHaveCount(1);
  await expect(page.getByText('Il reste à joindre les pièces')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('la demande est « En cours »')).toBeVisible();
});

test('what is no JSON, and what is no zip, is named at both doors, and nothing of it is imported', async ({
  page,
}) => {
  await play(page);
  for (const [nom, contenu, dit] of [
    [
      'demandes.xlsx.json',
      'PK\u0003\u0004\u0014\0\0\0\b\0xl/workbook.xml',
      /classeur|archive|zip/i,
    ],
    ['facture.json', '%PDF-1.7\n%%EOF\n', /PDF/],
    ['erreur.json', '<!DOCTYPE html><html><body>504 Gateway Time-out</body></html>', /page web/],
  ] as const) {
    await simulateSolde(page, 'CVA2DBX012', fichierJson(Buffer.from(contenu, 'latin1'), nom));
    await expect(page.getByText('Le JSON chargé ne respecte pas le format attendu')).toBeVisible();
    await page
      .locator('summary')
      .filter({ hasText: /Notre aide\s: / })
      .click();
    await expect(page.getByText(dit).filter({ visible: true }).first()).toBeVisible();
    await expect(importButton(page)).toBeDisabled();
  }

  await simulateSolde(page, 'CVA2DBX012', DB);
  await importButton(page).click();
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  const zips = page.getByLabel('Importer un fichier zip');
  await zips.setInputFiles({
    name: 'illisible.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
  });
  await importButton(page).click();
  await expect(page.getByText('Le zip « illisible.zip » est refusé.')).toBeVisible();
  await expect(page.getByText('Il reste à joindre les pièces').first()).toBeVisible();
  await expect(page.getByText(TOUT_EST_BON)).toHaveCount(0);
  await expectAccessible(page);

  await zips.setInputFiles(fichierZip(PIECES_DB, 'db.zip'));
  await importButton(page).click();
  await expect(page.getByText(TOUT_EST_BON)).toHaveCount(1);
});

test('the name of a zip never serves twice, even for another import', async ({ page }) => {
  await play(page);
  await simulateSolde(page, 'CVA2DBX012', DB);
  await importButton(page).click();
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  const zips = page.getByLabel('Importer un fichier zip');
  await zips.setInputFiles(fichierZip(['inconnue.docx'], 'deja-vu.zip'));
  await importButton(page).click();
  await expect(page.getByText('Le zip « deja-vu.zip » est refusé.')).toBeVisible();
  await zips.setInputFiles(fichierZip(PIECES_DB, 'deja-vu.zip'));
  await expect(page.getByText('Les ZIP doivent être renommés').first()).toBeVisible();
  await importButton(page).click();
  await expect(page.getByText('Rien n’a été fait')).toBeVisible();
  await expect(page.getByRole('row', { name: /deja-vu\.zip/ })).toHaveCount(1);
});

test('the fields open in order, and the next one to fill takes the focus (S0:144, S0:150)', async ({
  page,
}) => {
  await play(page);
  const type = page.getByLabel('Type de demande *');
  await expect(type).toBeDisabled();
  await expect(type).toHaveAccessibleDescription('Remplissez d’abord « Numéro ANS ».');
  await expect(page.getByLabel('Choisissez le fichier *')).toBeDisabled();
  await expect(page.getByText(/Elle n’équivaut pas à validation de la demande/)).toBeVisible();
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  const resume = page.getByRole('group', { name: 'Un champ obligatoire est vide' });
  await expect(resume.getByRole('heading')).toBeFocused();
  await expectAccessible(page);
  await resume.getByRole('button', { name: 'Numéro ANS' }).click();
  await expect(page.getByLabel('Numéro ANS *')).toBeFocused();
  await page.getByLabel('Numéro ANS *').selectOption('CVA2DBX012');
  await type.selectOption('Avance');
  await expect(page.getByLabel('Choisissez le fichier *')).toBeDisabled();
  await type.selectOption('Solde');
  await expect(page.getByLabel('Choisissez le fichier *')).toBeEnabled();
});

test('a file that breaks the format gets the list of the portal, and no return file', async ({
  page,
}) => {
  await play(page);
  const texte = readFileSync(DB, 'utf8').replace(/"VA": \{[^}]*\},/, '');
  await simulateSolde(page, 'CVA2DBX012', fichierJson(texte, 'sans-va.json'));
  await expect(page.getByText('- La balise VA est manquante dans la ligne 1.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger le fichier de sortie' })).toHaveCount(
    0,
  );
  await expect(importButton(page)).toBeDisabled();
  const dit = page.getByRole('heading', { name: 'Le portail dirait' });
  await expect(dit).toBeFocused();

  // On paper: no field; the kinds first, the words of the portal last.
  await showPaper(page);
  const fautes = page.getByRole('heading', { name: /^Les fautes/ });
  await expect(fautes).toBeVisible();
  await expect(page.getByText(/\b[0-9a-f]{64}\b/).filter({ visible: true })).toHaveCount(1);
  await expect(importButton(page)).toBeHidden();
  const top = async (title: Locator) => (await title.boundingBox())?.y ?? 0;
  expect(await top(fautes)).toBeLessThan(await top(dit));
});

test('a solde already imported without its pieces refuses the next one, and says where', async ({
  page,
}) => {
  await play(page);
  await simulateSolde(page, 'CVA2DBX012', DB);
  await importButton(page).click();
  await expect(report(page)).toBeVisible();
  await page.getByRole('button', { name: 'Importer un autre fichier' }).click();
  await simulateSolde(page, 'CVA2DBX012', DB);
  await expect(page.getByText(KO)).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Télécharger le fichier de sortie' }),
  ).toBeVisible();
  await expect(importButton(page)).toBeDisabled();
  await page
    .locator('summary')
    .filter({ hasText: /Notre aide\s: / })
    .click();
  await expect(
    page.getByText('un solde déjà importé attend ses pièces jointes').first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('changing a field greys « Importer » until the next simulation', async ({ page }) => {
  await play(page);
  await simulateSolde(page, 'CVA2DBX012', DB);
  await expect(importButton(page)).toBeEnabled();
  await page.getByLabel('Type de demande *').selectOption('Avance');
  await expect(importButton(page)).toBeDisabled();
  await page.getByLabel('Type de demande *').selectOption('Solde');
  await expect(importButton(page)).toBeEnabled();
});

test('the screens of vague 1 are those of 2022: steps, order, window with « Fermer » (S1:112, S1:153, S1:367)', async ({
  page,
}) => {
  await play(page, LGC);
  await expect(page.getByText('1 - Fichier JSON')).toBeVisible();
  await expect(page.locator('fieldset select').first()).toHaveAccessibleName('Type de demande');
  await page.getByLabel('Type de demande', { exact: true }).selectOption('Avance');
  await page.getByLabel('Numéro ANS', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Taux de TVA', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Choisissez le fichier *').setInputFiles(LGC_TTC);
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  const fenetre = page.getByRole('dialog', { name: /^Import des demandes/ });
  await expect(fenetre).toBeVisible();
  await expectAccessible(page);
  // Paper has no window.
  await showPaper(page);
  await expect(page.getByText(OK).filter({ visible: true })).toHaveCount(1);
  await leavePaper(page);
  await fenetre.getByRole('button', { name: 'Fermer' }).click();
  await expect(fenetre).toHaveCount(0);
  await page.goto('./#/espace/demandes');
  // At 1280 px, the date gives way.
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(page.getByRole('columnheader', { name: 'Vague' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Date de la commande' })).toBeVisible();
});

test('no enrôlement: no numéro ANS, no simulation', async ({ page }) => {
  await play(page, 'Éditeur fictif non enrôlé');
  await expect(page.getByText('Aucun enrôlement n’est validé')).toBeVisible();
  await expect(page.getByLabel('Numéro ANS *').locator('option')).toHaveCount(1);
  await expect(page.getByLabel('Numéro ANS *')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Simuler', exact: true })).toBeDisabled();
  await expectAccessible(page);
});

test('a dossier that an incomplete import holds leads to that import', async ({ page }) => {
  await play(page);
  await simulateSolde(page, 'CVA2DBX012', dbSolde('FINIMG013612'));
  const aide = page.getByRole('note').filter({ hasText: 'FINIMG013612 : l’import 9007' });
  await aide.getByRole('link', { name: 'Ajouter des pièces jointes' }).click();
  await expect(page.getByText('Import n° 9007')).toBeVisible();
});

test('an anticipated enrôlement simulates but does not import', async ({ page }) => {
  await play(page, 'Éditeur fictif en enrôlement anticipé (RIS)');
  await simulateSolde(page, 'FICTIFRIS1', RIS);
  await expect(page.getByText('vous pouvez simuler, mais pas importer')).toBeVisible();
  await expect(page.getByText('Le bouton « Importer » est actif')).toHaveCount(0);
  await expect(page.getByText(KO)).toBeVisible();
  await expect(importButton(page)).toBeDisabled();
});

test(
  'the avance that a real solde needs can be put there, then the solde passes',
  { tag: '@moteurs' },
  async ({ page }) => {
    await play(page);
    await simulateSolde(page, 'CVA2DBX012', dbSolde('FINIMG999999'));
    await expect(page.getByText(KO)).toBeVisible();
    await page.getByRole('button', { name: 'Poser ces avances dans le portail fictif' }).click();
    await expect(page.getByText('1 avance posée')).toBeVisible();
    await expect(page.getByText(OK)).toBeVisible();
    await importButton(page).click();
    await expect(page.getByText('FINIMG999999')).toBeVisible();
  },
);

test(
  'two tabs import the same solde at once: one wins, the other is told',
  { tag: '@moteurs' },
  async ({ page, context }) => {
    await play(page);
    const autre = await context.newPage();
    await openImport(autre);
    for (const onglet of [page, autre]) {
      await simulateSolde(onglet, 'CVA2DBX012', DB);
      await expect(onglet.getByText(OK)).toBeVisible();
    }
    await Promise.all([page, autre].map((onglet) => importButton(onglet).click()));
    const told = (onglet: Page) => onglet.getByText('Rien n’a été enregistré');
    for (const onglet of [page, autre]) await expect(report(onglet).or(told(onglet))).toBeVisible();
    const gagnants = (await report(page).count()) + (await report(autre).count());
    const avertis = (await told(page).count()) + (await told(autre).count());
    expect([gagnants, avertis]).toEqual([1, 1]);
  },
);

test('a page killed in the middle of an import: all of it, or nothing', async ({ context }) => {
  for (const [essai, delai] of [0, 5, 20, 60].entries()) {
    const page = await context.newPage();
    if (essai === 0) await play(page);
    else await openImport(page);
    const numero = `FINIMG99000${essai}`;
    await simulateSolde(page, 'CVA2DBX012', dbSolde(numero, `essai-${delai}.json`));
    await page.getByRole('button', { name: 'Poser ces avances dans le portail fictif' }).click();
    await expect(page.getByText(OK)).toBeVisible();
    await importButton(page).click({ noWaitAfter: true });
    await page.waitForTimeout(delai);
    await page.close();

    const retour = await context.newPage();
    await openImport(retour);
    await simulateSolde(retour, 'CVA2DBX012', dbSolde(numero));
    // Nothing: the avance still waits for its solde. All: the solde stands in the way, and its file can be read again.
    await expect(retour.getByText(OK).or(retour.getByText(KO))).toBeVisible();
    const importe = (await retour.getByText(KO).count()) === 1;
    const kept = await readKept(retour, `essai-${delai}.json`);
    expect(kept).toEqual({ nomme: importe, blobs: importe ? 2 : 0 });
    await retour.close();
  }
});

/** What the storage holds of an import: whether the journal names its file, and how many of its two blobs are there. */
function readKept(page: Page, nom: string) {
  return page.evaluate(async (cherche) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const base = await ask(indexedDB.open('simulateur-segur'));
    const journal: { sequence: number; texte: string }[] = await ask(
      base.transaction('journal').objectStore('journal').getAll(),
    );
    const ids = await ask(base.transaction('fichiers').objectStore('fichiers').getAllKeys());
    base.close();
    const record = journal.find(({ texte }) => texte.includes(cherche));
    const blobs = ids.filter((id) => String(id).startsWith(`f${record?.sequence}-`)).length;
    return { nomme: record !== undefined, blobs };
  }, nom);
}

test('« Simuler un JSON » with the state of the fictive portal', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByLabel('Avec l’état de mon portail fictif')).toHaveCount(0);
  await play(page);
  await page.goto('./#/');
  const choix = page.getByLabel('Avec l’état de mon portail fictif');
  await expect(choix).toBeVisible();
  await page.getByLabel('Choisissez le fichier').setInputFiles(dbSolde('FINIMG888888'));
  await expect(page.locator('.verdict').getByRole('heading')).toContainText(
    'Rien à corriger dans ce fichier',
  );
  await choix.check();
  await expect(page.getByText('Vous avez changé les réglages')).toBeVisible();
  await page.getByRole('button', { name: 'Simuler', exact: true }).click();
  await expect(page.locator('.verdict').getByRole('heading')).toContainText('rejetterait');
  await expectAccessible(page);
});

test('fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await play(page);
  await expectNoSidewaysScroll(page);
  await simulateSolde(page, 'CVA2DBX012', DB);
  await expect(page.getByText(OK)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await importButton(page).click();
  await expect(report(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  await page
    .getByLabel('Importer un fichier zip')
    .setInputFiles(fichierZip(PIECES_DB, 'etroit.zip'));
  await expect(importButton(page)).toBeEnabled();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
