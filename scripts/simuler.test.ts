import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { writeModele } from '#domain/modele/fichier.ts';
import { unModele } from '#test-support/modele.ts';
import { unFinessJson } from '#test-support/registres.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXEMPLES = join(ROOT, 'schemas/exemples');
const DB = join(EXEMPLES, 'img-db-va2.solde.json');
const HT = join(EXEMPLES, 'mdv-lgc-va1.avance.ht.json');
const folder = mkdtempSync(join(tmpdir(), 'simuler-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PDF = strToU8('%PDF-1.4\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n');

interface Line {
  readonly fichier: string;
  readonly verdict: string;
  readonly formulaire: string | null;
  readonly lignes: number;
  readonly constats: readonly Record<string, unknown>[];
}

function simuler(...args: string[]) {
  return new Promise<{ code: number; lines: Line[]; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['scripts/simuler.js', ...args],
      { cwd: ROOT },
      (error, stdout, stderr) => {
        const lines = stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line));
        resolve({ code: error ? Number(error.code) : 0, lines, stderr });
      },
    );
  });
}

function write(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command line', { timeout: 60_000 }, () => {
  test('says one line per file, in order, with the path as given; 0 when all are valid', async () => {
    const { code, lines } = await simuler('--maintenant', '2026-03-23T10:00', DB, HT);
    expect(code).toBe(0);
    expect(
      lines.map(({ fichier, verdict, formulaire, lignes }) => [
        fichier,
        verdict,
        formulaire,
        lignes,
      ]),
    ).toEqual([
      [DB, 'sous-reserve', 'img-db-va2.solde', 1],
      [HT, 'sous-reserve', 'mdv-lgc-va1.avance', 1],
    ]);
  });

  test('gives 1 when one is not, and the four verdicts', async () => {
    const text = readFileSync(DB, 'utf8');
    const files = [
      write('sans-va.json', text.replace(/"VA": \{[^}]*\},/, '')),
      write('vrai.json', text.replace('false', 'faux')),
      write(
        'sans-facture.json',
        text.replace('"typeFichier": "FACTURE"', '"typeFichier": "AUTRE"'),
      ),
      write('vide.json', ''),
      DB,
    ];
    const { code, lines } = await simuler(...files);
    expect(code).toBe(1);
    expect(lines.map(({ verdict }) => verdict)).toEqual([
      'non-conforme',
      'illisible',
      'rejete',
      'illisible',
      'sous-reserve',
    ]);
    const missing = lines[0]?.constats.find(({ controle }) => controle === 'balise-presente');
    expect(missing).toEqual({
      controle: 'balise-presente',
      severite: 'bloquant',
      numLigne: 1,
      chemin: '/lignesImport/0',
      position: { ligne: 5, colonne: 5 },
      libelle: 'La balise VA est manquante dans la ligne 1.',
      explication: expect.any(String),
      proposition: null,
    });
  });

  test('compares the rate with the file', async () => {
    expect((await simuler('--tva', '20', HT)).lines[0]?.verdict).toBe('rejete');
    expect((await simuler('--tva', '0', HT)).lines[0]?.verdict).toBe('valide');
  });

  test('a file of another sort than what is chosen is discordant, and fails (S0:15, S1:153)', async () => {
    const { code, lines } = await simuler('--type', 'avance', DB);
    expect([code, lines[0]?.verdict]).toEqual([1, 'discordant']);
    const autre = await simuler('--numero-ans', 'CVA2DBX999', DB);
    expect([autre.code, autre.lines[0]?.verdict]).toEqual([1, 'discordant']);
  });

  test('writes the return files into a folder that it makes', async () => {
    const out = join(folder, 'nouveau', 'retour');
    const { code } = await simuler('--retour', out, DB);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['img-db-va2.solde_sortie.json']);
    const retour = JSON.parse(readFileSync(join(out, 'img-db-va2.solde_sortie.json'), 'utf8'));
    expect(retour.lignesImport[0].codeTraitement).toBe('0000');
  });

  test('holds zips against the file', async () => {
    const facture = write('f.zip', zipSync({ 'IMG-DB-Va2-FACTURE-00001.pdf': PDF }));
    const va = write('v.zip', zipSync({ 'img-db-va2-va-00001.pdf': PDF }));
    const { code, lines } = await simuler('--zip', facture, '--zip', va, DB);
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({
      verdict: 'sous-reserve',
      pieces: {
        attendus: [
          { numLigne: 1, type: 'FACTURE', nom: 'IMG-DB-Va2-FACTURE-00001.pdf', etat: 'present' },
          { numLigne: 1, type: 'VA', nom: 'IMG-DB-Va2-VA-00001.pdf', etat: 'autre-nom' },
        ],
      },
    });
  });

  test('inspects zips alone, one line each, in the order of the directory', async () => {
    const sound = write('sain.zip', zipSync({ 'b.pdf': PDF, 'a.txt': strToU8('texte') }));
    const broken = write('casse.zip', 'pas un zip');
    const { code, lines } = await simuler('--inspecter', sound, broken);
    expect(code).toBe(1);
    expect(lines).toEqual([
      {
        fichier: sound,
        etat: 'lisible',
        motif: null,
        entrees: [
          { nom: 'b.pdf', taille: PDF.length, integrite: 'ok', nomSur: true, type: 'pdf' },
          {
            nom: 'a.txt',
            taille: 5,
            integrite: 'ok',
            nomSur: true,
            type: 'autre',
            nature: 'un simple texte',
          },
        ],
        remarques: [],
      },
      { fichier: broken, etat: 'refuse', motif: expect.any(String), entrees: [], remarques: [] },
    ]);
    expect((await simuler('--inspecter', sound)).code).toBe(0);
  });

  test.each([
    ['no file', []],
    ['an unknown option', ['--inconnu', DB]],
    ['an unknown rate', ['--tva', '19.6', DB]],
    ['a pattern that matches nothing', [join(folder, 'absent-*.json')]],
    ['standard input asked for twice', ['-', '-']],
    ['a threshold that does not exist', ['--seuil', 'erreur', DB]],
    ['a missing zip', ['--zip', join(folder, 'absent.zip'), DB]],
    ['a correction of standard input', ['--corriger', '-']],
  ])('gives 2 and the way to help for %s, and says nothing on stdout', async (_, args) => {
    const { code, lines, stderr } = await simuler(...args);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toMatch(
      args.length === 0 ? /\nUsage : / : /^[^\n]+\nAide : simulateur-segur --help\n$/,
    );
  });

  test('checks a form that no source names against an exported model', async () => {
    const modele = write('modele.json', writeModele(unModele('autre.avance', ['reference'])));
    const of = (ligne: object) =>
      JSON.stringify({ numeroAns: 'XYZ1TEL001', siret: '13000637200010', lignesImport: [ligne] });
    const good = write('bon.json', of({ reference: 'A' }));
    const bad = write('mauvais.json', of({ Reference: 'A' }));
    const { code, lines } = await simuler('--modele', modele, good, bad);
    expect(code).toBe(1);
    expect(lines.map(({ verdict, formulaire }) => [verdict, formulaire])).toEqual([
      ['valide', 'autre.avance'],
      ['non-conforme', 'autre.avance'],
    ]);

    const refused = await simuler('--modele', good, good);
    expect(refused).toMatchObject({ code: 2, lines: [] });
    expect(refused.stderr).toContain(good);
    expect((await simuler('--modele', join(folder, 'absent.json'), good)).code).toBe(2);
  });

  test('a file that cannot be read is a result, and the others are judged; 3', async () => {
    const absent = join(folder, 'absent.json');
    const { code, lines, stderr } = await simuler(absent, folder, DB);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(lines).toMatchObject([
      { fichier: absent, verdict: 'non-lu', motif: 'Fichier introuvable.' },
      { fichier: folder, verdict: 'non-lu', motif: 'C’est un dossier, et non un fichier.' },
      { fichier: DB, verdict: 'sous-reserve' },
    ]);
  });

  // A file that exists and that nobody can read, not even an administrator.
  test.runIf(process.platform === 'linux')('says which file cannot be read', async () => {
    const { code, lines } = await simuler('/proc/self/mem');
    expect(code).toBe(3);
    expect(lines).toMatchObject([
      { fichier: '/proc/self/mem', motif: 'Lecture impossible (EIO).' },
    ]);
  });

  test('reads the bytes of standard input, whatever their encoding', async () => {
    const octets = Buffer.from(`\ufeff${readFileSync(DB, 'utf8')}`, 'utf16le');
    const fils = spawn(process.execPath, ['scripts/simuler.js', '-'], { cwd: ROOT });
    fils.stdin.end(octets);
    const [dit, [code]] = await Promise.all([text(fils.stdout), once(fils, 'exit')]);
    expect(code).toBe(1);
    const { fichier, verdict, constats } = JSON.parse(dit);
    expect([fichier, verdict]).toEqual(['-', 'illisible']);
    expect(constats[0].controle).toBe('encodage-utf8');
  });

  test('stops quietly when who reads has gone', async () => {
    const fils = spawn(process.execPath, ['scripts/simuler.js', ...Array<string>(200).fill(DB)], {
      cwd: ROOT,
    });
    fils.stdout.once('data', () => fils.stdout.destroy());
    const [dit, [code]] = await Promise.all([text(fils.stderr), once(fils, 'exit')]);
    expect([code, dit]).toEqual([141, '']);
  });

  test('develops a pattern that the shell left', async () => {
    const { lines } = await simuler(join(EXEMPLES, 'mdv-lgc-va1.avance.*.json'));
    expect(lines.map(({ fichier }) => basename(fichier))).toEqual([
      'mdv-lgc-va1.avance.ht.json',
      'mdv-lgc-va1.avance.ttc.json',
    ]);
  });

  test('looks for the numbers of the files in the registers that are brought', async () => {
    const finess = write(
      'finess.json',
      unFinessJson({ numero: '990000034' }, [{ numero: '111111487', ferme: '2019-03-03' }]),
    );
    const args = ['--maintenant', '2026-03-23T10:00', '--registre', finess, DB];
    const { code, lines } = await simuler(...args);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({
      registres: [
        { registre: 'finess', fichier: 'finess.json', date: '2026-11-23', cherches: 1, trouves: 1 },
      ],
    });
    const constats = lines[0]?.constats.map(({ controle }) => controle);
    expect(constats).toContain('finess-ouvert');
    expect(constats).not.toContain('cle-finess');

    const refuse = await simuler('--registre', write('autre.csv', 'Nom;Ville\nA;B\n'), DB);
    expect(refuse.code).toBe(2);
    expect(refuse.stderr).toMatch(/autre\.csv.*ni un extrait de FINESS/);
  });
});
