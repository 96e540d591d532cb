import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { captureFlux } from '#test-support/flux.ts';
import { writeSortie } from './fichiers.ts';
import { FORMATS } from './formats.ts';
import { main } from './main.ts';
import { Misuse, NonEcrit } from './options.ts';
import { readRegistres } from './references.ts';

const racine = mkdtempSync(join(tmpdir(), 'ecrire-'));
afterAll(() => rmSync(racine, { recursive: true }));
const ecrit = captureFlux();

const DB = fileURLToPath(new URL('../../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const SAIN = readFileSync(DB, 'utf8');
const MOMENT = ['--maintenant', '2026-03-23T10:00'];
/** A name that a system takes, and which one more word makes too long. */
const long = (signe: string) => `${signe.repeat(248)}.json`;

let dossier = '';
beforeEach(() => {
  dossier = mkdtempSync(join(racine, 'd-'));
});

function write(nom: string, texte = SAIN): string {
  const path = join(dossier, nom);
  writeFileSync(path, texte);
  return path;
}

it.each(FORMATS)('ce qui ne s’écrit pas est un résultat de son fichier : %s', async (format) => {
  const fichiers = [
    write(long('x')),
    write(long('y'), SAIN.replace('"VA": {', '"va": {')),
    write('z.json'),
  ];
  const retour = join(dossier, 'retour');
  const options = [...MOMENT, '--format', format, '--corriger', '--retour', retour];
  expect(await main([...options, ...fichiers])).toBe(2);
  for (const quoi of ['--retour : [^:]*x_sortie', '--corriger : [^:]*y_corrige']) {
    const dit = new RegExp(`${quoi}\\.json n’est pas écrit : son nom serait trop long`, 'g');
    expect(ecrit.stdout.match(dit)).toHaveLength(1);
  }
  expect(ecrit.stdout).not.toMatch(/z_(?:sortie|corrige)\.json n’est/);
  expect(readdirSync(retour)).toEqual(['z_sortie.json']);
  expect(readdirSync(dossier)).toEqual(['retour', long('x'), long('y'), 'z.json']);
});

it('une écriture qui échoue laisse ce qui était là, et rien à moitié', async () => {
  mkdirSync(join(dossier, 'a.json'));
  await expect(writeSortie(join(dossier, 'a.json'), '{}', '--retour')).rejects.toThrow(
    /^--retour : .*a\.json n’est pas écrit : un dossier porte son nom\. Renommez/,
  );
  const la = write('b.json', 'le mien');
  await expect(writeSortie(la, '{}', '--corriger', 'wx')).rejects.toThrow(NonEcrit);
  expect(readFileSync(la, 'utf8')).toBe('le mien');
  await expect(writeSortie(join(la, 'c.json'), '{}', '--retour')).rejects.toThrow(
    /son dossier a été remplacé par un fichier/,
  );
  expect(readdirSync(dossier)).toEqual(['a.json', 'b.json']);
});

it('un dossier effacé est refait', async () => {
  const path = join(dossier, 'efface', 'a.json');
  await writeSortie(path, '{}', '--retour');
  expect(readFileSync(path, 'utf8')).toBe('{}');
});

it('--surveiller le dit de chaque fichier, et le juge', async () => {
  const path = write('a.json', '{');
  const retour = join(dossier, 'retour');
  const fin = main([...MOMENT, '--surveiller', '--format', 'json', '--retour', retour, path]);
  await vi.waitFor(() => expect(ecrit.stderr).toContain('Surveillance en cours'), 5000);
  expect(existsSync(join(retour, 'a_sortie.json'))).toBe(false);
  rmSync(retour, { recursive: true });
  writeFileSync(retour, 'un fichier');
  ecrit.stdout = '';
  writeFileSync(path, SAIN);
  await vi.waitFor(() => expect(ecrit.stdout).toContain('"verdict":"sous-reserve"'), 5000);
  expect(ecrit.stdout).toMatch(/"nonEcrits":\["--retour : impossible d’écrire dans [^"]*Ouvrez-le/);
  process.emit('SIGTERM');
  expect(await fin).toBe(2);
});

it('preparer juge ce qu’il n’a pas pu écrire', async () => {
  const tableau = write(`${'t'.repeat(251)}.csv`, 'N° ASP;SIREN\r\nFINIMG900011;430244160');
  const sortie = join(dossier, 'sortie');
  const options = ['--formulaire', 'img-db-va2.solde', '--sortie', sortie];
  expect(await main(['preparer', ...options, tableau])).toBe(2);
  const [, fichier = ''] = ecrit.stdout.split('\n');
  expect(JSON.parse(fichier)).toMatchObject({
    verdict: expect.any(String),
    nonEcrits: [expect.stringMatching(/^--sortie : .* n’est pas écrit : son nom serait trop long/)],
  });
  expect(readdirSync(sortie)).toEqual([]);
});

it('un registre qui ne se lit plus est un appel incorrect, et le nomme', async () => {
  const lecture = readRegistres(new Map(), [join(dossier, 'rpps.txt')]);
  await expect(lecture).rejects.toThrow(Misuse);
  await expect(lecture).rejects.toThrow(/^--registre : .*rpps\.txt : Fichier introuvable\./);
});

it('un conseil que personne ne peut lire ne change rien', async () => {
  await main(['--help']);
  expect(() => process.stderr.emit('error', new Error('EPIPE'))).not.toThrow();
});
