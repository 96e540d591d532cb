import type { Page } from '@playwright/test';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectSeenByAll, test } from './test.ts';

test.setTimeout(120_000);

const FILE = 'Ce qui attend le gestionnaire';
const DEMANDE = [
  'demandes/FINIMG013608',
  /^Instruire une demande : FINIMG013608M0 – AVANCE/,
] as const;

/** Installs the ready-made fournisseur in full swing, then crosses the counter. */
test.beforeEach(async ({ page }) => {
  await playImagerie(page);
  await page.getByRole('link', { name: 'Poste ASP', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: FILE })).toBeFocused();
});

async function open(page: Page, suite: string, titre: string | RegExp) {
  await goTo(page, `#/poste/${suite}`);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
}

const rangees = (page: Page) => page.locator('tbody tr');
const choose = (page: Page, champ: string, choix: string) =>
  page.getByLabel(champ, { exact: true }).selectOption({ label: choix });

test('a whole page of the queue, chosen, is seen by all', async ({ page }) => {
  await page.getByRole('button', { name: 'Choisir toute la page' }).click();
  await expectSeenByAll(page);
});

test('the room says on which side of the counter one stands', async ({ page }) => {
  await expect(page.getByText('Vous jouez le gestionnaire de l’ASP')).toBeVisible();
  const salle = page.locator('[data-salle="asp"]');
  const accents = await salle.evaluate((node) =>
    [node, document.documentElement].map((each) =>
      getComputedStyle(each).getPropertyValue('--accent'),
    ),
  );
  expect(accents[0]).not.toBe(accents[1]);
});

test('many demandes at once: decided, then paid to the end', async ({ page }) => {
  await choose(page, 'Nature', 'Demande de financement');
  await choose(page, 'Qui doit agir', 'Le gestionnaire : à instruire');
  await choose(page, 'SONS', 'IMG-RIS-Va2');
  const premier = await rangees(page).first().getByRole('link').innerText();
  await page.getByRole('button', { name: 'Choisir toute la page' }).click();
  const decider = page.getByRole('button', { name: /^Décider la demande \(\d+\)$/ });
  const nombre = /\d+/.exec(await decider.innerText())?.[0] ?? '';
  const decide = async () => {
    await decider.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Décider la demande/ })
      .click();
    await expect(
      page.getByText(`« Décider la demande » est enregistré pour ${nombre}`),
    ).toBeFocused();
  };
  await decide();
  // Undone at once, all of it, and done again.
  await page.getByRole('button', { name: 'Défaire ce dernier acte' }).click();
  await expect(page.getByText(/^L’acte est défait/)).toBeFocused();
  await expect(rangees(page).filter({ hasText: premier })).toHaveCount(1);
  await page.getByRole('button', { name: 'Choisir toute la page' }).click();
  // The panel leaves the list its place.
  const [panneau, fenetre] = [
    await page.getByRole('region', { name: 'Agir sur ce qui est choisi' }).boundingBox(),
    page.viewportSize()?.height ?? 0,
  ];
  expect(panneau?.height).toBeLessThanOrEqual(fenetre * 0.34);
  await decide();

  await choose(page, 'Qui doit agir', 'Le gestionnaire : à payer');
  await page.getByLabel('Numéro ou nom').fill(premier.slice(0, 12));
  await page.getByRole('checkbox', { name: `Choisir ${premier}` }).check();
  await page.getByRole('button', { name: 'Payer jusqu’au bout (1)' }).click();
  await expect(page.getByText('« Payer jusqu’au bout » est enregistré pour 1')).toBeFocused();
  await choose(page, 'Qui doit agir', 'Personne : clos');
  await expect(rangees(page).first()).toContainText('Paiement effectué');
});

test('a demande sent back with a documented motif, and its mail', async ({ page }) => {
  await choose(page, 'Nature', 'Demande de financement');
  await choose(page, 'Qui doit agir', 'Le gestionnaire : à instruire');
  await rangees(page).first().getByRole('link').click();
  const titre = page.getByRole('heading', { level: 1, name: /^Instruire une demande : / });
  await expect(titre).toBeFocused();
  const numero = /FIN\w+M\d/.exec(await titre.innerText())?.[0] ?? '';

  const instruire = page.getByRole('button', { name: 'Début instruction' });
  const enregistre = page.getByText('« Début instruction » est enregistré');
  await instruire.click();
  await expect(enregistre).toBeFocused();
  // Undone beside it, as what is done to many, and done again.
  const defaire = page.getByRole('button', { name: 'Défaire ce dernier acte' });
  await defaire.click();
  await expect(page.getByText(/^L’acte est défait/)).toBeFocused();
  await expect(defaire).toBeHidden();
  await instruire.click();
  await expect(enregistre).toBeFocused();
  await page.getByText(/^Motifs documentés/).click();
  await page.getByRole('button', { name: /^Citer dans le commentaire : Le nom figurant/ }).click();
  await expect(page.getByLabel('Commentaire du gestionnaire (facultatif)')).toHaveValue(
    /Le nom figurant sur la facture/,
  );
  await page.getByRole('button', { name: 'Demander une modification' }).click();
  await expect(page.getByText('« Demander une modification » est enregistré')).toBeFocused();

  await page.getByRole('link', { name: 'Boîte aux lettres' }).click();
  const courriel = page.locator('details', { hasText: numero }).first();
  await courriel.locator('summary').click();
  await expect(courriel).toContainText('Le nom figurant sur la facture');

  await page.goBack();
  await page.getByRole('button', { name: 'La voir comme le fournisseur' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Statut : A modifier');
});

test('a cancelled solde makes its avance « Historisée », once it is explained', async ({
  page,
}) => {
  await choose(page, 'Nature', 'Demande de financement');
  await page.getByLabel('Numéro ou nom').fill('M1');
  await choose(page, 'Qui doit agir', 'Tout');
  await rangees(page).filter({ hasText: 'En cours' }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  const dialogue = page.getByRole('dialog', { name: 'Annuler la demande' });
  await expect(dialogue).toContainText('devient « Historisée »');
  await dialogue.getByRole('button', { name: 'Annuler la demande' }).click();
  await expect(page.getByText('« Annuler » est enregistré')).toBeFocused();
  await expect(page.getByLabel('Avenant affiché').locator('option').first()).toContainText(
    'Historisée',
  );
});

test('the checklist, its sources, and the 120 days', async ({ page }) => {
  await open(page, ...DEMANDE);
  const liste = page.getByRole('region', { name: 'Ce que seule une personne vérifie' });
  await liste.getByRole('checkbox').first().check();
  await expect(liste).toContainText(/^.*1 sur \d+ points vérifiés/s);
  await liste.getByLabel('Signature du bon de commande').fill('2026-01-01');
  await liste.getByLabel(/^Dossier complet de preuves/).fill('2026-05-01');
  await liste.getByLabel(/^Dossier complet de preuves/).blur();
  await expect(liste.getByText('le bon de commande convient')).toBeVisible();
  await liste.getByLabel(/^Dossier complet de preuves/).fill('2026-05-02');
  await liste.getByLabel(/^Dossier complet de preuves/).blur();
  await expect(liste.getByText('le bon de commande est trop ancien')).toBeVisible();
});

test('the queue by keyboard', async ({ page }) => {
  await rangees(page).first().getByRole('link').focus();
  await page.keyboard.press('j');
  await expect(rangees(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('x');
  await expect(rangees(page).nth(1).getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(rangees(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(FILE);
});
