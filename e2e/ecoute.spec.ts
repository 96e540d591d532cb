import { readFileSync } from 'node:fs';
import { openLecteur } from './support/lecteur.ts';
import { sixDemandes } from './support/six-demandes.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, test } from './test.ts';

/** The main journey by ear: what a screen reader says of it, phrase by phrase, where it matters. */

const RIS = readFileSync(
  new URL('../schemas/exemples/img-ris-va2.solde.json', import.meta.url),
  'utf8',
);
const FAUTE = 'Le champ dateEditionFacture doit être une date au format JJ/MM/AAAA.';

test('by ear: each correction says what it changed, and the verdict with it', async ({ page }) => {
  await page.goto('./');
  const { heard, forget } = await openLecteur(page);
  const fautif = RIS.replace('"01/02/2026"', '"2026-02-01"').replace('true', '"vrai"');
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichierJson(fautif, 'fautif.json'));
  const titre = page.locator('.verdict').getByRole('heading');
  await expect(titre).toContainText('2 erreurs');
  const compte = parseInt(await page.getByText(/^\d+ constats$/).innerText());
  const mended = (reste: number, verdict: string) => [
    `polite: ${reste} constats`,
    `polite: 1 constat a disparu. ${verdict}.`,
    `polite: Constat 1 sur ${reste}`,
  ];
  /** Beside the finding that takes the focus; the editor says nothing of a cursor that nobody has. */
  const said = async () => (await heard()).filter((dite) => /^polite: (?!Vérification)/.test(dite));
  const appliquer = page.getByRole('button', { name: 'Appliquer', exact: true }).first();
  await page.keyboard.press('F8');
  await expect.poll(said).toContain(`polite: Constat 1 sur ${compte}`);
  for (const [rang, verdict] of ['Non conforme, 1 bloquant', 'Sous réserve'].entries()) {
    await forget();
    await appliquer.press('Enter');
    const phrases = mended(compte - rang - 1, verdict);
    // The first correction opens the editor, whose own region may come after the others.
    if (rang === 0) await expect.poll(async () => (await said()).sort()).toEqual(phrases.sort());
    else await expect.poll(said).toEqual(phrases);
    await expect(page.getByRole('article').and(page.locator(':focus'))).toBeVisible();
  }
  await expect(titre).toContainText('Rien à corriger');
});

test('by ear: the verdict, the first fault, a filter, the pieces, what is put back', async ({
  page,
}) => {
  await page.goto('./');
  const { heard, forget, read } = await openLecteur(page);
  /** What an act makes it say, all of it, in this order; the steps of a slow answer left out. */
  async function expectHeard(act: () => Promise<void>, ...phrases: readonly string[]) {
    await forget();
    await act();
    const said = async () =>
      (await heard()).filter((dite) => !/^polite: (Simulation en cours|Inspection)/.test(dite));
    await expect.poll(said).toEqual(phrases);
  }
  const press = (key: string) => () => page.keyboard.press(key);
  const depot = page.getByLabel('Choisissez le fichier');

  await expect(depot).toHaveAccessibleName('Choisissez le fichier JSON, ou les zips');
  await expectHeard(
    () =>
      depot.setInputFiles(
        fichierJson(
          RIS.replace('"01/02/2026"', '"2026-02-01"').replace('true', '"vrai"'),
          'fautif.json',
        ),
      ),
    'heading, Le portail rejetterait le fichier pour non-conformité : 2 erreurs au contrôle du format, level 2',
  );
  const compte = await page.getByText(/^\d+ constats$/).innerText();
  await expectHeard(press('Tab'), `button, À corriger d’abord : ${FAUTE}`);
  await expectHeard(
    press('Enter'),
    'article, Bloquant, Demande 1, Le champ dateEditionFacture, dans le bloc facture de la ligne 1, doit être une date au format JJ/MM/AAAA., current item',
    `polite: Constat 1 sur ${parseInt(compte)}`,
  );
  expect(await read('.liste article')).toEqual(
    expect.arrayContaining(['Avant :', '"2026-02-01"', 'Après :', '"01/02/2026"']),
  );

  // A filter says how many are left, and nothing again of the finding at hand.
  const bloquants = page.getByRole('button', { name: '2 bloquants' });
  await expectHeard(
    () => bloquants.click(),
    'button, 2 bloquants, le portail rejetterait le fichier, not pressed',
    `polite: 2 sur ${compte}`,
  );
  const effacer = page.getByRole('button', { name: 'Effacer les filtres' });
  await expectHeard(
    () => effacer.press('Enter'),
    'button, Effacer les filtres',
    'button, Tout déplier',
    `polite: ${compte}`,
  );
  await page.getByLabel('Regrouper').selectOption('par demande');
  expect(await read('.liste')).toEqual(
    expect.arrayContaining(['heading, Demande 1, FINIMG013594, level 3']),
  );

  const six = sixDemandes();
  await expectHeard(
    () => depot.setInputFiles([six.json, six.zip]),
    'heading, Rien à corriger dans ce fichier, mais 4 points que seul le portail connaît n’ont pas pu être vérifiés, level 2',
    'polite: Pièces jointes : Non conforme. 4 pièces à renommer, 1 manquante et 2 fichiers superflus',
  );
  const lu = await read('.pieces');
  expect(lu.filter((dite) => dite.startsWith('heading'))).toEqual([
    'heading, Pièces jointes, level 2',
    'heading, Le zip « pieces.zip » contient 2 entrées en trop : « __MACOSX/._x », « Thumbs.db »., level 3',
    'heading, 5 documents demandent une action, sur 12 annoncés par le JSON, level 3',
    'heading, 7 documents présents, sous leur nom exact, level 3',
    'heading, Contenu de « pieces.zip », level 3',
  ]);
  expect(lu.filter((dite) => dite.startsWith('columnheader')).length).toBe(6);

  await expectHeard(
    () => page.getByRole('button', { name: /^Retirer/ }).press('Enter'),
    'button, Retirer « pieces.zip »',
    'button, Remettre « pieces.zip »',
    'polite: « pieces.zip » est retiré.',
  );
  await expect(page.getByRole('heading', { name: 'Sigles de cette page' })).toBeAttached();
});
