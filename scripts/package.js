// @ts-check
/**
 * `npm run package [-- DOSSIER]`: the npm package, from the sources of the page, into `paquet/`. Fails when a part of it weighs
 * more than scripts/budgets.json says.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleCli, bundleLibrary, ENTREES } from './bundle.js';
import { compileSchemas } from './compile-schemas.js';
import { holdBudgets, weigh } from './weigh.js';
import { renderNotice } from './notices.js';
import { LANCEUR, writeManifest } from './paquet/manifest.js';
import { writeTypes } from './paquet/types.js';
import { ROOT } from './setup.js';
import { loadSources } from './sources.js';

const PAQUET = resolve(process.argv[2] ?? join(ROOT, 'paquet'));

await compileSchemas();
rmSync(PAQUET, { recursive: true, force: true });
const library = await bundleLibrary(PAQUET);
const cli = await bundleCli(join(PAQUET, 'bin'));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const files = {
  'package.json': writeManifest(manifest),
  'bin/simulateur-segur.js': LANCEUR,
  'licences-tierces.md': writeNotices([...library, ...cli]),
  ...writeTypes(),
  ...(await writeData()),
};
for (const [name, text] of Object.entries(files)) write(name, text);
copyFileSync(join(ROOT, 'LICENSE'), join(PAQUET, 'LICENSE'));
copyFileSync(join(ROOT, 'CHANGELOG.md'), join(PAQUET, 'CHANGELOG.md'));
copyFileSync(join(ROOT, 'docs/code.md'), join(PAQUET, 'README.md'));
process.exitCode = holdBudgets({
  ...Object.fromEntries(
    ENTREES.map((name) => [`package, ${name}`, weighWith(`${name}.js`, library)]),
  ),
  'package, start of the command': weighWith('simuler.js', cli),
  'package, command that judges one file': weighWith('simuler.js', cli, [
    'src/cli/juger.ts',
    'src/cli/summary.ts',
  ]),
  'package, whole command': weighCode(cli),
})
  ? 0
  : 1;

/** What the sources say as data: the schemas for editors, and the controls. */
async function writeData() {
  const [{ writeSchemas }, { writeCatalogue }] = await loadSources(
    '/scripts/editor-schemas.ts',
    '/src/paquet/catalogue.ts',
  );
  /** @type {Readonly<Record<string, string>>} */
  const schemas = writeSchemas();
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, text]) => [
        name.replace('schemas/v1/', 'schemas/'),
        text,
      ]),
    ),
    'controles.json': writeCatalogue(),
  };
}

/** Ajv wrote the validators, and is shipped in them. @param {readonly import('./bundle.js').Chunk[]} chunks */
function writeNotices(chunks) {
  const modules = chunks.flatMap((chunk) => chunk.modules);
  const names = modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  const notices = [...new Set(['ajv', ...names])].sort().map(renderNotice);
  return `# Licences des bibliothèques comprises dans ce paquet\n${notices.join('')}`;
}

/**
 * An entry, what it fetches for such a call, and all that they import at once.
 * @param {string} entry @param {readonly import('./bundle.js').Chunk[]} chunks @param {readonly string[]} fetched
 */
function weighWith(entry, chunks, fetched = []) {
  const holders = chunks.filter(({ modules }) =>
    fetched.some((path) => modules.includes(join(ROOT, path))),
  );
  if (holders.length !== fetched.length) throw new Error('What is fetched moved');
  const needed = new Set([entry, ...holders.map(({ name }) => name)]);
  for (const name of needed) {
    for (const other of chunks.find((chunk) => chunk.name === name)?.imports ?? [])
      needed.add(other);
  }
  return weighCode(chunks.filter(({ name }) => needed.has(name)));
}

/** @param {readonly import('./bundle.js').Chunk[]} chunks */
function weighCode(chunks) {
  return weigh(chunks.map(({ code }) => code));
}

/** @param {string} name @param {string} text */
function write(name, text) {
  mkdirSync(dirname(join(PAQUET, name)), { recursive: true });
  writeFileSync(join(PAQUET, name), text);
}
