import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeFile } from '../bench/data.js';
import { atelier, downloadCorrige, texteDe, verifie } from './support/atelier.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

/** A file mended field by field, by who has never seen JSON: the text outside what was changed stays as it was. */

const DIX_FAUTES = readFileSync(new URL('./support/dix-fautes.json', import.meta.url), 'utf8');
const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
/** Its syntax mended, and lines that end as Windows has them. */
const LISIBLE = DIX_FAUTES.replace('“FINIMG900010”', '"FINIMG900010"')
  .replace('1000,5', '1000.5')
  .replace('"isConnexionDB": vrai', '"isConnexionDB": true')
  .replaceAll('\n', '\r\n');

const formulaire = (page: Page) => page.getByRole('group', { name: 'Formulaire', exact: true });
const champ = (page: Page, libelle: string) =>
  formulaire(page).getByRole('textbox', { name: libelle, exact: true });
const bouton = (page: Page, nom: string) =>
  formulaire(page).getByRole('button', { name: nom, exact: true });
const titre = (page: Page) => formulaire(page).getByRole('heading');

async function open(page: Page, contenu: string) {
  await page.goto('./');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(contenu));
  await page.getByRole('button', { name: 'Corriger ici' }).click();
  await atelier(page).getByRole('button', { name: 'Formulaire', exact: true }).click();
  await expect(formulaire(page)).toBeVisible();
}

async function show(page: Page, demande: RegExp) {
  const choix = formulaire(page).getByLabel('Demande affichée');
  const valeur = await choix.getByRole('option', { name: demande }).getAttribute('value');
  await choix.selectOption(valeur);
}

async function type(page: Page, libelle: string, texte: string) {
  await champ(page, libelle).fill(texte);
  await page.keyboard.press('Tab');
  await verifie(page);
}

test(
  'a clerk mends a date, an amount and a list of FINESS without seeing JSON',
  { tag: '@moteurs' },
  async ({ page }) => {
    await open(page, LISIBLE);
    await page.getByRole('button', { name: 'Tout déplier' }).click();
    const date = page.getByRole('article', { name: /dateEditionFacture/ });
    await date.getByRole('button', { name: 'Voir dans le fichier' }).click();
    const champDate = champ(page, 'Date d’édition de la facture');
    await expect(champDate).toBeFocused();
    await expect(champDate).toHaveValue('2026-02-12');
    await expect(champDate).toHaveAccessibleDescription(/JJ\/MM\/AAAA.*doit être une date/s);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('12/02/2026');
    await page.keyboard.press('Tab');
    await expect(date).toHaveCount(0);
    await expect(champDate).not.toHaveAttribute('aria-invalid');

    await show(page, /^Demande 10 /);
    await type(page, 'Montant HT de la prestation principale', 'mille');
    await expect(formulaire(page).getByText('Ce n’est pas un nombre')).toBeVisible();
    await type(page, 'Montant HT de la prestation principale', '1 000,51 €');
    await expect(champ(page, 'Montant HT de la prestation principale')).toHaveValue('1000,51');

    await show(page, /^Demande 7 /);
    await formulaire(page)
      .getByRole('button', { name: /^Corriger : .*FINESS/ })
      .click();
    const finess = formulaire(page).getByRole('textbox', { name: /FINESS .* 2$/ });
    await expect(finess).toHaveValue('690000724');
    await finess.fill('690000732');
    await page.keyboard.press('Tab');
    await verifie(page);
    await formulaire(page)
      .getByRole('button', { name: /^Ajouter : .*FINESS/ })
      .click();
    await expect(formulaire(page).getByRole('textbox', { name: /FINESS .* 3$/ })).toBeFocused();
    await page.keyboard.type('690000740');
    await formulaire(page)
      .getByRole('button', { name: /^Retirer : .*FINESS .* 1$/ })
      .click();
    await verifie(page);
    expect(await downloadCorrige(page)).toBe(
      LISIBLE.replace('"2026-02-12"', '"12/02/2026"')
        .replace('1000.505', '1000.51')
        .replace('"690000716;690000724"', '["690000732", "690000740"]'),
    );
  },
);

