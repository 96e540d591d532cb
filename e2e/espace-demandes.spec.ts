import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { titleOf } from '../src/ui/navigation/ecrans.ts';
import { goTo, playImagerie, simulateSolde } from './support/espace.ts';
import { fichierZip, PDF } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const PIECES_DB = ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-VA-00001.pdf'];

test.setTimeout(120_000);

test.beforeEach(({ page }) => playImagerie(page));

async function open(page: Page, suite: string, titre: string | RegExp) {
  await goTo(page, `#/espace/${suite}`);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeFocused();
}

const openDemandes = (page: Page) => open(page, 'demandes', titleOf('espace/demandes'));
const liste = (page: Page) => page.getByRole('table', { name: /^Liste des demandes/ });
const rangees = (page: Page) => liste(page).locator('tbody tr');

async function download(page: Page, name: string | RegExp): Promise<string> {
  const wanted = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFile(await (await wanted).path(), 'utf8');
}

test('the ten columns, a filter for each but the last, sort and pages', async ({ page }) => {
  await openDemandes(page);
  // At 1280 px, « Dénomination sociale » gives way.
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(liste(page).getByRole('columnheader')).toHaveText([
    'Numéro de dossier',
    'Type',
    'Numéro Editeur',
    'Logiciel',
    'Date dépôt',
    'Statut',
    'Etat de paiement',
    'Dénomination sociale',
    'Montant Ségur Déclaré',
    'Action',
  ]);
  await expect(liste(page).getByRole('searchbox')).toHaveCount(9);
  await page.getByText('Ce que disent les colonnes, les statuts et les paiements').click();
  await expect(page.getByText('une action est attendue de votre part.')).toBeVisible();
  await expectAccessible(page);
  await expect(rangees(page)).toHaveCount(25);

  const numero = liste(page).getByRole('columnheader', { name: 'Numéro de dossier' });
  await numero.getByRole('button').click();
  await expect(numero).toHaveAttribute('aria-sort', 'ascending');
  const premier = await rangees(page).first().getByRole('rowheader').innerText();
  await page.getByRole('button', { name: 'Page suivante' }).click();
  await expect(page.getByText('Page 2 sur')).toBeVisible();
  await numero.getByRole('button').click();
  await expect(numero).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByText('Page 1 sur')).toBeVisible();
  await expect(rangees(page).first().getByRole('rowheader')).not.toHaveText(premier);
});

