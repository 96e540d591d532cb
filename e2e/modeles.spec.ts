import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectSeenByAll, test } from './test.ts';

test.setTimeout(60_000);

/** A line of a form that no source speaks of, as its blank model and its filled example would show it. */
const VIERGE = {
  numLigne: 1,
  numeroEditeur: '',
  etablissement: { nomEtablissement: '', FINESSGeo: null, regime: 'TTC ou HT' },
  commande: { dateCommande: 'JJ/MM/AAAA', montantTotal: null, options: [] },
};
const REMPLIE = {
  numLigne: 1,
  numeroEditeur: '00001',
  etablissement: { nomEtablissement: 'Clinique fictive', FINESSGeo: '750000001', regime: 'TTC' },
  commande: { dateCommande: '14/10/2025', montantTotal: 1500, options: [] },
};

function document(...lignesImport: readonly unknown[]) {
  return { impId: null, numeroAns: 'aut042demo', siret: '92219300800013', lignesImport };
}

function file(name: string, content: unknown) {
  const texte = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return fichierJson(texte, name);
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const verdict = (page: Page) => page.locator('.verdict').getByRole('heading');
const form = (page: Page) => page.getByRole('combobox', { name: 'Formulaire', exact: true });

async function chooseModele(page: Page, ...files: readonly ReturnType<typeof file>[]) {
  await page.getByLabel('Choisir le modèle').setInputFiles([...files]);
}

/** From the blank and the filled model to a kept one. */
async function keepModele(page: Page) {
  await page.goto('./#/modeles');
  await chooseModele(
    page,
    file('vierge.json', document(VIERGE)),
    file('rempli.json', document(REMPLIE)),
  );
  await expect(title(page, 'Confirmer le modèle')).toBeFocused();
  await form(page).selectOption('autre.avance');
  await page.getByLabel('Titre').fill('Avance jamais vue');
  await page.getByRole('button', { name: 'Garder ce modèle' }).click();
  await expect(page.getByText('« Avance jamais vue » est gardé.')).toBeVisible();
}

async function simulate(page: Page, content: unknown, name = 'demandes.json') {
  await page.getByLabel('Choisissez le fichier').setInputFiles(file(name, content));
}

test('a form never seen, from its model only', async ({ page }) => {
  await keepModele(page);
  await page.getByRole('link', { name: 'Simuler un fichier' }).click();
  await expect(title(page, 'Simuler un JSON')).toBeFocused();

  await simulate(page, document(REMPLIE, { ...REMPLIE, numLigne: 2, numeroEditeur: '00002' }));
  await expect(verdict(page)).toHaveText(
    'Le portail accepterait ce fichier, d’après votre modèle de référence',
  );
  await expect(
    page.getByText('modèle de référence « Avance jamais vue »', { exact: true }),
  ).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier de sortie' }).click();
  const retour = await (await downloading).path();

  const { etablissement, ...reste } = REMPLIE;
  await simulate(page, document(REMPLIE, { ...reste, etablissment: etablissement }));
  await expect(verdict(page)).toContainText('rejetterait le fichier pour non-conformité');
  await expect(
    page.getByText('La balise etablissement est manquante dans la ligne 2.').first(),
  ).toBeVisible();

  await simulate(page, await readFile(retour, 'utf8'), 'demandes_sortie.json');
  await expect(verdict(page)).toHaveText(
    'Le portail accepterait ce fichier, d’après votre modèle de référence',
  );
});

test('a model survives a reload, is exported, deleted, then imported again', async ({ page }) => {
  await keepModele(page);
  await page.reload();
  await expect(page.getByRole('article', { name: 'Avance jamais vue' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const exporte = await downloading;
  expect(exporte.suggestedFilename()).toBe('modele-autre.avance.json');
  const texte = await readFile(await exporte.path(), 'utf8');

  await page.getByRole('button', { name: 'Supprimer…' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByText('« Avance jamais vue » est supprimé.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);

  await chooseModele(page, file('recu.json', texte));
  await expect(title(page, 'Confirmer le modèle')).toBeFocused();
  await expect(form(page)).toHaveValue('autre.avance');
  await page.getByRole('button', { name: 'Garder ce modèle' }).click();
  await expect(page.getByRole('article', { name: 'Avance jamais vue' })).toBeVisible();
});

test('what is understood is corrected by keyboard, then taken up again', async ({ page }) => {
  await keepModele(page);
  await page.getByRole('link', { name: 'Modifier' }).click();
  await expect(title(page, 'Modifier le modèle')).toBeFocused();
  const regime = 'lignesImport[ ] › etablissement › regime';
  await page.getByRole('button', { name: `Modifier ${regime}` }).press('Enter');
  const editor = page.getByRole('group', { name: `Balise ${regime}` });
  await expect(editor.getByLabel('Type')).toBeFocused();
  await editor.getByLabel(/^Valeurs/).fill('TTC');
  await editor.getByLabel(/^Valeurs/).press('Enter');
  await editor.getByLabel('null').selectOption('admise');
  await page.getByRole('button', { name: /^Accepter null partout/ }).click();
  await expect(page.getByRole('button', { name: /^Accepter null partout/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Garder ce modèle' }).click();
  await page.getByRole('link', { name: 'Simuler un fichier' }).click();
  const autre = { ...REMPLIE, etablissement: { ...REMPLIE.etablissement, regime: 'HT' } };
  await simulate(page, document(autre));
  await expect(verdict(page)).toContainText('rejetterait le fichier pour non-conformité');
});

test('a model without a form or a title is not kept, and says so', async ({ page }) => {
  await page.goto('./#/modeles');
  await chooseModele(page, file('rempli.json', document(REMPLIE)));
  await form(page).selectOption('');
  await page.getByLabel('Titre').fill(' ');
  await page.getByRole('button', { name: 'Garder ce modèle' }).click();
  await expect(
    page.getByRole('heading', { name: 'Le modèle ne peut pas encore être gardé' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Choisissez le formulaire' }).click();
  await expect(form(page)).toBeFocused();
});

test('a model on its way is compared before it is kept, and found again', async ({ page }) => {
  await keepModele(page);
  const { commande, ...reste } = REMPLIE;
  await chooseModele(page, file('autre.json', document({ ...reste, commandes: commande })));
  await form(page).selectOption('autre.avance');
  await expect(page.getByText('1 balise d’une autre écriture')).toBeVisible();
  await page.getByRole('link', { name: /Voir côte à côte : De « Avance jamais vue »/ }).click();
  await expect(page.getByText('Autre écriture (s final)')).toBeVisible();
  await page.getByRole('link', { name: 'Revenir au modèle en cours de confirmation' }).click();
  await expect(title(page, 'Confirmer le modèle')).toBeFocused();
  await page.goto('./#/modeles');
  await page.getByRole('link', { name: 'Reprendre' }).click();
  await page.getByRole('link', { name: 'Abandonner' }).click();
  await expect(page.getByRole('link', { name: 'Reprendre' })).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'Avance jamais vue' })).toBeVisible();
});

const HOSTILES: readonly (readonly [string, unknown, string])[] = [
  ['not JSON', '{"lignesImport": [1,, ]}', 'n’est pas du JSON bien écrit'],
  ['no lines', { lignesImport: [] }, 'au moins une demande'],
  ['too deep', `{"lignesImport":[${'{"a":'.repeat(40)}1${'}'.repeat(40)}]}`, 'niveaux'],
  [
    'too wide',
    document(Object.fromEntries(Array.from({ length: 2100 }, (_, rang) => [`b${rang}`, 1]))),
    'noms de balises différents',
  ],
  [
    'damaged export',
    { format: 'simulateur-segur/modele', version: 1, modele: { racine: {} } },
    'abîmé',
  ],
];

test('a hostile model changes nothing, and says why', async ({ page }) => {
  await page.goto('./#/modeles');
  for (const [name, content, motif] of HOSTILES) {
    await test.step(name, async () => {
      await chooseModele(page, file('hostile.json', content));
      await expect(
        page.getByRole('heading', { name: 'Ce modèle ne peut pas être lu' }),
      ).toBeFocused();
      await expect(page.getByText(motif)).toBeVisible();
    });
  }
  await expectAccessible(page);
  await page.reload();
  await expect(title(page, 'Modèles de référence')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a tag named __proto__ is a tag like another', async ({ page }) => {
  await page.goto('./#/modeles');
  const texte = JSON.stringify(document(REMPLIE)).replace('"options"', '"__proto__"');
  await chooseModele(page, file('proto.json', texte));
  await expect(title(page, 'Confirmer le modèle')).toBeFocused();
  await expect(page.getByRole('rowheader', { name: /__proto__/ })).toBeVisible();
});

test('a model is compared with a form and with a file, difference by difference', async ({
  page,
}) => {
  await keepModele(page);
  await page.getByRole('link', { name: 'Comparer', exact: true }).click();
  await expect(title(page, 'Comparaison')).toBeFocused();
  await expect(page.getByText(/^\d+ différences?$/)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('À gauche', { exact: true }).selectOption('modele.autre.avance');
  const { etablissement, ...reste } = REMPLIE;
  const autre = { ...reste, Etablissement: etablissement, numeroEditeur: 1 };
  await page
    .getByLabel('Choisir un fichier, à droite')
    .setInputFiles(file('autre.json', document(autre)));
  await expect(page.getByText('2 différences', { exact: true })).toBeVisible();
  await expect(page.getByText('Autre écriture (majuscules)')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('rowheader', { name: 'numeroEditeur' })).toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.getByRole('rowheader', { name: 'etablissement' })).toBeFocused();
  await page.getByLabel('Seulement les différences').uncheck();
  await expect(page.getByText('Identique').first()).toBeVisible();
  await expectAccessible(page);
});

const ROUTES = [
  ['modeles', 'Modèles de référence'],
  ['modeles/autre.avance', 'Modifier le modèle'],
  ['comparaison/img-ris-va2.solde/modele.autre.avance', 'Comparaison'],
] as const;

test('the screens with a model are seen by all', async ({ page }) => {
  test.slow();
  await keepModele(page);
  for (const [route, name] of ROUTES) {
    await page.goto(`./#/${route}`);
    await expect(title(page, name)).toBeVisible();
    await expectSeenByAll(page);
  }
  await page.goto('./#/modeles');
  await chooseModele(page, file('vierge.json', document(VIERGE)));
  await expect(title(page, 'Confirmer le modèle')).toBeVisible();
  await expectSeenByAll(page);
});

test('without storage, a model serves as long as the page, and this is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await keepModele(page);
  await expect(page.getByText(/ne donne pas de mémoire à cette page/)).toBeVisible();
  await page.getByRole('link', { name: 'Simuler un fichier' }).click();
  await simulate(page, document(REMPLIE));
  await expect(verdict(page)).toHaveText(
    'Le portail accepterait ce fichier, d’après votre modèle de référence',
  );
});

test('another tab hears of a model at once', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./#/modeles');
  await expect(title(other, 'Modèles de référence')).toBeVisible();
  await keepModele(page);
  await expect(other.getByRole('article', { name: 'Avance jamais vue' })).toBeVisible();
});
