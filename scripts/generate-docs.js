// @ts-check
/** Writes docs/controles.md, docs/fidelite.md and the history of the rules; with `--check`, fails when a file on disk is not what it should be. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderFidelite } from './fidelite.js';
import { suivre } from './historique-regles.js';
import { ROOT } from './setup.js';
import { loadSources } from './sources.js';

const [{ renderCatalogue }, { CATALOGUE }, { VERSION_REGLES }] = await loadSources(
  '/src/controls/catalogue-page.ts',
  '/src/controls/catalogue.ts',
  '/src/controls/version.ts',
);

const HISTORIQUE = 'src/controls/historique.json';
const EMPREINTES = 'src/controls/empreintes.json';
const { versions, ...empreintes } = suivre(CATALOGUE, VERSION_REGLES, {
  versions: readJson(HISTORIQUE),
  ...readJson(EMPREINTES),
});

await write('docs/controles.md', renderCatalogue());
await write('docs/fidelite.md', renderFidelite());
await write(HISTORIQUE, JSON.stringify(versions), 'json');
await write(EMPREINTES, JSON.stringify(empreintes), 'json');

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

/** @param {string} name @param {string} text @param {'markdown' | 'json'} parser */
async function write(name, text, parser = 'markdown') {
  const path = join(ROOT, name);
  const page = await format(text, { ...(await resolveConfig(path)), parser });
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    writeFileSync(path, page);
  } else if (page !== current) {
    console.error(`${name} is stale: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
