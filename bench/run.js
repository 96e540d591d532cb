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
const { buildPages, buildSite, buildWorkers } = await import('./build.js');
const { writeData, writeFeltData } = await import('./data.js');
const { measureCliRows } = await import('./cli-rows.js');
const { measureFeltRows } = await import('./felt-rows.js');
const { measureJsonRows } = await import('./json-rows.js');
const { measureLighthouseRows } = await import('./lighthouse-rows.js');
const { openBench } = await import('./measure-json.js');
const { openZipBench } = await import('./measure-zip.js');
const { measurePageRows } = await import('./page-rows.js');
const { measurePortalRows } = await import('./portal-rows.js');
const { writeRegistres } = await import('./registres-data.js');
const { measureRegistresRows } = await import('./registres-rows.js');
const { report } = await import('./report.js');
const { measureTableurRows } = await import('./tableur-rows.js');
const { writeWriterZips } = await import('./writer-data.js');
const { measureWriterRows } = await import('./writer-rows.js');
const { writeZips } = await import('./zip-data.js');
const { measureZipRows } = await import('./zip-rows.js');

/** @typedef {{ rows: import('./report.js').Row[], peers: import('./report.js').PeerTable[], version?: string }} Part */

/** @type {Readonly<Record<string, () => Promise<Part>>>} */
const PARTS = {
  json: measureJson,
  zip: measureZip,
  writers: measureWriters,
  page: measurePage,
  lighthouse: measureLighthouse,
  portal: measurePortal,
  felt: measureFelt,
  cli: measureCli,
  tableur: measureTableur,
  registres: measureRegistres,
};
// `npm run bench -- <part>` measures one part, and leaves the others of README.md alone.
const [only] = process.argv.slice(2);
if (only !== undefined && !(only in PARTS)) {
  say(`${only} is not a part: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
say('Building…');
await buildWorkers();
let version = 'as installed';
for (const [name, measure] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue;
  const part = await measure();
  version = part.version ?? version;
  await report(name, part, version);
}

async function measureJson() {
  say('Measuring the reading of JSON (about three minutes)…');
  const bench = await openBench(browserPath, writeData());
  const part = await measureJsonRows(bench);
  await bench.close();
  return { ...part, version: bench.version };
}

async function measureZip() {
  say('Making the zips (once, about thirty seconds)…');
  const zips = writeZips();
  say('Measuring the reading of zips (about three minutes)…');
  const bench = await openZipBench(browserPath, zips);
  const part = await measureZipRows(bench);
  await bench.close();
  return { ...part, version: bench.version };
}

async function measureWriters() {
  say('Making the zips of each writer (once, about twenty seconds)…');
  const zips = await writeWriterZips();
  say('Measuring the reading of each (about a minute)…');
  const bench = await openZipBench(browserPath, zips);
  const part = await measureWriterRows(bench, Object.keys(zips));
  await bench.close();
  return { ...part, version: bench.version };
}

async function measurePage() {
  say('Measuring the page (about two minutes)…');
  await buildPages();
  return { rows: await measurePageRows(browserPath), peers: [] };
}

async function measureLighthouse() {
  say('Measuring six screens with Lighthouse (about eight minutes)…');
  await buildSite();
  return { rows: await measureLighthouseRows(browserPath), peers: [] };
}

async function measurePortal() {
  say('Measuring the portal (about a minute)…');
  await buildSite();
  return { ...(await measurePortalRows(browserPath)), peers: [] };
}

async function measureFelt() {
  say('Measuring what a person waits for (about five minutes)…');
  await buildSite();
  return { ...(await measureFeltRows(browserPath, writeFeltData())), peers: [] };
}

async function measureCli() {
  say('Measuring the command line (about three minutes)…');
  return { rows: measureCliRows(writeFeltData().felt450), peers: [] };
}

async function measureTableur() {
  say('Measuring the tables (a few seconds)…');
  return measureTableurRows(browserPath);
}

async function measureRegistres() {
  say('Making the extracts of the registers (about two minutes, 1.6 GB)…');
  const { paths, remove } = await writeRegistres();
  try {
    say('Measuring the search in each (about two minutes)…');
    const bench = await openZipBench(browserPath, paths);
    const rows = await measureRegistresRows(bench);
    await bench.close();
    return { rows, peers: [], version: bench.version };
  } finally {
    remove();
  }
}

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
