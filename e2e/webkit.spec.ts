import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { SITE } from '../playwright.config.ts';
import { ATTEMPTS, IN_WORKER, listDone, listen, type Results } from './support/attempts.ts';
import { fichierZip } from './support/fichiers.ts';
import { openSiteThatCloses } from './support/hote.ts';
import { until, WebKit } from './support/webkit.ts';

/** The main journeys and the security journey in WebKit. */
const DB = fileURLToPath(new URL('../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const PIECES = ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-VA-00001.pdf'];
const VERDICT = 'Rien à corriger dans ce fichier';
const MANQUE = 'La balise VA est manquante dans la ligne 1.';

const webkit = new WebKit();

test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);
test.beforeAll(() => webkit.start());
test.afterAll(() => webkit.stop());

/** A file on the disk, as a driver gives it. */
function write(name: string, content: string | Uint8Array): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  return path;
}

const zip = (...pieces: string[]) => write('pieces.zip', fichierZip(pieces).buffer);

test('a sound file, then one at fault, mended', async () => {
  await webkit.goto(SITE);
  const texte = readFileSync(DB, 'utf8');
  await webkit.type('Choisissez le fichier…', DB);
  await webkit.see(VERDICT);
  await webkit.type(
    'Choisissez le fichier…',
    write('faux.json', texte.replace(/"VA": \{[^}]*\},/, '')),
  );
  await webkit.see(MANQUE);
  await webkit.type('Choisissez le fichier…', write('repare.json', texte));
  await webkit.see(VERDICT);
});

test('the pieces: one is missing, then the zip that holds both', async () => {
  await webkit.goto(SITE);
  await webkit.type('Choisissez le fichier…', DB);
  await webkit.see(VERDICT);
  await webkit.type('Choisissez le fichier…', zip(...PIECES.slice(0, 1)));
  await webkit.see('Manquant');
  await webkit.type('Choisissez le fichier…', write('b.zip', fichierZip(PIECES.slice(1)).buffer));
  await webkit.see('Toutes les pièces jointes peuvent être importées correctement');
});

test('a file mended in the page: at one stroke, then by hand', async () => {
  await webkit.goto(SITE);
  const fautif = readFileSync(DB, 'utf8').replace('"VA": {', '"va": {');
  await webkit.type('Choisissez le fichier…', write('a-corriger.json', fautif));
  await webkit.click('Corriger ici');
  await webkit.see('quitter le texte');
  await webkit.click('Appliquer la correction sûre');
  await webkit.see(VERDICT);
  await webkit.see('1 correction faite.');
  await webkit.run(
    `document.querySelector('.editeur [role=presentation]').shadowRoot.querySelector('.cm-content').focus()`,
  );
  await webkit.press('[');
  await webkit.see('n’est pas lisible');
  await webkit.press('\uE003');
  await webkit.see(VERDICT);
  expect(await webkit.run('return document.activeElement.shadowRoot !== null')).toBe(true);
});

/** As a driver writes the keys. */
const [TAB, ENTER, SHIFT, END, F8] = ['\uE004', '\uE007', '\uE008', '\uE010', '\uE038'];

/** By the keyboard alone: tabs to the button, `ici` in the finding that one stands at, and presses it. */
async function pressButton(nom: string, { ici = false, touche = [TAB] } = {}): Promise<void> {
  const isThere = `const { activeElement } = document;
    return activeElement.textContent.replace(/\\s+/g, ' ').trim().startsWith(arguments[0]) &&
      activeElement.matches(arguments[1]);`;
  for (let pas = 0; pas < 60; pas++) {
    if (await webkit.run(isThere, nom, ici ? '[aria-current=true] button' : 'button'))
      return webkit.press(ENTER);
    await webkit.press(touche);
  }
  throw new Error(`the keyboard never came to « ${nom} »`);
}

/** F8 until the finding that says this is the current one. */
async function reach(libelle: string): Promise<void> {
  await webkit.see('Corriger le fichier');
  await until(
    () => webkit.run('return !document.body.innerText.includes("Vérification")'),
    'never judged',
  );
  for (let pas = 0; pas < 30; pas++) {
    await webkit.press(F8);
    const ou = `return document.querySelector('[aria-current=true]')?.ariaLabel ?? ''`;
    if ((await webkit.run<string>(ou)).includes(libelle)) return;
  }
  throw new Error(`F8 never came to « ${libelle} »`);
}

async function rewrite(libelle: string, texte: string): Promise<void> {
  await reach(libelle);
  await pressButton('Voir dans le fichier', { ici: true });
  await webkit.press([SHIFT, END], ...texte);
}

test('the file of ten mistakes is mended with the keyboard alone', async () => {
  await webkit.goto(SITE);
  const fautes = fileURLToPath(new URL('support/dix-fautes.json', import.meta.url));
  await webkit.type('Choisissez le fichier…', fautes);
  await webkit.see('n’est pas lisible');
  await pressButton('Corriger ici');
  await webkit.see('quitter le texte');
  await pressButton('Appliquer les');
  await webkit.see('corrections faites');
  await reach('La balise Etablissements est manquante');
  await pressButton('Appliquer', { ici: true });
  await webkit.see('a disparu');
  await rewrite('Le champ AM', '"012100058"');
  await rewrite(
    'une pièce de type VA',
    '[{"nomFichier": "IMG-RIS-Va2-VA-FINIMG900007.pdf", "formatFichier": "PDF", "typeFichier": "VA"},',
  );
  await rewrite('doit être unique', '"FINIMG900008",');
  await rewrite('au plus 2 décimales', '1000.5');
  await webkit.see(VERDICT);
});

/** The session of a driver keeps no Blob: files are kept as bytes. */
test('the espace: an avance, then its solde', async () => {
  await webkit.goto(`${SITE}#/espace`);
  await webkit.click('Charger Éditeur fictif Imagerie…');
  await webkit.see('Fournisseur fictif :');
  await webkit.goto(`${SITE}#/espace/importer`);
  await webkit.type('Numéro ANS…', 'CVA2DBX012');
  await webkit.type('Type de demande…', 'Solde');
  const texte = readFileSync(DB, 'utf8').replace('FINIMG013729', 'FINIMG999999');
  await webkit.type('Choisissez le fichier…', write('solde.json', texte));
  await webkit.click('Simuler');
  await webkit.click('Poser ces avances dans le portail fictif');
  await webkit.see("La simulation de l'import s'est déroulée correctement.");
  await webkit.click('Importer');
  await webkit.see('Compte rendu de l’import');
  await webkit.click('Etape suivante');
});

test('visited once, it opens without its host', async () => {
  const hote = openSiteThatCloses();
  await webkit.goto(hote.site);
  await webkit.runAsync('navigator.serviceWorker.ready.then(() => true)');
  hote.close();
  await webkit.reload();
  await webkit.click('La balise VA manque (DRIMbox)');
  await webkit.see(MANQUE);
});

test('nothing that the page or a worker tries reaches a listener, and no text becomes code', async () => {
  const listener = await listen();
  const run = (code: string) => webkit.runAsync<Results>(`(${code})('${listener.adresse}')`);
  await webkit.goto(`${listener.adresse}libre`);
  await run(ATTEMPTS);
  expect(listener.heard.length).toBeGreaterThan(8);
  listener.heard.length = 0;

  for (const code of [ATTEMPTS, IN_WORKER]) {
    await webkit.goto(SITE);
    expect(listDone(await run(code))).toEqual([]);
  }
  expect(listener.heard).toEqual([]);
  listener.close();
});