test(
  'demandes are duplicated, moved, deleted and added, and their numbers follow',
  { tag: '@moteurs' },
  async ({ page }) => {
    await open(page, LISIBLE);
    await show(page, /^Demande 11 /);
    await bouton(page, 'Dupliquer').press('Enter');
    await expect(titre(page)).toBeFocused();
    await expect(titre(page)).toHaveText('Demande 12 · FINIMG900010');
    await bouton(page, 'Monter').press('Enter');
    await expect(titre(page)).toHaveText('Demande 11 · FINIMG900010');
    await show(page, /^Demande 1 /);
    await bouton(page, 'Supprimer').press('Enter');
    await expect(titre(page)).toHaveText('Demande 1 · FINIMG900001');
    await expect(formulaire(page).getByRole('status')).toHaveText('Demande 1 supprimée.');
    await bouton(page, 'Annuler : Demande 1 supprimée').press('Enter');
    await expect(titre(page)).toBeFocused();
    await expect(titre(page)).toHaveText('Demande 1 · FINIMG900000');
    await bouton(page, 'Ajouter une demande').press('Enter');
    await expect(titre(page)).toHaveText('Demande 13');
    await titre(page).press('ControlOrMeta+z');
    await expect(formulaire(page).getByRole('status')).toHaveText('Annulé.');
    await verifie(page);
    const debut = LISIBLE.lastIndexOf('    {\r\n      "numLigne": 11');
    const fin = LISIBLE.indexOf('\r\n    }', debut) + '\r\n    }'.length;
    const demande = LISIBLE.slice(debut, fin);
    const copie = demande.replace('"numLigne": 11', '"numLigne": 12');
    expect(await downloadCorrige(page)).toBe(
      `${LISIBLE.slice(0, fin)},\r\n${copie}${LISIBLE.slice(fin)}`,
    );
    await expect(atelier(page).getByText('Ce qui a été fait (2)')).toBeVisible();
    // The copy, its move, the deletion, and what took it back.
    for (let pas = 0; pas < 4; pas++) await bouton(page, 'Annuler').press('Enter');
    await expect(bouton(page, 'Annuler')).toBeDisabled();
    await verifie(page);
    expect(await downloadCorrige(page)).toBe(LISIBLE);
  },
);

test('who leaves a field by Tab stays near it when its correction is drawn anew, or goes', async ({
  page,
}) => {
  await open(page, RIS.replace('"01/02/2026"', '"2026-02-01"'));
  const corriger = bouton(page, 'Corriger : Date d’édition de la facture');
  await type(page, 'Date d’édition de la facture', '2026-02-03');
  await expect(formulaire(page).getByText('03/02/2026')).toBeVisible();
  await expect(corriger).toBeFocused();
  await type(page, 'Date d’édition de la facture', '01/02/2026');
  await expect(corriger).toHaveCount(0);
  await expect(champ(page, 'Date d’édition de la facture')).toBeFocused();
});

test('both views write the same text, and F8 brings the field of each finding', async ({
  page,
}) => {
  await open(page, LISIBLE);
  await type(page, 'Numéro ASP du dossier', 'FINIMG900099');
  await atelier(page).getByRole('button', { name: 'Texte', exact: true }).click();
  await expect(texteDe(page)).toContainText('FINIMG900099');
  // What is judged meanwhile may move what is about to be pressed.
  await verifie(page);
  await page.keyboard.press('ControlOrMeta+Home');
  await atelier(page).getByRole('button', { name: 'Formulaire', exact: true }).click();
  await expect(champ(page, 'Numéro ASP du dossier')).toHaveValue('FINIMG900099');
  for (let pas = 0; pas < 20; pas++) {
    await page.keyboard.press('F8');
    const nom = await page.locator('[aria-current="true"]').getAttribute('aria-label');
    if (nom?.includes('Le champ AM')) break;
  }
  await expect(page.locator('[aria-current="true"]')).toBeFocused();
  const am = formulaire(page).getByRole('textbox', { name: /AM 1$/ });
  await expect(am).toHaveValue('12100058');
  await expect(am).toBeInViewport();
  // What is typed and not left goes with what is simulated; then the keys undo it.
  await am.fill('012100058');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('article', { name: /Le champ AM/ })).toHaveCount(0);
  // The new result takes the focus when it comes.
  await verifie(page);
  await am.press('ControlOrMeta+z');
  await expect(am).toHaveValue('12100058');
});

