import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '#test-support/xml.ts';

/** What docs/usages tells a vendor to run is run, in a repository of theirs; `npx simulateur-segur` leads to our sources. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DB = join(ROOT, 'schemas/exemples/img-db-va2.solde.json');
const dossier = mkdtempSync(join(tmpdir(), 'usages-'));
const depot = join(dossier, 'depot');
afterAll(() => rmSync(dossier, { recursive: true }));

/** Our sources, for what a vendor installed. */
const SIMULER = `exec "${process.execPath}" "${join(ROOT, 'scripts/simuler.js')}" "$@"\n`;

const page = (nom: string) => readFileSync(join(ROOT, 'docs/usages', nom), 'utf8');

interface Issue {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, env: Readonly<Record<string, string>> = {}, cwd = depot) {
  return new Promise<Issue>((resolve) => {
    const PATH = `${join(dossier, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const options = { cwd, env: { ...process.env, ...env, PATH } };
    execFile('bash', ['-euo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

beforeAll(() => {
  mkdirSync(join(dossier, 'bin'));
  const npx = join(dossier, 'bin/npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = --no-install ] && shift\n[ "$1" = simulateur-segur ] || { echo "npx $*" >&2; exit 127; }\nshift\n${SIMULER}`,
  );
  // Only an archive: a name alone would be whoever takes it on a registry.
  const npm = join(dossier, 'bin/npm');
  writeFileSync(
    npm,
    `#!/bin/sh\ncase "$1 $2 $3" in "exec --yes --package=./"*.tgz) shift 5 ;; *) echo "npm $*" >&2; exit 127 ;; esac\n${SIMULER}`,
  );
  chmodSync(npm, 0o755);
  chmodSync(npx, 0o755);
  makeDepot(depot);
});

function makeDepot(chemin: string): void {
  mkdirSync(join(chemin, 'demandes'), { recursive: true });
  cpSync(DB, join(chemin, 'demandes/solde.json'));
  const faux = readFileSync(DB, 'utf8').replace('false', 'False');
  writeFileSync(join(chemin, 'demandes/faux.json'), faux);
}

/** The commands of a page, each with the code that it announces. */
function listCommandes(nom: string) {
  return [...page(nom).matchAll(/(?:<!-- code (\d) -->\n+)?```sh\n([^`]*)```/g)].map(
    ([, code = '0', script = '']) => ({ nom, code: Number(code), script: script.trim() }),
  );
}

/** The text of a block « | » under a key or a dash of YAML. */
function readBlock(yaml: string, debut: string): string {
  const [, apres = ''] = yaml.split(`${debut} |\n`);
  const lignes = apres.split('\n');
  const marge = /^ */.exec(lignes[0] ?? '')?.[0] ?? '';
  const fin = lignes.findIndex((ligne) => ligne !== '' && !ligne.startsWith(marge));
  const bloc = fin === -1 ? lignes : lignes.slice(0, fin);
  return bloc.map((ligne) => ligne.slice(marge.length)).join('\n');
}

describe('les usages', { timeout: 60_000 }, () => {
  // One that writes has a repository of its own.
  test.concurrent.each(['terminal.md', 'ci.md', 'editeur.md'].flatMap(listCommandes))(
    '$nom : $script',
    async ({ script, code }) => {
      const ici = mkdtempSync(join(dossier, 'commande-'));
      makeDepot(ici);
      const issue = await run(script, {}, ici);
      expect(issue.code, issue.stderr).toBe(code);
    },
  );

  test.concurrent('l’action de GitHub annote, un motif par ligne', async () => {
    const script = readBlock(page('github/action.yml'), 'run:');
    const [, paquet = ''] = /default: (\S+\.tgz)/.exec(page('github/action.yml')) ?? [];
    const env = {
      FICHIERS: 'demandes/s*.json \n\n  demandes/faux.json\r\n',
      SEUIL: 'bloquant',
      PAQUET: paquet,
    };
    const { code, stdout, stderr } = await run(script, env);
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/^Simulateur Ségur : demandes\/solde\.json : Sous réserve /m);
    expect(stdout).toMatch(/^::error file=demandes\/faux\.json,line=\d+,/m);
    expect((await run(script, { ...env, FICHIERS: '$(touch ici)' })).code).toBe(3);
  });

  test.concurrent('le travail de GitLab écrit un rapport de tests', async () => {
    const script = readBlock(page('gitlab/segur.gitlab-ci.yml'), '-');
    const [, paquet = ''] = /SEGUR_PAQUET: (\S+)/.exec(page('gitlab/segur.gitlab-ci.yml')) ?? [];
    mkdirSync(join(depot, 'demandes d’été'));
    cpSync(DB, join(depot, 'demandes d’été/mai.json'));
    const env = {
      SEGUR_FICHIERS: 'demandes/*.json \r\ndemandes d’été/mai.json',
      SEGUR_PAQUET: paquet,
      SEGUR_SEUIL: 'bloquant',
    };
    expect((await run(script, env)).code).toBe(1);
    const { enfants } = readXml(readFileSync(join(depot, 'segur-junit.xml'), 'utf8'));
    expect(enfants.map(({ attributs }) => [attributs['name'], attributs['failures']])).toEqual([
      ['demandes/faux.json', '1'],
      ['demandes/solde.json', '0'],
      ['demandes d’été/mai.json', '0'],
    ]);
  });

  test.concurrent('le crochet de pre-commit refuse un fichier faux', async () => {
    const [, entry = ''] = /entry: (.*)/.exec(page('ci.md')) ?? [];
    const [, files = ''] = /files: (.*)/.exec(page('ci.md')) ?? [];
    expect(new RegExp(files).test('demandes/faux.json')).toBe(true);
    expect((await run(`${entry} demandes/solde.json`)).code).toBe(0);
    expect((await run(`${entry} demandes/faux.json demandes/solde.json`)).code).toBe(1);
  });

  test.concurrent('la tâche de Visual Studio Code lit chaque constat', async () => {
    const [, json = ''] = /```json\n([^`]*)```/.exec(page('editeur.md')) ?? [];
    const { command, problemMatcher } = JSON.parse(json).tasks[0];
    const { stdout } = await run(`${command} || true`);
    const annotations = stdout.split('\n').filter((ligne) => ligne.startsWith('::'));
    const lus = annotations.map((ligne) => new RegExp(problemMatcher.pattern.regexp).exec(ligne));
    expect(lus.length).toBeGreaterThan(1);
    expect(lus).not.toContain(null);
    expect(lus[0]?.slice(1, 4)).toEqual([
      'error',
      'demandes/faux.json',
      expect.stringMatching(/^\d+$/),
    ]);
  });

  test.concurrent('la configuration montrée est acceptée', async () => {
    const ici = mkdtempSync(join(dossier, 'config-'));
    makeDepot(ici);
    const [, json = ''] = /```json\n([^`]*)```/.exec(page('terminal.md')) ?? [];
    writeFileSync(join(ici, 'segur.config.json'), json);
    expect((await run('npx simulateur-segur demandes/solde.json', {}, ici)).code).toBe(0);
    writeFileSync(join(ici, 'segur.config.json'), json.replace('bloquant', 'erreur'));
    expect((await run('npx simulateur-segur demandes/solde.json', {}, ici)).code).toBe(2);
  });
});
