// @ts-check
/**
 * Holds the built site against scripts/budgets.json (kB = 1,000 bytes after gzip): what loads first, the worker, and
 * that no built file can evaluate text as code or holds the gallery of the kit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.js';
import { holdBudgets, weigh } from './weigh.js';

const DIST = join(ROOT, 'dist');
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const assets = readdirSync(join(DIST, 'assets'));
const scripts = assets.filter((name) => name.endsWith('.js'));
const letters = assets.filter((name) => name.endsWith('.woff2'));

const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => path ?? '',
);
const inFiles = (/** @type {RegExp} */ nom) =>
  scripts.filter((name) => nom.test(name)).map((name) => `assets/${name}`);
const measured = {
  'page (index.html, with its styles)': weighFiles(['index.html']),
  'entry JavaScript': weighFiles(first),
  'worker, with its client': weighFiles(inFiles(/^worker-worker-/)),
  'thread of the public registers': weighFiles(inFiles(/^worker-registres-/)),
  'letters (woff2)': weighFiles(letters.map((name) => `assets/${name}`)),
  'all scripts': weighFiles(scripts.map((name) => `assets/${name}`)),
};

let failed = !holdBudgets(measured);
for (const name of scripts) {
  const source = readFileSync(join(DIST, 'assets', name), 'utf8');
  if (!/\bnew Function\b|[^.\w]eval\(/.test(source)) continue;
  failed = true;
  console.log(`KO  ${name} holds eval or new Function`);
}
// The gallery of the kit is for development: its page is no entry of the build, and nothing may import it.
for (const name of [...scripts.map((each) => `assets/${each}`), ...readdirSync(DIST)]) {
  if (!/\.(js|html)$/.test(name)) continue;
  if (!readFileSync(join(DIST, name), 'utf8').includes('Galerie du kit')) continue;
  failed = true;
  console.log(`KO  ${name} holds the gallery of the kit`);
}
process.exit(failed ? 1 : 0);

/** @param {string[]} paths */
function weighFiles(paths) {
  return weigh(paths.map((path) => readFileSync(join(DIST, path))));
}
