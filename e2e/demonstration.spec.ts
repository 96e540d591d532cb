import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { PDF } from './support/fichiers.ts';
import { openKeyboard } from './support/keyboard.ts';
import { expect, expectAccessible, test } from './test.ts';

/**
 * A whole demonstration without scenario, through both rooms, by keyboard alone: a mouse would be quicker. Two key presses
 * a second for five minutes are the bound; holding Tab down goes faster.
 */
const PRESSES_MAX = 600;

const RIS = fileURLToPath(new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url));
const ZIP = {
  name: 'ris.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync({ 'JDD_FAC_RIS77381.pdf': PDF, 'JDD_VA_RIS77381.pdf': PDF })),
};
const DOSSIER = 'FINIMG013594';
const COMMENTAIRE = 'Montant ?';
const FILE = 'Ce qui attend le gestionnaire';

test.setTimeout(240_000);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });

test('a free demonstration, in both rooms, by keyboard only', async ({ page }) => {
  const keyboard = openKeyboard(page);
  const { activate, choose, fill, giveFile, press, reach } = keyboard;
  /** On each screen the title takes the focus. */
  const arrive = (titre: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1, name: titre })).toBeFocused();
  const done = (acte: string) => expect(page.getByText(`« ${acte} » est enregistré`)).toBeFocused();

  await test.step('a fournisseur is chosen', async () => {
    await page.goto('./');
    await activate(link(page, 'Espace fournisseur'));
    await arrive('Espace fournisseur');
    await activate(button(page, /^Charger .*Imagerie/));
    await arrive('Accueil');
  });

  await test.step('its solde is simulated, imported and completed', async () => {
    await activate(link(page, 'Importer des demandes').last());
    await arrive(/^Import des demandes/);
    await choose(page.getByLabel('Numéro ANS *'), 'CVA2RIS001');
    await choose(page.getByLabel('Type de demande *'), 'Solde');
    await giveFile(page.getByLabel('Choisissez le fichier *'), RIS);
    await activate(button(page, 'Simuler'));
    await activate(button(page, 'Importer'));
    await expect(page.getByRole('heading', { name: 'Compte rendu de l’import' })).toBeFocused();
    await activate(link(page, 'Etape suivante'));
    await arrive(/^Import des demandes/);
    await giveFile(page.getByLabel('Importer un fichier zip'), ZIP);
    await activate(button(page, 'Importer'));
    await activate(button(page, 'Terminer'));
    await expect(page.getByText('la demande est « En cours »')).toBeFocused();
  });

  await test.step('the gestionnaire takes it and sends it back', async () => {
    await activate(link(page, 'Poste ASP'));
    await arrive(FILE);
    await fill(page.getByLabel('Numéro ou nom'), DOSSIER);
    await activate(link(page, new RegExp(`^${DOSSIER}M1`)));
    await arrive(`Instruire une demande : ${DOSSIER}M1`);
    await activate(button(page, 'Début instruction'));
    await done('Début instruction');
    const verifiees = page.getByRole('region', { name: 'Ce que seule une personne vérifie' });
    await reach(verifiees.getByRole('checkbox').first());
    await press('Space');
    await expect(verifiees).toContainText(/1 sur \d+ points vérifiés/);
    await fill(page.getByLabel('Commentaire du gestionnaire (facultatif)'), COMMENTAIRE);
    await activate(button(page, 'Demander une modification'));
    await done('Demander une modification');
  });

  await test.step('the fournisseur modifies and confirms', async () => {
    await activate(button(page, 'La voir comme le fournisseur'));
    await arrive(/Statut : A modifier/);
    await activate(link(page, /^Modifier FIN/));
    await arrive(/^Modifier une demande de solde/);
    await expect(page.getByText(COMMENTAIRE)).toBeVisible();
    await fill(page.getByRole('textbox', { name: /montant/i }).first(), '900.5');
    await press('Tab');
    await expect(page.getByText('Aucune erreur dans ce que vous avez modifié.')).toBeVisible();
    await activate(button(page, 'Confirmer'));
    await expect(page.getByText(/^Vos modifications sont confirmées/)).toBeFocused();
    await expect(page.getByRole('heading', { level: 1, name: /Statut : En cours/ })).toBeVisible();
  });

  await test.step('the gestionnaire decides and pays', async () => {
    await activate(link(page, 'Poste ASP'));
    await arrive(FILE);
    await activate(link(page, new RegExp(`^${DOSSIER}M1`)));
    await arrive(`Instruire une demande : ${DOSSIER}M1`);
    for (const acte of [
      'Début instruction',
      'Décider la demande',
      'Mettre en paiement',
      'Émettre l’OR',
      'Effectuer le paiement',
    ]) {
      await activate(button(page, acte));
      await done(acte);
    }
    await expect(page.getByText('Paiement effectué').first()).toBeVisible();
  });

  await test.step('time passes', async () => {
    const date = page.getByText('Date du portail fictif').locator('..');
    const before = await date.innerText();
    await activate(page.getByText('Changer la date'));
    await activate(button(page, '+ 10 jours'));
    await expect(page.getByText(/^Le portail fictif est au /)).toBeVisible();
    await expect(date).toContainText('(date simulée)');
    expect(await date.innerText()).not.toBe(before);
  });

  await test.step('the past is looked at, and left', async () => {
    const rangee = page.getByRole('row', { name: new RegExp(`${DOSSIER}M1`) });
    await activate(link(page, 'Chronologie'));
    await arrive('Chronologie');
    const renvoi = rangee.filter({ hasText: 'A modifier' }).getByRole('button').first();
    await activate(renvoi);
    await expect(page.getByText('Vous regardez le passé')).toBeVisible();
    await expect(renvoi).toHaveText('Affiché');
    await expect(renvoi).toBeFocused();
    await activate(button(page, 'Acte précédent'));
    await activate(link(page, 'Poste ASP'));
    await arrive(FILE);
    await expect(rangee).toContainText('En cours');
    await activate(button(page, 'Revenir au présent'));
    await arrive(FILE);
    await expect(rangee).toHaveCount(0);
  });

  await test.step('the mails tell the story', async () => {
    await activate(link(page, 'Boîte aux lettres'));
    await arrive('Boîte aux lettres du fournisseur');
    await fill(page.getByLabel('Objet ou adresse'), `${DOSSIER}M1`);
    const mails = page.locator('main details', { hasText: `${DOSSIER}M1` });
    await expect(mails.locator('.objet')).toHaveText([
      /\s: avis de paiement$/,
      /\s: validée$/,
      /\s: modifications reçues$/,
      /\s: à modifier$/,
    ]);
    await activate(mails.last().locator('summary'));
    await expect(mails.last()).toContainText(COMMENTAIRE);
    await activate(mails.last().getByRole('link', { name: /^Voir le dossier/ }));
    await arrive(`Instruire une demande : ${DOSSIER}M1`);
    await expect(page.locator('.etat')).toContainText('Décidée');
    await expect(page.locator('.etat')).toContainText('Paiement effectué');
  });

  await test.step('the projection mode shows the keys', async () => {
    await press('Alt+p');
    await expect(page.locator('html')).toHaveAttribute('data-projection', '');
    await press('Tab');
    await expect(page.locator('.frappes')).toHaveText('Tab');
    await expectAccessible(page);
    await press('Alt+p');
    await expect(page.locator('html')).not.toHaveAttribute('data-projection');
  });

  const pressed = keyboard.pressed();
  console.log(`A demonstration in ${pressed} key presses.`);
  expect(pressed).toBeLessThanOrEqual(PRESSES_MAX);
});
