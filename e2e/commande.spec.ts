import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { encodeWindows1252 } from '../src/domain/windows-1252.ts';
import { expect, test } from './test.ts';

/** The page and the command line say the same of the same file. */

const RACINE = fileURLToPath(new URL('..', import.meta.url));
const EXEMPLES = join(RACINE, 'schemas/exemples');
const dossier = mkdtempSync(join(tmpdir(), 'commande-'));
test.afterAll(() => rmSync(dossier, { recursive: true }));

/** Every example, and what a Windows program writes: Node and browsers each have their own reading of Windows-1252. */
function listFichiers(): readonly string[] {
  const accents = readFileSync(join(EXEMPLES, 'img-db-va2.solde.json'), 'utf8').replace(
    /"denomination\w*": "[^"]*"|"nom\w*": "[^"]*"/,
    (champ) => champ.replace(/: ".*"/, ': "Cœur d’Œuvre – 10 €"'),
  );
  const windows = join(dossier, 'windows.json');
  writeFileSync(windows, encodeWindows1252(accents) ?? '');
  const noms = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' }).sort();
  const exemples = noms.filter((nom) => /\.json$/.test(nom) && !nom.endsWith('.constats.json'));
  return [windows, ...exemples.map((nom) => join(EXEMPLES, nom))];
}

async function exportCsv(page: Page, path: string, name: string): Promise<string> {
  const fichier = { name, mimeType: 'application/json', buffer: readFileSync(path) };
  await page.getByLabel('Choisissez le fichier').setInputFiles(fichier);
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.locator('.resultat')).toHaveAttribute('aria-busy', 'false');
  const attendu = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tableau (CSV)' }).click();
  const recu = await attendu;
  expect(recu.suggestedFilename()).toBe(name.replace('.json', '_constats.csv'));
  return readFileSync(await recu.path(), 'utf8');
}

test('each example gets the same words from both', async ({ page }) => {
  test.setTimeout(120_000);
  const fichiers = listFichiers();
  const commande = ['scripts/simuler.js', '--format', 'csv', '--seuil', 'jamais'];
  const dit = execFileSync(
    process.execPath,
    [...commande, '--maintenant', '2026-03-23T10:00', ...fichiers],
    { cwd: RACINE, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  await page.clock.setFixedTime(new Date('2026-03-23T10:00:00+01:00'));
  await page.goto('./');
  let attendu = '';
  for (const [rang, path] of fichiers.entries()) {
    const csv = await exportCsv(page, path, `exemple-${rang}.json`);
    const [titres, ...lignes] = csv.trimEnd().split('\r\n');
    if (attendu === '') attendu = `\uFEFFFichier;${titres?.slice(1)}\r\n`;
    attendu += lignes.map((ligne) => `${path};${ligne}\r\n`).join('');
  }
  expect(dit).toBe(attendu);
  expect(dit).toContain('Œuvre');
});
