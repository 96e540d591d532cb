// @ts-check
/** `npm run --silent simuler -- …`: the command line. Bundles `src/cli` again whenever its sources are newer. */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT, setup } from './setup.js';

const BUNDLE = join(ROOT, '.cache/cli/simuler.js');
const SOURCES = [
  'src',
  'schemas',
  'scripts/bundle.js',
  'scripts/compile-schemas.js',
  'package-lock.json',
];

// Node’s own code of a fault, 1, is that of a file that reaches the threshold.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(70);
});
setup();
if (!existsSync(BUNDLE) || newest(SOURCES) > statSync(BUNDLE).mtimeMs) await bundle();
const { main } = await import(BUNDLE);
process.exitCode = await main(process.argv.slice(2));

async function bundle() {
  const { compileSchemas } = await import('./compile-schemas.js');
  const { bundleCli } = await import('./bundle.js');
  const outDir = join(ROOT, `.cache/cli-${process.pid}`);
  await compileSchemas();
  await bundleCli(outDir);
  // Renamed into place, the entry last, so that two runs at once never see half a bundle.
  const { mkdirSync, rmSync } = await import('node:fs');
  mkdirSync(dirname(BUNDLE), { recursive: true });
  const entry = basename(BUNDLE);
  const parts = readdirSync(outDir).filter((name) => name !== entry);
  for (const name of [...parts, entry]) {
    renameSync(join(outDir, name), join(dirname(BUNDLE), name));
  }
  rmSync(outDir, { recursive: true, force: true });
}

/** Latest change of any file under these paths, generated code left out. @param {string[]} paths @returns {number} */
function newest(paths) {
  return Math.max(...paths.map((path) => newestUnder(join(ROOT, path))));
}

/** @param {string} path @returns {number} */
function newestUnder(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== 'generated' && name !== 'exemples');
  return Math.max(stat.mtimeMs, ...names.map((name) => newestUnder(join(path, name))));
}
