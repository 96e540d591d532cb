// @ts-check
/** `npm run bench`: floor, peers and ours side by side in one run; the results go to stdout and to README.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../scripts/browser.js';
import { ROOT } from '../scripts/setup.js';

const BENCH = join(ROOT, 'bench');

ensurePeers();
const browserPath = await ensureBrowser();
// Imported once the peers are there.
const { buildPages, buildWorkers } = await import('./build.js');
const { writeData } = await import('./data.js');
const { measureJsonRows } = await import('./json-rows.js');
const { openBench } = await import('./measure-json.js');
const { measurePageRows } = await import('./page-rows.js');
const { report } = await import('./report.js');

// `npm run bench -- json` or `-- page` measures one half, for a quick look; README.md is then left alone.
const [only] = process.argv.slice(2);
say('Building…');
const files = writeData();
await buildWorkers();
if (only !== 'json') await buildPages();
const bench = await openBench(browserPath, files);
/** @type {Awaited<ReturnType<typeof measureJsonRows>>} */
let json = { rows: [], peers: [] };
if (only !== 'page') {
  say('Measuring the reading of JSON (about three minutes)…');
  json = await measureJsonRows(bench);
}
await bench.close();
if (only !== 'json') say('Measuring the page (about two minutes)…');
const page = only === 'json' ? [] : await measurePageRows(browserPath);
await report([...json.rows, ...page], json.peers, bench.version, { keep: only === undefined });

/** Installs the peers from their own lock file, the first time and when it changes. */
function ensurePeers() {
  const installed = join(BENCH, 'node_modules/.package-lock.json');
  const lock = join(BENCH, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing the peers…');
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: BENCH,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: windows,
  });
}

/** @param {string} text */
function say(text) {
  console.error(text);
}
