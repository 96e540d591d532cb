// @ts-check
/**
 * Holds the built site against scripts/budgets.json (kB = 1,000 bytes after gzip): what loads first, the worker, and
 * that no built file can evaluate text as code or holds the gallery of the kit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './setup.js';

const DIST = join(ROOT, 'dist');
/** @type {Record<string, number>} */
const budgets = JSON.parse(readFileSync(join(ROOT, 'scripts/budgets.json'), 'utf8'));
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const assets = readdirSync(join(DIST, 'assets'));
const scripts = assets.filter((name) => name.endsWith('.js'));
const letters = assets.filter((name) => name.endsWith('.woff2'));

const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => path ?? '',
);
const client = scripts.filter((name) => /^client-/.test(name)).map((name) => `assets/${name}`);
const registres = scripts.filter((name) => /^registres-client-/.test(name));
const measured = {
  'page (index.html, with its styles)': weigh(['index.html']),
  'entry JavaScript': weigh(first),
  'worker, with its client': weigh(client),
  'thread of the public registers': weigh(registres.map((name) => `assets/${name}`)),
  'letters (woff2)': weigh(letters.map((name) => `assets/${name}`)),
  'all scripts': weigh(scripts.map((name) => `assets/${name}`)),
};

let failed = false;
for (const [name, size] of Object.entries(measured)) {
  const budget = budgets[name];
  const over = budget === undefined || size === 0 || size > budget;
  failed ||= over;
  console.log(`${over ? 'KO' : 'ok'}  ${name}: ${size.toFixed(1)} kB of ${budget ?? '?'} kB`);
}
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
function weigh(paths) {
  const sizes = paths.map((path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
