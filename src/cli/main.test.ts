import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { VERSION_REGLES } from '#controls/version.ts';
import { encodeWindows1252 } from '#domain/windows-1252.ts';
import { writeSauvegarde } from '#storage/sauvegarde.ts';
import { SIRET, unFournisseur, unPortailVide } from '#test-support/portail.ts';
import { FORMATS } from './formats.ts';
import { captureFlux } from '#test-support/flux.ts';
import { main } from './main.ts';
import { readEtat } from './portail.ts';

const dossier = mkdtempSync(join(tmpdir(), 'main-'));
afterAll(() => rmSync(dossier, { recursive: true }));

const DB = fileURLToPath(new URL('../../schemas/exemples/img-db-va2.solde.json', import.meta.url));
const TEXTE = readFileSync(DB, 'utf8');
const MOMENT = ['--maintenant', '2026-03-23T10:00'];

const ecrit = captureFlux();

function write(nom: string, contenu: string | Uint8Array): string {
  const path = join(dossier, nom);
  writeFileSync(path, contenu);
  return path;
}

/** Two mistakes, each with one outcome. */
const FAUX = TEXTE.replace('false', 'False').replace('"VA": {', '"va": {');

describe('--corriger', () => {
  test('écrit les corrections sûres à côté, et ne touche pas l’original', async () => {
    const path = write('faux.json', FAUX);
    expect(await main([...MOMENT, '--corriger', path])).toBe(1);
    const { verdict, corrige } = JSON.parse(ecrit.stdout);
    expect(verdict).toBe('illisible');
    expect(corrige).toEqual({
      fichier: join(dossier, 'faux_corrige.json'),
      verdict: 'sous-reserve',
      corrections: 2,
      laissees: 0,
    });
    expect(readFileSync(path, 'utf8')).toBe(FAUX);
    expect(readFileSync(corrige.fichier, 'utf8')).toBe(TEXTE);
  });

  test('n’écrit rien par-dessus un fichier qui est là', async () => {
    const path = write('deux.json', FAUX);
    const la = write('deux_corrige.json', 'le mien');
    expect(await main(['--corriger', path])).toBe(2);
    expect(ecrit.stderr).toContain('deux_corrige.json existe déjà');
    expect(ecrit.stdout).toBe('');
    expect(readFileSync(la, 'utf8')).toBe('le mien');
  });

  test('n’écrit rien quand il n’y a rien de sûr', async () => {
    expect(
      await main([...MOMENT, '--corriger', '--format', 'texte', write('bon.json', TEXTE)]),
    ).toBe(0);
    expect(ecrit.stderr).toMatch(/bon\.json : aucune correction sûre/);
  });
});

test.each([
  ['deux fois le même', [join(dossier, 'pareils.json'), `${dossier}/./pareils.json`]],
  ['deux qui n’en donnent qu’un', [join(dossier, 'pareils.json'), join(dossier, 'pareils.JSON')]],
])('--corriger refuse avant de juger : %s', async (_, chemins) => {
  write('pareils.json', FAUX);
  write('pareils.JSON', FAUX);
  expect(await main(['--corriger', ...chemins])).toBe(2);
  expect([ecrit.stdout, existsSync(join(dossier, 'pareils_corrige.json'))]).toEqual(['', false]);
  expect(ecrit.stderr).toMatch(
    /^--corriger : deux fichiers donneraient .*pareils_corrige\.json\.\n/,
  );
});

test('--retour refuse avant de juger ce qu’il ne pourrait pas écrire', async () => {
  const retour = join(dossier, 'retour');
  mkdirSync(join(retour, 'img-db-va2.solde_sortie.json'), { recursive: true });
  expect(await main(['--retour', retour, DB])).toBe(2);
  expect(ecrit.stdout).toBe('');
  expect(ecrit.stderr).toMatch(
    /^--retour : .*img-db-va2\.solde_sortie\.json n’est pas un fichier\.\n/,
  );
});

