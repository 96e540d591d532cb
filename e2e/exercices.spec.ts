import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { goTo, playImagerie } from './support/espace.ts';
import { fichierJson } from './support/fichiers.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

test.setTimeout(150_000);

const titre = (page: Page, nom: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: nom });
const bande = (page: Page) => page.getByRole('complementary', { name: 'Exercice en cours' });

test('a link is opened, a hint taken, the exercise solved, and its code verified', async ({
  page,
}) => {
  await playImagerie(page);
  await goTo(page, '#/exercice/decider');
  await expect(titre(page, 'De l’autre côté du guichet')).toBeFocused();
  await page.getByRole('button', { name: 'Commencer' }).press('Enter');
  await page.getByRole('button', { name: 'Prendre un indice (2 restants)' }).press('Enter');
  await expect(page.getByText(/L’instruction a un début/)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/L’instruction a un début/)).toBeVisible();
  await expect(bande(page)).toContainText('0 sur 2');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await goTo(page, '#/poste/demandes/FINIMG013817');
  await page.getByRole('button', { name: 'Début instruction' }).click();
  await expect(bande(page)).toContainText('1 sur 2');
  await page.reload();
  await page.getByRole('button', { name: 'Décider la demande' }).click();
  await bande(page).getByRole('link', { name: 'Réussi : voir le code' }).click();
  await expect(page.getByText(/avec 1 indice et 2 essais/)).toBeVisible();
  await page.getByLabel('Pseudonyme (facultatif)').fill('Léa');
  const code = page.locator('code', { hasText: /^LEA [0-9A-Z-]{19}$/ });
  const donne = await code.innerText();

  await bande(page).getByRole('button', { name: 'Revenir à mon portail' }).click();
  await goTo(page, '#/espace/demandes/FINIMG013817M0');
  await expect(titre(page, /FINIMG013817.*Statut : En cours/)).toBeVisible();

  await goTo(page, '#/exercice/codes');
  await page
    .getByLabel('Codes, un par ligne')
    .fill([donne, donne.replace('LEA', 'MAX'), 'bonjour'].join('\n'));
  await expect(page.getByText('3 lignes lues, 1 code vérifié.')).toBeVisible();
  const nuage = page.getByRole('img', { name: 'Temps de chaque participant' });
  await expect(nuage).toBeVisible();
  const taille = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const mot of await nuage.locator('text').all()) {
    const echelle = await mot.evaluate(
      (texte: SVGTextElement) =>
        parseFloat(getComputedStyle(texte).fontSize) * (texte.getScreenCTM()?.a ?? 0),
    );
    expect(echelle).toBeGreaterThanOrEqual(13);
  }
  if (taille) await page.setViewportSize(taille);
  await expect(page.getByRole('row', { name: /MAX/ })).toContainText('Ne se vérifie pas');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vider' }).press('Enter');
  await expect(page.getByLabel('Codes, un par ligne')).toBeFocused();
});

test('a file is mended in « Simuler », and what is done shows at once', async ({ page }) => {
  await page.goto('./#/exercice/s-oublie');
  await page.getByRole('button', { name: 'Commencer' }).click();
  const depot = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger DB-s-oublie.json' }).click();
  const donne = await readFile(await (await depot).path(), 'utf8');
  await page.getByRole('button', { name: 'Ouvrir DB-s-oublie.json' }).click();
  await expect(page.getByText(/Le portail rejetterait le fichier/)).toBeVisible();
  await expect(bande(page)).toContainText('0 sur 1');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(fichierJson(donne.replace('Justificative"', 'Justificatives"')));
  await expect(bande(page)).toContainText('Réussi');
});

test('a zip at fault is given beside its JSON, and judged with it', async ({ page }) => {
  await page.goto('./#/exercice/zip-renvoye');
  await page.getByRole('button', { name: 'Commencer' }).click();
  const depot = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le zip des pièces' }).click();
  expect((await depot).suggestedFilename()).toBe('RIS-zip-renvoye.zip');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ouvrir RIS-zip-renvoye.json' }).click();
  await expect(
    page.getByText('1 pièce inutilisable, 1 à renommer et 1 fichier absent du JSON', {
      exact: true,
    }),
  ).toBeVisible();
  await expect(bande(page)).toContainText('0 sur 3');
});

test('an exercise of one’s own travels in a link, and a hostile one is told of', async ({
  page,
}) => {
  await page.goto('./#/exercice/decider');
  await page.getByText('Partager cet exercice').click();
  const depot = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger en fichier' }).click();
  const texte = await readFile(await (await depot).path(), 'utf8');
  await goTo(page, '#/exercice');
  const choisir = page.getByLabel('Ouvrir un exercice depuis un fichier');
  await choisir.setInputFiles(fichierJson(texte.replace('"acte"', '"eval"')));
  await expect(page.getByRole('alert')).toContainText('dans « criteres », le n° 1');
  await choisir.setInputFiles(
    fichierJson(texte.replace('De l’autre côté du guichet', '<img src=x onerror=alert(1)>')),
  );
  await expect(titre(page, '<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page).toHaveURL(/#\/exercice\/lien\.[\w-]+$/);
  await expect(page.getByText(/personne ici ne les a relues/)).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(bande(page)).toContainText('0 sur 2');
  await goTo(page, '#/exercice/lien.AAAA');
  await expect(page.getByRole('alert')).toContainText('Ce lien est abîmé');
});
