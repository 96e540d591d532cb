// @ts-check
/** `npm run --silent simuler -- …`: the command line. Bundles `src/cli` again whenever its sources are newer. */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.js';

const BUNDLE = join(ROOT, '.cache/cli/simuler.js');
const SOURCES = ['src', 'schemas', 'scripts/compile-schemas.js', 'package-lock.json'];

setup();
if (!existsSync(BUNDLE) || newest(SOURCES) > statSync(BUNDLE).mtimeMs) await bundle();
const { main } = await import(BUNDLE);
process.exitCode = await main(process.argv.slice(2));

async function bundle() {
  await import('./compile-schemas.js');
  const { build } = await import('vite');
  const outDir = join(ROOT, `.cache/cli-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'simuler.js', codeSplitting: false } },
    },
  });
  // Renamed into place, so that two runs at once never see half a bundle.
  const { mkdirSync, rmSync } = await import('node:fs');
  mkdirSync(join(ROOT, '.cache/cli'), { recursive: true });
  renameSync(join(outDir, 'simuler.js'), BUNDLE);
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