test('nos réglages ne sont pas un fichier de demandes', async () => {
  const ici = join(dossier, 'reglages');
  mkdirSync(ici);
  write('reglages/a.json', TEXTE);
  const reglages = write('reglages/segur.config.json', '{}');
  expect(await main([...MOMENT, join(ici, '*.json'), reglages])).toBe(0);
  expect(ecrit.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(await main([reglages])).toBe(2);
  expect(ecrit.stderr).toMatch(/^segur\.config\.json dit les réglages/);
});

test('ce qui coule sans fin n’est lu que jusqu’à la borne', async () => {
  expect(await main(['/dev/zero'])).toBe(1);
  expect(JSON.parse(ecrit.stdout)).toMatchObject({ verdict: 'illisible' });
});

test('--surveiller suit les réglages, et ce qui disparaît un moment', async () => {
  const ici = join(dossier, 'surveille');
  mkdirSync(ici);
  const demandes = write('surveille/a.json', TEXTE);
  const reglages = write('surveille/segur.config.json', '{}');
  const juge = (debut: string) => vi.waitFor(() => expect(ecrit.stdout).toContain(debut), 5000);
  const fin = main([...MOMENT, '--surveiller', '--config', reglages, join(ici, '*.json')]);
  await juge('Sous réserve');
  writeFileSync(reglages, '{"type": "avance"}');
  await juge('Discordant');
  ecrit.stdout = '';
  rmSync(demandes);
  await new Promise((resolve) => setTimeout(resolve, 400));
  writeFileSync(demandes, '{');
  await juge('Illisible');
  writeFileSync(reglages, '{"type": ');
  await vi.waitFor(() => expect(ecrit.stderr).toMatch(/segur\.config\.json:1:\d+ : /), 5000);
  rmSync(demandes);
  await new Promise((resolve) => setTimeout(resolve, 400));
  process.emit('SIGTERM');
  // The file at fault is gone.
  expect(await fin).toBe(0);
});

describe('--seuil', () => {
  test.each([
    ['bloquant', DB, 0],
    ['information', DB, 1],
    ['jamais', 'casse.json', 0],
    ['bloquant', 'casse.json', 1],
  ])('%s, %s : %i', async (seuil, fichier, code) => {
    const path = fichier === DB ? DB : write(fichier, '{');
    expect(await main([...MOMENT, '--seuil', seuil, path])).toBe(code);
  });

  test('un fichier non lu l’emporte', async () => {
    expect(await main(['--seuil', 'jamais', join(dossier, 'absent.json'), DB])).toBe(3);
  });
});

test('Windows-1252 se lit comme dans la page', async () => {
  const texte = TEXTE.replace(/"nomStructure(\w*)": "[^"]*"/, '"nomStructure$1": "Cœur d’Œuvre €"');
  const octets = encodeWindows1252(texte);
  expect(texte).toContain('Œuvre');
  await main([...MOMENT, '--format', 'texte', write('ansi.json', octets ?? '')]);
  expect(ecrit.stdout).toContain('Windows-1252');
  expect(ecrit.stdout).not.toMatch(/[\u0080-\u009f]/);
  expect(ecrit.stdout).toMatch(/C?œur d’Œuvre €/);
});

test.each(FORMATS)('--format %s dit tous les fichiers, dans l’ordre', async (format) => {
  const absent = join(dossier, 'absent.json');
  expect(await main([...MOMENT, '--format', format, absent, DB])).toBe(3);
  const [la, ici] = [absent, DB].map((path) => ecrit.stdout.indexOf(path));
  if (format !== 'sarif') expect(la).toBeLessThan(ici ?? -1);
  expect(ecrit.stdout).toContain('Fichier introuvable.');
});

test('l’aide et la version', async () => {
  expect(await main(['--help'])).toBe(0);
  expect(ecrit.stdout).toMatch(/^Usage : simulateur-segur \[OPTIONS\] FICHIER…\n/);
  ecrit.stdout = '';
  expect(await main(['-v', DB])).toBe(0);
  expect(ecrit.stdout).toMatch(
    /^simulateur-segur \d+\.\d+\.\d+ \(règles du \d\d\/\d\d\/\d{4}\)\n$/,
  );
  ecrit.stdout = '';
  expect(await main(['preparer', '-h'])).toBe(0);
  expect(ecrit.stdout).toMatch(/^Usage : simulateur-segur preparer /);
});

test.each([
  [['--inconnu', 'a.json'], 'Option inconnue : --inconnu.'],
  [['-x', 'a.json'], 'Option inconnue : -x.'],
  [['a.json', '--retour'], '--retour attend une valeur.'],
  [['--corriger=oui', 'a.json'], '--corriger ne prend pas de valeur.'],
  [
    ['--format', 'xml', 'a.json'],
    '--format attend json, texte, sarif, junit, github, csv ; reçu « xml ».',
  ],
])('%j est refusé en français', async (args, dit) => {
  expect(await main(args)).toBe(2);
  expect(ecrit.stderr.split('\n')[0]).toBe(dit);
});

test('--regles refuse poliment ce que ce programme n’a pas', async () => {
  expect(await main([...MOMENT, '--regles', VERSION_REGLES, DB])).toBe(0);
  expect(JSON.parse(ecrit.stdout)).toMatchObject({ regles: VERSION_REGLES });
  expect(await main(['--regles', '2026-11-20', DB])).toBe(2);
  expect(ecrit.stderr).toMatch(
    /^--regles : les règles du 20\/11\/2026 ne sont plus là, .*depuis : \d+ ajoutées, \d+ changées, \d+ retirée/,
  );
  ecrit.stderr = '';
  expect(await main(['--regles', 'hier', DB])).toBe(2);
  expect(ecrit.stderr).toMatch(
    /^--regles : « hier » n’est pas une version des règles ; connues : 2026-11-20, /,
  );
});

describe('segur.config.json', () => {
  const config = (valeur: object) => write('segur.config.json', JSON.stringify(valeur));

  test('dit ce que la ligne de commande ne dit pas', async () => {
    const HT = DB.replace('img-db-va2.solde', 'mdv-lgc-va1.avance.ht');
    const path = config({ tva: '20' });
    expect(await main(['--config', path, HT])).toBe(1);
    expect(await main(['--config', path, '--tva', '0', HT])).toBe(0);
  });

  test('donne l’état du portail d’une sauvegarde, à son heure', async () => {
    const joue = unPortailVide();
    joue.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    joue.play({ type: 'reglerHorloge', heure: '2026-04-01T08:00' });
    const textes = joue.journal.map((each) => JSON.stringify(each));
    const octets = await writeSauvegarde({ textes, fichiers: [], branches: [] }).arrayBuffer();
    write('portail.segur', new Uint8Array(octets));
    const path = config({ portail: { sauvegarde: 'portail.segur' } });
    expect([await main([...MOMENT, '--config', path, DB]), ecrit.stderr]).toEqual([1, '']);
    const { constats } = JSON.parse(ecrit.stdout);
    const avance = constats.find((each: Controle) => each.controle === 'avance-decidee-et-payee');
    expect(avance).toMatchObject({ severite: 'bloquant', numLigne: 1 });
    expect(
      await readEtat({ sauvegarde: join(dossier, 'portail.segur'), siret: null }),
    ).toMatchObject({
      horloge: '2026-04-01T08:00',
    });

    const autre = config({ portail: { sauvegarde: 'portail.segur', siret: '00000000000000' } });
    expect(await main(['--config', autre, DB])).toBe(2);
    expect(ecrit.stderr).toContain(`la sauvegarde a ${SIRET}`);
    expect(await main(['--config', config({ portail: { sauvegarde: DB } }), DB])).toBe(2);
    expect(ecrit.stderr).toContain('n’est pas une sauvegarde');
  });
});

interface Controle {
  readonly controle: string;
}