test('a tag that is missing is added where the form has it; one that it does not know stays', async ({
  page,
}) => {
  const inconnue = LISIBLE.replace('"rpps":', '"rpps": "1", "RPPS":').replace(
    '"siret": ',
    '"logiciel": {"nom":"Radio+"},\r\n  "siret": ',
  );
  await open(page, inconnue);
  await show(page, /^Demande 1 /);
  await expect(formulaire(page).getByText('La balise Etablissements est manquante')).toBeVisible();
  await bouton(page, 'Ajouter : Etablissements')
    .or(bouton(page, 'Ajouter : Établissements'))
    .click();
  await expect(formulaire(page).getByText('est manquante')).toHaveCount(0);
  await show(page, /^En-tête/);
  await expect(champ(page, 'nom')).toHaveValue('Radio+');
  await show(page, /^Demande 2 /);
  await expect(champ(page, 'rpps')).toHaveValue('1');
  await formulaire(page).getByRole('button', { name: 'Retirer : rpps' }).click();
  await verifie(page);
  const texte = await downloadCorrige(page);
  expect(texte).toContain('"logiciel": {"nom":"Radio+"},\r\n  "siret": ');
  expect(texte).toContain(
    '"beneficiaires": {\r\n        "Etablissements": [],\r\n        "medecins',
  );
  expect(texte).not.toContain('"rpps"');
});

test('a broken text says so, and its corrections bring the form', async ({ page }) => {
  await open(page, DIX_FAUTES);
  await expect(formulaire(page).getByText('sa syntaxe se corrige d’abord')).toBeVisible();
  await expectSeenByAll(page);
  await formulaire(page).getByRole('button', { name: 'Voir dans le texte' }).first().click();
  await expect(texteDe(page)).toBeFocused();
  await atelier(page).getByRole('button', { name: 'Formulaire', exact: true }).click();
  for (let reste = 3; reste > 0; reste--) {
    await expect(formulaire(page).getByRole('button', { name: /^Corriger :/ })).toHaveCount(reste);
    await formulaire(page)
      .getByRole('button', { name: /^Corriger :/ })
      .first()
      .click();
    await verifie(page);
  }
  await expect(titre(page)).toContainText('Demande 1');
});

test('everybody sees it, and only one of 200 demandes is drawn', async ({ page }) => {
  await open(page, LISIBLE);
  await show(page, /^Demande 5 /);
  await formulaire(page).getByLabel('Balises du JSON').check();
  await expect(formulaire(page).getByText('balise dateEditionFacture')).toBeVisible();
  await expectSeenByAll(page);
  await expectNoSidewaysScroll(page);
  await open(page, JSON.stringify(makeFile(200)));
  const choix = formulaire(page).getByLabel('Demande affichée');
  await expect(choix.getByRole('option')).toHaveCount(201);
  await expect(champ(page, 'Numéro de la ligne')).toHaveCount(1);
});

test('numbers follow from any start, and the copy is named by its own', async ({ page }) => {
  const { lignesImport, ...reste } = JSON.parse(LISIBLE);
  await open(
    page,
    JSON.stringify({ ...reste, lignesImport: [{ ...lignesImport[0], numLigne: 7 }] }),
  );
  await bouton(page, 'Dupliquer').click();
  await expect(formulaire(page)).toContainText('Demande 7 dupliquée : voici la demande 8.');
  await expect(titre(page).first()).toContainText('Demande 8');
  await bouton(page, 'Ajouter une demande').click();
  await expect(formulaire(page)).toContainText('Demande 9 ajoutée.');
});

test('two numbers side by side are not one amount, and no quotes are wanted', async ({ page }) => {
  await open(page, LISIBLE);
  const montant = /Montant/;
  const champMontant = formulaire(page).getByRole('textbox', { name: montant }).first();
  await expect(champMontant).not.toHaveAccessibleDescription(/guillemets/);
  await champMontant.fill('1250 1300');
  await page.keyboard.press('Tab');
  await expect(champMontant).toHaveAccessibleDescription(/rien n’a été écrit/);
  await type(page, 'Date d’édition de la facture', '"12/02/2026"');
  await expect(champ(page, 'Date d’édition de la facture')).toHaveValue('12/02/2026');
});

test('the page ends at its footer', async ({ page }) => {
  await open(page, LISIBLE);
  const sous = () =>
    page.evaluate(() => {
      const pied = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
      return Math.round(document.documentElement.scrollHeight - (pied + scrollY));
    });
  await expect.poll(sous).toBeLessThan(40);
});