test('search block and filters cross, are found again, and are emptied', async ({ page }) => {
  await openDemandes(page);
  const entier = await liste(page).locator('caption').innerText();
  await page.getByLabel('Statut de la demande').selectOption('Rejetée');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(rangees(page).first()).toContainText('Rejetée');
  await page.getByLabel('Filtrer : Logiciel').fill('ris');
  await expect(rangees(page).filter({ hasText: 'DRIMBOX' })).toHaveCount(0);
  const trouves = await liste(page).locator('caption').innerText();

  await page
    .getByRole('link', { name: /^Consulter FIN/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Statut : Rejetée');
  await page.getByRole('link', { name: 'Retour' }).click();
  await expect(liste(page).locator('caption')).toHaveText(trouves);

  await page.getByRole('button', { name: 'Vider les critères' }).click();
  await expect(liste(page).locator('caption')).toHaveText(entier);
});

test('the gestionnaire decides and pays; « Suivi Financier » comes with the payment (S2:583)', async ({
  page,
}) => {
  await openDemandes(page);
  await page.getByLabel('Filtrer : Type').fill('avance');
  await page.getByLabel('Filtrer : Statut').fill('en cours');
  await page.getByLabel('Filtrer : Logiciel').fill('ris');
  await page
    .getByRole('link', { name: /^Consulter FIN/ })
    .first()
    .click();
  const titre = page.getByRole('heading', { level: 1 });
  await expect(titre).toContainText('Statut : En cours');
  await page.getByRole('button', { name: 'Décider la demande' }).click();
  await expect(titre).toContainText('Statut : Décidée');
  await page.getByText('Pièces justificatives', { exact: true }).click();
  expect(await download(page, /^Télécharger « SPECIMEN_decision_attribution_/)).toContain(
    'SPÉCIMEN – sans valeur',
  );
  await page.getByRole('button', { name: 'Mettre en paiement' }).click();
  const effectuer = page.getByRole('button', { name: 'Effectuer le paiement' });
  await expect(effectuer).toBeVisible();
  await expect(page.getByText('Suivi Financier', { exact: true })).toHaveCount(0);
  await effectuer.click();
  await page.getByText('Suivi Financier', { exact: true }).click();
  const paiements = page.getByRole('table', { name: 'Paiements de la demande' });
  await expect(paiements.getByText('Paiement effectué').first()).toBeVisible();
  expect(await download(page, 'Avis de paiement (spécimen)')).toContain('SPÉCIMEN – sans valeur');
});

test('the missing pieces are sent, and the demande is « en cours » again (S2:561, S2:768, S2:774)', async ({
  page,
}) => {
  await page.getByRole('link', { name: /demandes en attente de pièces$/ }).click();
  await expect(page.getByLabel('Statut de la demande')).toHaveValue('en-attente-pieces');
  await rangees(page)
    .first()
    .getByRole('link', { name: /^Envoyer les pièces manquantes de FIN/ })
    .click();
  const titre = page.getByRole('heading', { level: 1 });
  await expect(titre).toHaveText(/^Envoyer les pièces manquantes d’une demande/);
  const numero = /FIN\w+M\d/.exec(await titre.innerText())?.[0] ?? '';
  const envoyer = page.getByRole('button', { name: 'Envoyer les pièces manquantes' });
  await expect(envoyer).toBeDisabled();
  await expect(page.getByRole('group', { name: 'Informations éditables' })).toHaveCount(0);
  await page.getByLabel('Type de pièce complémentaire').selectOption({ index: 1 });
  await page.getByLabel('Parcourir : Fichier à ajouter').setInputFiles({
    name: 'bon-signe.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF),
  });
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expectSeenByAll(page);
  await envoyer.click();
  await expect(titre).toContainText('Statut : En cours');
  await page.getByText('Pièces justificatives', { exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'bon-signe.pdf' })).toBeVisible();

  await goTo(page, `#/poste/demandes/${numero.slice(0, 12)}`);
  await expect(page.getByText('En attente d’instruction').first()).toBeVisible();
  await page.getByRole('button', { name: 'Début instruction' }).click();
  await expect(page.getByText('En attente d’instruction')).toHaveCount(0);
});

test('« Récapitulatif » and « Historique » are tabs; the accordions are the guide’s (S0:625, S0:641, S0:657)', async ({
  page,
}) => {
  await open(page, 'demandes/FINIMG013608M0', /FINIMG013608 - AVANCE/);
  await expect(page.getByRole('tab')).toHaveText(['Récapitulatif', 'Historique']);
  await expect(page.getByRole('tabpanel').locator('summary')).toHaveText([
    'Informations de la demande',
    'Bénéficiaires',
    /^Scénario d.installation$/,
    'Contrôles supplémentaires des données obligatoires uniquement sur le BDC',
    'Pièces justificatives',
    'Coordonnées bancaires',
    'Courriels automatiques envoyés',
    'Suivi du dossier',
    'Suivi Financier',
  ]);
  await page.getByText('Bénéficiaires', { exact: true }).click();
  await expect(page.getByRole('table', { name: /^Bénéficiaires/ })).toContainText('SIREN');
  await page.getByRole('tab', { name: 'Récapitulatif' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Historique' })).toBeFocused();
  await expect(page.getByRole('table', { name: 'Avenants du dossier' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Récapitulatif' })).toBeHidden();
  await expectSeenByAll(page);
});

test('the avances paid without a solde are those that the home counts', async ({ page }) => {
  const lien = page.getByRole('link', { name: /avances payées sans solde \(Imagerie – RIS/ });
  const nombre = /^\d+/.exec(await lien.innerText())?.[0] ?? 'none';
  await lien.click();
  await expect(page.getByLabel('Notre aide : solde')).toHaveValue('a-deposer');
  await expect(page.getByRole('status').filter({ hasText: 'avenants trouvés' })).toHaveText(
    new RegExp(`^${nombre}\\s`),
  );
  await expect(rangees(page).filter({ hasNotText: /AVANCE.*RIS_V2.*Décidée/ })).toHaveCount(0);
  // From there, to what is done with them.
  await page.getByRole('link', { name: 'préparer leur JSON de solde' }).click();
  await expect(page.getByRole('button', { name: `Choisir les ${nombre} possibles` })).toBeVisible();
});

/** The columns whose title does not stand as their cells do, nor the button that sorts them. */
function listMisaligned(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate((main) => {
    const alignOf = (element: Element) => getComputedStyle(element).textAlign;
    return [...main.querySelectorAll('tr.titres > th')].flatMap((titre, rang) => {
      const cellule = main.querySelector(`tbody tr > :nth-child(${rang + 1})`) ?? titre;
      const bouton = titre.querySelector('button') ?? titre;
      const accord = [titre, bouton].every((each) => alignOf(each) === alignOf(cellule));
      return accord ? [] : [titre.textContent.trim()];
    });
  });
}

/** The lists of the espace, by their address. */
const LISTES = ['demandes', 'imports', 'incompletes', 'chronologie'] as const;

test('at 1280 px a row is one line; what it cuts is found by unfolding it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const ecran of LISTES) {
    await open(page, ecran, titleOf(`espace/${ecran}`));
    const lignes = page.getByRole('main').locator('tbody tr');
    await expect(lignes.first()).toBeVisible();
    const hauteurs = await lignes.evaluateAll((trouvees) =>
      trouvees.map((ligne) => ligne.getBoundingClientRect().height),
    );
    expect(Math.max(...hauteurs), ecran).toBeLessThanOrEqual(44);
    expect(await listMisaligned(page), ecran).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
  await openDemandes(page);
  await expect(
    liste(page).getByRole('columnheader', { name: 'Dénomination sociale' }),
  ).toBeHidden();
  await page
    .getByRole('button', { name: /^Détails : FIN/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('term').filter({ hasText: 'Dénomination sociale' })).toBeVisible();
  await expectSeenByAll(page);
});

test('at 360 px no number is broken in two, and the tools wait behind a button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(findBrokenNumbers)).toEqual([]);
  for (const ecran of [...LISTES, 'exports', 'calendrier'] as const) {
    await open(page, ecran, titleOf(`espace/${ecran}`));
    expect(await page.evaluate(findBrokenNumbers), ecran).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
  await openDemandes(page);
  await expect(page.getByLabel('Filtrer : Type')).toBeHidden();
  await page.getByRole('button', { name: 'Trier et filtrer' }).click();
  await page.getByLabel('Filtrer : Type').fill('avance');
  await expect(page.getByRole('button', { name: 'Trier et filtrer (1 filtre)' })).toBeVisible();
  await page.getByRole('button', { name: 'Critères de recherche' }).click();
  await page.getByLabel('Statut de la demande').selectOption('Rejetée');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(rangees(page).first()).toContainText('Rejetée');
});

/** The numbers of demandes of which the page shows the end on another line. */
function findBrokenNumbers(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(/FIN[A-Z]{3}\d{6}(?:M\d)?/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) found.push(match[0]);
    }
  }
  return found;
}

test('an import gives back its file and its return file', async ({ page }) => {
  await open(page, 'imports', titleOf('espace/imports'));
  expect(await download(page, /^Fichier déposé/)).toContain('lignesImport');
  expect(await download(page, /^Fichier de retour/)).toContain('libelleTraitement');
});

test('the imports have their search, actions, filters and pager (S0:543, S0:551, S0:553, S1:73, S1:75, S1:86, S1:93)', async ({
  page,
}) => {
  await open(page, 'imports', titleOf('espace/imports'));
  await expect(
    page.getByRole('heading', {
      name: 'Rechercher l’import de mes JSONs et pièces justificatives',
    }),
  ).toBeVisible();
  const actions = page.getByRole('region', { name: 'Actions' });
  await expect(actions).toContainText('Vous trouverez ci-dessus les modèles de fichiers JSON');
  const imports = page.getByRole('table', { name: /^Liste des imports/ });
  await expect(imports.getByRole('searchbox')).toHaveCount(8);
  await expect(imports.getByPlaceholder('Filtrer...', { exact: true })).toHaveCount(8);
  const pager = page.getByRole('navigation', { name: 'Pages de la liste' });
  await expect(pager.getByRole('button')).toHaveText(['Précédente', 'Suivante']);
  await imports.getByLabel('Filtrer : Type de demande').fill('solde');
  await expect(imports.locator('tbody tr').filter({ hasText: 'Avance' })).toHaveCount(0);
  await actions.getByRole('link', { name: 'Accéder à la documentation' }).click();
  await expect(page).toHaveURL(/#\/formulaires$/);
  await page.goBack();
  await actions.getByRole('link', { name: 'Importer des demandes' }).click();
  await expect(page).toHaveURL(/#\/espace\/importer$/);
});

test('the incomplete demandes are searched by number, and named without their avenant (S0:384, S0:388)', async ({
  page,
}) => {
  await open(page, 'incompletes', titleOf('espace/incompletes'));
  const imports = page.getByRole('table', { name: /^Liste des dépôts incomplets/ });
  const nombre = await imports.locator('tbody tr').count();
  await page.getByLabel('Numéro de demande').fill('FINIMG999999');
  await expect(imports.locator('tbody tr')).toHaveCount(nombre);
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(page.getByText('Aucun import incomplet ne porte ce numéro.')).toBeVisible();
  await page.getByRole('button', { name: 'Vider les critères' }).click();
  await page
    .getByRole('button', { name: /^Consulter/ })
    .first()
    .click();
  const demandes = page.getByRole('table', { name: /demandes? incomplètes? de l’import/ });
  await expect(demandes.getByRole('columnheader')).toHaveText([
    'Numéro demande',
    'Type',
    'Montant Ségur HT',
  ]);
  await expect(demandes.getByRole('rowheader').first()).toHaveText(/^\s*FIN[A-Z]{3}\d{6}\s*$/);
});

test('an incomplete import is consulted, kept, then removed with its demandes', async ({
  page,
}) => {
  await open(page, 'incompletes', titleOf('espace/incompletes'));
  const imports = page.getByRole('table', { name: /^Liste des dépôts incomplets/ });
  const nombre = await imports.locator('tbody tr').count();
  await page
    .getByRole('button', { name: /^Consulter/ })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { name: 'Demandes incomplètes', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);

  const supprimer = page.getByRole('button', { name: /^Supprimer de/ }).first();
  await supprimer.click();
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(imports.locator('tbody tr')).toHaveCount(nombre);
  await expect(supprimer).toBeFocused();

  await supprimer.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByText(/^L’import .* est supprimé/)).toBeVisible();
  await expect(imports.locator('tbody tr')).toHaveCount(nombre - 1);
});

test('exports follow the search of the moment, or take everything', async ({ page }) => {
  await openDemandes(page);
  await page.getByLabel('Filtrer : Type').fill('solde');
  await expect(rangees(page).first()).toContainText('SOLDE');
  await open(page, 'exports', 'Exports');
  const tout = await download(page, /^Toutes les demandes/);
  const filtre = await download(page, /^Demandes de la recherche/);
  expect(tout).toContain(';Montant Ségur Déclaré;N° ASP;SIREN des bénéficiaires;');
  expect(tout).toContain(';"=""00307""";');
  expect(tout).toContain(';AVANCE;');
  expect(filtre).not.toContain(';AVANCE;');
  expect(filtre).toContain(';SOLDE;');
});

test('a piece is found again in its zip, looked at and downloaded', async ({ page }) => {
  // Chromium's own viewer would load resources of the browser.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
  await open(page, 'importer', /^Import des demandes/);
  await simulateSolde(page, 'CVA2DBX012', DB);
  const importer = page.getByRole('button', { name: 'Importer', exact: true });
  await importer.click();
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  await page.getByLabel('Importer un fichier zip').setInputFiles(fichierZip(PIECES_DB, 'db.zip'));
  await importer.click();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText('la demande est « En cours »')).toBeVisible();

  await open(page, 'demandes/FINIMG013729M1', /FINIMG013729 - SOLDE - Statut : En cours/);
  await expect(page.getByText(/il n’existe pas de demande de solde RIS Va2/)).toBeVisible();
  await page.getByText('Pièces justificatives', { exact: true }).click();
  expect(await download(page, `Télécharger « ${PIECES_DB[0]} »`)).toBe(String.fromCharCode(...PDF));
  const voir = page.getByRole('button', { name: `Aperçu de « ${PIECES_DB[1]} »` });
  await voir.click();
  const apercu = page.getByRole('dialog', { name: PIECES_DB[1] ?? '' });
  await expect(apercu).toContainText('Document 2 sur 2');
  await expect(apercu.locator('[aria-live]')).toContainText(PIECES_DB[1] ?? '');
  await apercu.getByRole('button', { name: 'Fermer' }).click();
  await expect(voir).toBeFocused();
});
