import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { strToU8, zipSync } from 'fflate';
import ts from 'typescript';
import { build, parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import type { WorkerApi } from '#worker/api.ts';
import type * as Paquet from '../src/paquet/index.ts';
import type * as PaquetJson from '../src/paquet/json.ts';
import { EMPLOI } from './paquet/emploi.js';

/** The package as a vendor gets it: built, packed, installed elsewhere without a network, used. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAINTENANT = '2026-03-23T10:00';
const run = promisify(execFile);

mkdirSync(join(ROOT, '.cache'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.cache/paquet-'));
const projet = join(folder, 'projet');
const installe = join(projet, 'node_modules/simulateur-segur');

beforeAll(async () => {
  const paquet = join(folder, 'paquet');
  await run(process.execPath, [join(ROOT, 'scripts/package.js'), paquet]);
  await npm(paquet, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  mkdirSync(projet);
  writeFileSync(join(projet, 'package.json'), '{ "private": true, "type": "module" }');
  await npm(projet, 'install', '--offline', '--ignore-scripts', `../${archive}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function npm(cwd: string, ...args: string[]) {
  return run('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
    cwd,
    shell: process.platform === 'win32',
  });
}

/** Runs a module of the project; gives what it prints. */
async function node(name: string, source: string): Promise<string> {
  writeFileSync(join(projet, name), source);
  const { stdout } = await run(process.execPath, ['--no-warnings', name], { cwd: projet });
  return stdout;
}

test('what is installed is the package alone, and its manifest is public', () => {
  const manifest = JSON.parse(readFileSync(join(installe, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('scripts');
  expect(readdirSync(join(projet, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['simulateur-segur'],
  );
  expect(readdirSync(installe)).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'licences-tierces.md']),
  );
  expect(readdirSync(join(installe, 'schemas')).filter((name) => name.endsWith('.json'))).toEqual(
    FORMULAIRE_IDS.map((id) => `${id}.json`).sort(),
  );
});

test('it says of every published example what the worker of the page says', async () => {
  const worker = await loadWorker();
  const paquet: typeof Paquet = await import(join(installe, 'index.js'));
  for (const { fichier, texte } of EXEMPLES_PUBLIES) {
    const request = { choix: AUCUN_CHOIX, maintenant: MAINTENANT };
    const dit = await worker.simulate({ ...request, fichier: new File([texte], fichier) });
    if (!dit.ok) throw new Error(fichier);
    const { report } = dit;
    const rapport = await paquet.simuler(texte, { nom: fichier, maintenant: MAINTENANT });
    expect(rapport).toMatchObject({
      fichier: report.fichier,
      verdict: report.verdict,
      reserves: report.reserves,
      formulaire: report.formulaire.id,
      texte: report.texte,
      retour: report.retour,
      versionRegles: report.versionRegles,
      constats: report.constats.map(({ controle, severite, chemin, libelle, correction }) => ({
        controle,
        severite,
        chemin,
        libelle,
        correction,
      })),
    });
  }
});

/** The entry of the thread of the page, without a thread. */
async function loadWorker(): Promise<WorkerApi> {
  const exposed: WorkerApi[] = [];
  vi.doMock('comlink', () => ({ expose: (api: WorkerApi) => exposed.push(api) }));
  await import('#worker/worker.ts');
  const [api] = exposed;
  if (!api) throw new Error('The worker exposes nothing');
  return api;
}

describe('the snippets of docs/code.md', () => {
  const page = readFileSync(join(ROOT, 'docs/code.md'), 'utf8');
  const extraits = [...page.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)];

  beforeAll(() => {
    const ris = EXEMPLES_PUBLIES.find(({ formulaire }) => formulaire === 'img-ris-va2.solde');
    const faux = ris?.texte.replace(/("dateEditionFacture": *)"\d{2}/, '$1"42');
    writeFileSync(join(projet, 'solde.json'), faux ?? '');
    const pdf = strToU8('%PDF-1.4\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
    const zip = zipSync({ 'facture.pdf': pdf, 'note.txt': strToU8('bonjour') });
    writeFileSync(join(projet, 'pieces.zip'), zip);
  });

  test('each of them says what it prints', () => {
    expect(extraits).toHaveLength([...page.matchAll(/```js\n/g)].length);
  });

  test.each(extraits.map(([, code = '', dit = ''], rang) => [rang + 1, code, dit] as const))(
    '%i',
    async (rang, code, dit) => {
      expect(await node(`extrait-${rang}.js`, code)).toBe(dit);
    },
  );
});

describe('its types serve TypeScript', () => {
  const { ModuleKind, ModuleResolutionKind } = ts;
  // Read once for both.
  const lus = new Map<string, ts.SourceFile | undefined>();

  test.each([
    [
      'node16',
      { module: ModuleKind.Node18, moduleResolution: ModuleResolutionKind.Node16, types: ['node'] },
    ],
    [
      'bundler',
      { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler, types: [] },
    ],
  ])('that resolves as %s', (_, resolution) => {
    const emploi = join(projet, 'emploi.ts');
    writeFileSync(emploi, EMPLOI);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      noEmit: true,
      ...resolution,
    };
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile;
    host.getSourceFile = (name, how) => {
      if (!lus.has(name)) lus.set(name, read(name, how));
      return lus.get(name);
    };
    const program = ts.createProgram([emploi], options, host);
    // The libraries of TypeScript and of Node are not ours to check.
    const notres = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(projet));
    const troubles = [
      ...program.getOptionsDiagnostics(),
      ...notres.flatMap((file) => ts.getPreEmitDiagnostics(program, file)),
    ];
    expect(troubles.map(({ messageText }) => messageText)).toEqual([]);
    const lues = notres.map(({ fileName }) => fileName);
    expect(lues).toEqual(expect.arrayContaining([emploi, join(installe, 'index.d.ts')]));
  });
});

test('the command answers as the page, and starts from anywhere', async () => {
  const exemple = join(ROOT, 'schemas/exemples/img-db-va2.solde.json');
  const bin = join(projet, 'node_modules/.bin/simulateur-segur');
  const { stdout } = await run(bin, ['--maintenant', MAINTENANT, exemple], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ fichier: exemple, verdict: 'sous-reserve' });
});

test.skipIf(process.platform === 'win32')(
  'a system that refuses the rest of a file leaves what was there, and nothing by half',
  async () => {
    const depot = join(folder, 'depot');
    const retour = join(depot, 'retour');
    mkdirSync(retour, { recursive: true });
    const sain = readFileSync(join(ROOT, 'schemas/exemples/img-db-va2.solde.json'), 'utf8');
    writeFileSync(join(depot, 'a.json'), sain);
    writeFileSync(join(depot, 'b.json'), sain.replace('"VA": {', '"va": {'));
    writeFileSync(join(retour, 'a_sortie.json'), 'celui d’avant');
    // No file may be longer than one block: the write fails in its midst, as on a full disk.
    const borne = 'ulimit -f 1; exec "$@"';
    const bin = join(installe, 'bin/simulateur-segur.js');
    const args = ['--maintenant', MAINTENANT, '--corriger', '--retour', retour, 'a.json', 'b.json'];
    const lance = run('sh', ['-c', borne, 'sh', process.execPath, bin, ...args], { cwd: depot });
    const { code, stdout } = await lance.catch((error) => error);
    expect(code).toBe(2);
    const lignes = stdout
      .trimEnd()
      .split('\n')
      .map((ligne: string) => JSON.parse(ligne));
    expect(lignes).toMatchObject([
      { verdict: 'sous-reserve', nonEcrits: [expect.stringMatching(/^--retour .*plus de place/)] },
      {
        verdict: 'non-conforme',
        nonEcrits: [expect.stringMatching(/^--corriger .*plus de place/)],
      },
    ]);
    expect(readdirSync(depot)).toEqual(['a.json', 'b.json', 'retour']);
    expect(readdirSync(retour)).toEqual(['a_sortie.json']);
    expect(readFileSync(join(retour, 'a_sortie.json'), 'utf8')).toBe('celui d’avant');
  },
);

test.runIf(existsSync('/dev/full'))('an output that is full is no verdict', async () => {
  const bin = join(installe, 'bin/simulateur-segur.js');
  const exemple = join(ROOT, 'schemas/exemples/img-db-va2.solde.json');
  const lance = run('sh', ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, bin, exemple]);
  await expect(lance).rejects.toMatchObject({
    code: 2,
    stderr: 'La sortie standard ne peut pas être écrite (ENOSPC).\n',
  });
});

test('no message of the command speaks of a page that is not there', () => {
  const bin = join(installe, 'bin');
  const dits = readdirSync(bin).flatMap((name) => listTexts(readFileSync(join(bin, name), 'utf8')));
  // The catalogue is in it, with whatever else may be printed.
  expect(dits.some((texte) => texte.includes('pour ne pas bloquer votre poste'))).toBe(true);
  expect(dits.filter((texte) => DE_LA_PAGE.test(texte) && !LEGITIMES.test(texte))).toEqual([]);
});

/** What only a page lets one do or see. */
const DE_LA_PAGE =
  /navigateur|(?<!\p{L})(?:[Cc]lique|[Gg]lisse|[Cc]hargez|[Rr]echarge|onglet|bouton|la page|cette page)|collez-\p{L}+ ici|ici le zip|de nouveau ici|-le sur « |[Dd]éposez(?:-le)? (?:aussi|[àd]e? nouveau)|ci-(?:dessus|dessous|contre)/u;
/** The portal’s own button; a web page saved as a file; the other half of this tool. */
const LEGITIMES =
  /cliquer sur « Terminer »|page web|C’est la page qui a été enregistrée|la page du simulateur/;

/** Every text written in a program, the parts of its templates included. */
function listTexts(code: string): readonly string[] {
  const textes: string[] = [];
  visit(parseAst(code));
  return textes;

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'Literal' && 'value' in node) {
      if (typeof node.value === 'string') textes.push(node.value);
    } else if ('type' in node && node.type === 'TemplateElement' && 'value' in node) {
      textes.push(JSON.stringify(node.value));
    } else Object.values(node).forEach(visit);
  }
}

test('a broken installation is no verdict', async () => {
  const casse = join(folder, 'casse');
  mkdirSync(casse);
  writeFileSync(join(casse, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(casse, 'b.js'), readFileSync(join(installe, 'bin/simulateur-segur.js')));
  const lance = run(process.execPath, [join(casse, 'b.js'), 'a.json']);
  await expect(lance).rejects.toMatchObject({ code: 70 });
});

test('a bundle for the browser holds it, with nothing of Node', async () => {
  writeFileSync(
    join(projet, 'page.js'),
    `import { simuler } from 'simulateur-segur';
     import { lireJson } from 'simulateur-segur/json';
     import { examinerZip } from 'simulateur-segur/zip';
     globalThis.essai = async (texte, zip) => [
       (await simuler(texte)).formulaire,
       lireJson('{"a":tru}').fautes.length,
       (await examinerZip(zip)).entrees.map(({ integrite }) => integrite),
     ];`,
  );
  const built = await build({
    root: projet,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(projet, 'page.js'), output: { format: 'iife' } },
    },
  });
  if (!('output' in built)) throw new Error('One build was asked for');
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  expect(code).not.toMatch(/["'`]node:|\bprocess\.|\brequire\(|new Function|\beval\(/);
  // What a browser has, and nothing else.
  const monde = createContext({
    ...{ Blob, DecompressionStream, DOMException, File, Response, TextDecoder, TextEncoder },
    ...{ crypto, Uint8Array, ArrayBuffer },
  });
  runInContext(code, monde);
  const [premier] = EXEMPLES_PUBLIES;
  const zip = zipSync({ 'a.txt': strToU8('texte') });
  expect(await monde['essai'](premier?.texte, zip)).toEqual([premier?.formulaire, 1, ['ok']]);
});

describe('what is asked wrongly is told', () => {
  const load = (): Promise<typeof Paquet> => import(join(installe, 'index.js'));

  test.each([
    [{ formulaire: 'img-xyz.solde' }, /formulaire attend .*reçu "img-xyz.solde"/],
    [{ maintenant: '23/03/2026' }, /maintenant attend une date, ou "AAAA-MM-JJTHH:MM"/],
    [{ dossierCompletLe: 'hier' }, /dossierCompletLe attend "AAAA-MM-JJ"/],
    [{ modeles: ['{}'] }, /modèle de référence/],
  ])('%j', async (options, motif) => {
    const { simuler } = await load();
    await expect(simuler('{}', options)).rejects.toThrow(motif);
  });

  test('a source that is none, and a file that can no longer be read', async () => {
    const { simuler, FichierInaccessible } = await load();
    const rien: unknown = null;
    await expect(simuler(rien as string)).rejects.toThrow(TypeError);
    const perdu = Object.assign(new Blob(['{}']), {
      name: 'perdu.json',
      arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotReadableError')),
    });
    await expect(simuler(perdu)).rejects.toThrow(FichierInaccessible);
  });

  test('a File given to what answers at once, and what takes its place', async () => {
    const { lireJson }: typeof PaquetJson = await import(join(installe, 'json.js'));
    const fichier = new File(['{"a": 1}'], 'a.json');
    const rien: unknown = fichier;
    expect(() => lireJson(rien as string)).toThrow(
      new TypeError(
        'lireJson répond aussitôt, ce qu’un File ou un Blob ne permet pas : donnez-lui « await fichier.arrayBuffer() ».',
      ),
    );
    expect(lireJson(await fichier.arrayBuffer()).valeur).toEqual({ a: 1 });
  });

  test('any bytes have their report', async () => {
    const { simuler } = await load();
    expect((await simuler(new Uint8Array([0xff, 0xfe, 0x00]))).verdict).toBe('illisible');
    expect((await simuler(new ArrayBuffer(0))).verdict).toBe('illisible');
    expect((await simuler(new Blob(['{}']), { nom: 'a.json' })).fichier.nom).toBe('a.json');
  });
});
