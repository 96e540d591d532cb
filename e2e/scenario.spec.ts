import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectNoSidewaysScroll, expectSeenByAll, test } from './test.ts';

test.setTimeout(150_000);

/** Waits for the start of a scenario: its title takes the focus. */
async function openScenario(page: Page, adresse: string, titre: string) {
  await page.goto(`./#/scenario/${adresse}`);
  await expect(page.getByRole('heading', { level: 1, name: titre })).toBeFocused({
    timeout: 30_000,
  });
}

/** From a ready-made fournisseur. */
async function startRecording(page: Page, fournisseur: RegExp) {
  await page.goto('./#/scenario/enregistrer');
  await page.getByRole('radio', { name: fournisseur }).check();
  await page.getByRole('button', { name: 'Commencer l’enregistrement' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
}

/** The recording of one act. */
async function recordInstruction(page: Page) {
  await startRecording(page, /Imagerie/);
  await page.evaluate(() => (location.hash = '#/poste/demandes/FINIMG013817'));
  await page.getByRole('button', { name: 'Début instruction' }).click();
}

const etape = (page: Page, nom: string) => page.getByRole('heading', { level: 2, name: nom });
const ecran = (page: Page) => page.getByRole('region', { name: 'L’écran du portail à ce moment' });

test('a story is played by keyboard alone, forth and back', async ({ page }) => {
  await openScenario(page, 'premier-depot', 'Un premier dépôt réussi');
  await expect(etape(page, 'Le départ')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(etape(page, 'Étape 1 sur 4')).toBeVisible();
  await expect(page.getByText('Accepté', { exact: true }).first()).toBeVisible();
  // What founds the caption, in a few words, and word for word to whoever asks.
  await expect(page.locator('.dite')).toContainText('Guide du solde Imagerie 2026, section 1');
  await page.getByText('Ce qu’en disent les guides').click();
  await expect(page.getByText('si et seulement si l’état de paiement')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(etape(page, 'Étape 2 sur 4')).toBeVisible();
  await expect(page.getByText(/^Import d’un fichier JSON/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(etape(page, 'Étape 4 sur 4')).toBeVisible();
  await expect(ecran(page).getByRole('heading', { level: 1 })).toContainText('Statut : En cours');
  await expect(page.getByText('FINIMG013729M1 : En cours')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(etape(page, 'Étape 3 sur 4')).toBeVisible();
  await page.keyboard.press('r');
  await expect(etape(page, 'Le départ')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(etape(page, 'Le départ')).toBeVisible();
});

test('a refusal is the portal’s, and says why', async ({ page }) => {
  await openScenario(page, 'zip-deja-utilise', 'Un nom de zip déjà utilisé');
  const suivant = page.getByRole('button', { name: 'Suivant' }).filter({ hasText: '→' });
  await suivant.click();
  await suivant.click();
  await expect(suivant).toBeFocused();
  await expect(page.getByText('Rien n’a changé dans le portail.')).toBeVisible();
  await expect(page.getByText(/déjà reçu un zip nommé/)).toBeVisible();
});

test('the findings of a rejected file are those of the simulator', async ({ page }) => {
  await openScenario(page, 's-oublie', 'Un fichier rejeté pour un « s » oublié');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Non conforme', { exact: true }).first()).toBeVisible();
  await expect(
    page.getByText('La balise piecesJustificatives est manquante').first(),
  ).toBeVisible();
});

for (const { id, titre, etapes, fin } of [
  {
    id: 'modification-sas',
    titre: 'Modification d’un solde SAS',
    etapes: 8,
    fin: 'FINSAS008539M1 : Décidée',
  },
  {
    id: 'cinq-pilotes',
    titre: 'Un LGC et ses cinq pilotes',
    etapes: 10,
    fin: 'FINMDV014001M1 : Décidée',
  },
  {
    id: 'avance-payee',
    titre: 'Une avance, du JSON au paiement',
    etapes: 9,
    fin: 'FINMDV013001M0 : Décidée',
  },
  {
    id: 'bon-de-commande-errone',
    titre: 'Un JSON erroné, puis un bon de commande erroné',
    etapes: 10,
    fin: 'FINMDV013001M0 : Décidée',
  },
]) {
  test(`a story on a presumed form goes to its end: ${id}`, async ({ page }) => {
    await openScenario(page, id, titre);
    for (let rang = 1; rang <= etapes; rang++) {
      await page.keyboard.press('ArrowRight');
      await expect(etape(page, `Étape ${rang} sur ${etapes}`)).toBeVisible();
      await expect(page.getByText('Simulation du fichier…')).toHaveCount(0);
      await expect(page.getByText(/n’est pas celle que le scénario prévoit/)).toHaveCount(0);
    }
    await expect(page.getByText(fin, { exact: true })).toBeVisible();
    // The last act is the ASP's: its side of the counter shows.
    await expect(ecran(page).getByRole('heading', { level: 1 })).toHaveText(/^Instruire/);
    await expect(ecran(page).getByText('Décidée', { exact: true }).first()).toBeVisible();
  });
}

test('the screen of a step is the real one: filled, answered, changed (S3:73)', async ({
  page,
}) => {
  await openScenario(page, 's-oublie', 'Un fichier rejeté pour un « s » oublié');
  await page.keyboard.press('ArrowRight');
  const montre = ecran(page);
  await expect(montre.getByLabel(/ANS/).first()).not.toHaveValue('');
  await expect(montre.getByText('DB-premier-solde.json').first()).toBeVisible();
  await expect(
    montre.getByText('La balise piecesJustificatives est manquante').first(),
  ).toBeVisible();
  // The answer does not take the person away from what is told.
  await expect(etape(page, 'Étape 1 sur 3')).toBeInViewport();
  // The next step has its own screen, and nothing of this one.
  await page.keyboard.press('End');
  await expect(etape(page, 'Étape 3 sur 3')).toBeVisible();

  await openScenario(
    page,
    'solde-avant-paiement',
    'Un solde demandé avant le paiement de l’avance',
  );
  await page.keyboard.press('ArrowRight');
  await expect(montre.getByRole('button', { name: /fichier de sortie/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(montre.getByText('Poste ASP').first()).toBeVisible();

  await openScenario(page, 'fenetre-12h00', 'La fenêtre qui ferme à 12h00');
  for (const rang of [1, 2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(etape(page, `Étape ${rang} sur 6`)).toBeVisible();
  }
  await expect(montre.getByText('RIS-trop-tard.json').first()).toBeVisible();

  await openScenario(page, 'modification-sas', 'Modification d’un solde SAS');
  for (let rang = 1; rang <= 6; rang++) {
    await page.keyboard.press('ArrowRight');
    await expect(etape(page, `Étape ${rang} sur 8`)).toBeVisible();
  }
  await expect(montre.getByLabel(/contact/i).first()).toHaveValue('regulateurs@exemple.invalid');
  await expect(montre.locator('.vert').first()).toBeVisible();
  await expect(montre.getByText('Effacer ma saisie…')).toBeHidden();
  await page.keyboard.press('Alt+p');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(montre.locator('.vert').first()).toBeInViewport();
  await page.keyboard.press('Alt+p');
  await expect(montre.getByText('PJ_Demande.pdf').first()).toBeVisible();
  await expectSeenByAll(page);

  // Nothing of the story stays in the form of the person.
  await page.goto('./#/espace');
  await page.getByRole('button', { name: /^Charger .*Imagerie/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
  await page.evaluate(() => (location.hash = '#/espace/importer'));
  await expect(page.getByLabel(/ANS/).first()).toHaveValue('');
});

test('a link of the screen stays in the story', async ({ page }) => {
  await openScenario(page, 'a-modifier-j20', '« À modifier » jusqu’à J+20');
  await page.keyboard.press('End');
  await expect(etape(page, 'Étape 6 sur 6')).toBeVisible();
  await ecran(page).getByRole('link', { name: 'Retour' }).first().click();
  await expect(ecran(page).getByText('Gérer mes demandes de financement').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/scenario/a-modifier-j20');
  await page.getByRole('button', { name: 'Revenir à l’écran de l’étape' }).click();
  await expect(ecran(page).getByRole('heading', { level: 1 })).toContainText('FINIMG013594');
});

test('the portal of the person is found again as it was', async ({ page }) => {
  await page.goto('./#/espace');
  await page.getByRole('button', { name: /^Charger .*non enrôlé/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
  await openScenario(page, 'deux-editeurs', 'Deux éditeurs, un bénéficiaire');
  await page.keyboard.press('End');
  await expect(ecran(page)).toContainText('Éditeur fictif Concurrent');
  await page.getByRole('link', { name: 'Revenir à mon portail' }).click();
  await expect(page.getByText('Éditeur fictif Débutant').first()).toBeVisible();
  await expect(page.getByText('portail à part')).toHaveCount(0);
});

test('a story is taken over, then left for the portal of the person', async ({ page }) => {
  await openScenario(page, 'pilotes-manquants', 'Les pilotes manquent');
  await page.keyboard.press('ArrowRight');
  await expect(etape(page, 'Étape 1 sur 7')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer moi-même d’ici' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
  await expect(page.getByText('Éditeur fictif Débutant').first()).toBeVisible();
  // Another story does not take its place unasked.
  await page.evaluate(() => (location.hash = '#/scenario/deux-editeurs'));
  await expect(page.getByText('quittez-le d’abord par « Revenir à mon portail »')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/espace/accueil'));
  await expect(page.getByText('Éditeur fictif Débutant').first()).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à mon portail' }).click();
  await page.getByRole('button', { name: 'Quitter et perdre ces actes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Espace fournisseur' })).toBeVisible();
  await expect(page.getByText('portail à part')).toHaveCount(0);
});

test('a link carries the clock and the profil, and says what it leaves aside', async ({ page }) => {
  await openScenario(
    page,
    'drimbox-sans-ris?drimboxSansRis=ignorer&siret=13000637200010',
    'Une DRIMbox sans RIS',
  );
  await expect(page.getByText('drimboxSansRis=ignorer')).toBeVisible();
  await expect(page.getByText(/Laissé de côté.*siret=13000637200010/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText(/ne se passe pas comme le scénario le prévoit/)).toBeVisible();
});

test(
  'what is done is recorded, exported, read again and played',
  { tag: '@moteurs' },
  async ({ page }) => {
    await startRecording(page, /non enrôlé/);
    await page.evaluate(() => (location.hash = '#/espace/pilotes'));
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
    await expect(page.getByRole('heading', { level: 1, name: 'Pilotes' })).toBeVisible();
    await page
      .getByLabel(/Client/)
      .first()
      .fill('Cabinet fictif');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'PV.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page
      .getByRole('button', { name: /^Déposer/ })
      .first()
      .click();
    await expect(page.getByText('Enregistrement en cours : 1 étape')).toBeVisible();
    await page.getByRole('button', { name: 'Arrêter' }).click();

    await page.getByLabel('Titre du scénario').fill('Mon pilote');
    const wanted = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter le fichier' }).click();
    const texte = await readFile(await (await wanted).path(), 'utf8');
    expect(texte).not.toContain('%PDF');

    await page.goto('./#/scenario');
    const champ = page.locator('input[type=file]');
    const file = (contenu: string) => fichierJson(contenu, 'scenario.json');
    await champ.setInputFiles(file(texte.replace('deposerPilote', 'toString')));
    await expect(
      page.getByText('À l’étape n° 1, ce scénario est abîmé, ou a été modifié.'),
    ).toBeVisible();
    await champ.setInputFiles(file(texte));
    await expect(page.getByRole('heading', { level: 1, name: 'Mon pilote' })).toBeFocused();
    await page.keyboard.press('End');
    await expect(etape(page, 'Étape 1 sur 1')).toBeVisible();
    await expect(ecran(page)).toContainText('Cabinet fictif');
  },
);

test('a recording goes on from the portal of the person, reloaded or not, and travels with it', async ({
  page,
}) => {
  await page.goto('./#/espace');
  await page.getByRole('button', { name: /^Charger .*Imagerie/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
  await page.goto('./#/scenario/enregistrer');
  await page.getByRole('radio', { name: 'Mon portail, tel qu’il est' }).check();
  await expect(page.getByText(/coordonnées bancaires.*aucune donnée personnelle/)).toBeVisible();
  await page.getByLabel(/Nom de ce départ/).fill('Ma salle');
  await expectSeenByAll(page);
  await page.getByRole('button', { name: 'Commencer l’enregistrement' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeVisible();
  await page.goto('./#/poste/demandes/FINIMG013817');
  await page.getByRole('button', { name: 'Début instruction' }).click();
  await expect(page.getByText('Enregistrement en cours : 1 étape')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre l’enregistrement' }).click();
  await expect(page.getByText('Enregistrement en cours : 1 étape')).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByText(/Part de .*Ma salle.*1.fournisseur/)).toBeVisible();
  await page.getByLabel('Titre du scénario').fill('Chez moi');
  const wanted = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter le fichier' }).click();
  const texte = await readFile(await (await wanted).path(), 'utf8');

  // Elsewhere, and on another portal.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('./#/scenario');
  await page.locator('input[type=file]').setInputFiles(fichierJson(texte, 'scenario.json'));
  await expect(page.getByRole('heading', { level: 1, name: 'Chez moi' })).toBeFocused();
  await expect(page.getByText(/^Ma salle, /)).toBeVisible();
  await page.keyboard.press('End');
  await expect(etape(page, 'Étape 1 sur 1')).toBeVisible();
  await expect(ecran(page).getByRole('heading', { level: 1 })).toHaveText(/FINIMG013817/);

  // That of the person has not moved.
  await page.getByRole('link', { name: 'Revenir à mon portail' }).click();
  await page.goto('./#/poste/demandes/FINIMG013817');
  await expect(page.getByRole('button', { name: 'Début instruction' })).toBeVisible();
});

test('an exercise cuts a recording, which hears nothing of it and is resumed', async ({ page }) => {
  await recordInstruction(page);
  await expect(page.getByText('Enregistrement en cours : 1 étape')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/exercice/decider'));
  await page.getByRole('button', { name: 'Commencer' }).click();
  const bande = page.getByRole('complementary', { name: 'Exercice en cours' });
  await expect(bande).toContainText('0 sur 2');
  await page.evaluate(() => (location.hash = '#/poste/demandes/FINIMG013817'));
  await page.getByRole('button', { name: 'Début instruction' }).click();
  await expect(bande).toContainText('1 sur 2');
  await bande.getByRole('button', { name: 'Revenir à mon portail' }).click();
  await page.evaluate(() => (location.hash = '#/scenario/enregistrer'));
  await page.getByRole('button', { name: 'Reprendre l’enregistrement' }).click();
  await expect(page.getByText('Enregistrement en cours : 1 étape')).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByText('1 étape, toutes rejouées')).toBeVisible();
});

test('acts on a dossier are recorded, arranged, taken off and brought back', async ({ page }) => {
  await recordInstruction(page);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  const legende = page.getByLabel('Légende de l’étape 1', { exact: true });
  await legende.fill('Au guichet.');
  await page.getByText('Écran et sources').click();
  await page.getByLabel('Écran montré').selectOption('Instruire une demande – FINIMG013817');
  await page.getByRole('button', { name: 'Retirer : étape 1' }).click();
  const annuler = page.getByRole('button', { name: 'Annuler le dernier changement' });
  await expect(annuler).toBeFocused();
  await annuler.press('Enter');
  await expect(page.getByText('1 étape, toutes rejouées')).toBeVisible();
  await expect(legende).toHaveValue('Au guichet.');
});

test('a story of the library is arranged, survives a reload, and travels in a link', async ({
  page,
}) => {
  await openScenario(page, 'premier-depot', 'Un premier dépôt réussi');
  await page.getByRole('button', { name: 'Modifier une copie' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Le montage' })).toBeVisible();
  await page.getByLabel('Légende de l’étape 1', { exact: true }).fill('On simule d’abord.');
  await page.getByRole('button', { name: 'Pause avant : étape 1' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Étape 1' })).toBeFocused();
  await page.getByLabel('Légende de l’étape 1', { exact: true }).fill('Bienvenue.');
  await page.getByText('Écran et sources').first().click();
  await page.getByLabel('Écran montré').first().selectOption('Boîte aux lettres du fournisseur');
  await page.getByRole('button', { name: 'Citer une source' }).click();
  await page.getByLabel('Endroit (page, rubrique, écran)').first().fill('page 12');
  await expectSeenByAll(page);

  // Without the import, the zip has nowhere to go: the step is named, and comes back.
  await page.getByRole('button', { name: 'Retirer : étape 3' }).click();
  await expect(
    page.getByText(/L’étape n° 3 de ce scénario ne peut pas être rejouée/).first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Jouer ce scénario' })).toBeDisabled();
  await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
  await expect(page.getByText('5 étapes, toutes rejouées')).toBeVisible();

  // What two captions said is not lost by a union that was not meant.
  await page.getByRole('button', { name: 'Réunir à la précédente : étape 5' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Étape 4' })).toBeFocused();
  await page.getByRole('button', { name: 'Annuler le dernier changement' }).press('Enter');
  await expect(page.getByText('5 étapes, toutes rejouées')).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Légende de l’étape 2', { exact: true })).toHaveValue(
    'On simule d’abord.',
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = (texte) => {
      document.title = texte;
      return Promise.resolve();
    };
  });
  await page.getByRole('button', { name: 'Copier un lien' }).click();
  await expect(page.getByText('Lien copié')).toBeVisible();
  const adresse = await page.title();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(adresse);
  await expect(page.getByText('5 étapes')).toBeVisible();
  await expectSeenByAll(page);
  await page.getByRole('button', { name: 'Jouer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /\(copie\)$/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Bienvenue.')).toBeVisible();
  await expect(page.locator('.dite')).toContainText('page 12');
  await expect(ecran(page).getByRole('heading', { level: 1 })).toHaveText(
    'Boîte aux lettres du fournisseur',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Accepté', { exact: true }).first()).toBeVisible();

  await page.goto(`${adresse.slice(0, -20)}`);
  await expect(page.getByText('Ce lien est coupé ou abîmé')).toBeVisible();
});

test('each step of a story is seen by all', async ({ page }) => {
  await openScenario(page, 'annulation', 'Annulation et historisation');
  for (const rang of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await expect(etape(page, `Étape ${rang} sur 3`)).toBeVisible();
    await expectSeenByAll(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await openScenario(page, 'premier-depot', 'Un premier dépôt réussi');
  for (const rang of [1, 2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(etape(page, `Étape ${rang} sur 4`)).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});
