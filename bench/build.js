// @ts-check
/** Bundles what is measured: one file per worker, the Svelte hello and the site itself. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ROOT } from '../scripts/setup.js';
import { CACHE } from './data.js';

const BENCH = join(ROOT, 'bench');
export const PAGE = join(CACHE, 'page');
export const SITE = join(CACHE, 'site');
export const HELLO = join(CACHE, 'hello');
/** The worker of the site, alone: the site itself carries it inside its client. */
export const WORKER = join(CACHE, 'worker');

export const WORKERS = [
  'floor',
  'simulateur',
  'usual',
  'positions',
  'ajv',
  'valibot',
  'zod',
  'cfworker',
  'zip-ours',
  'zip-fflate',
  'zip-js',
  'zip-jszip',
  'portal',
  'tableur',
  'registres',
];

export async function buildWorkers() {
  rmSync(PAGE, { recursive: true, force: true });
  cpSync(join(BENCH, 'page'), PAGE, { recursive: true });
  for (const name of WORKERS) await bundle(join(BENCH, 'workers', `${name}.ts`), PAGE, name);
  await bundle(join(ROOT, 'src/worker/worker.ts'), WORKER, 'worker');
}

export async function buildPages() {
  await build({
    configFile: false,
    root: join(BENCH, 'hello'),
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { outDir: HELLO, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  await buildSite();
}

export async function buildSite() {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: SITE, emptyOutDir: true },
  });
}

/** @param {string} entry @param {string} outDir @param {string} name */
async function bundle(entry, outDir, name) {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: `${name}.js` } },
    },
  });
}
