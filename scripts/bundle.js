// @ts-check
/** What is built for Node and for other programs, from the same sources as the page. */
import { build } from 'vite';
import { ROOT } from './setup.js';

/** @typedef {{ readonly name: string, readonly code: string, readonly imports: readonly string[], readonly modules: readonly string[] }} Chunk */

/**
 * The command line: `simuler.js`, that exports `main`, and the parts that it fetches when they are asked for. For Node alone,
 * nothing to install.
 * @param {string} outDir @returns {Promise<readonly Chunk[]>}
 */
export function bundleCli(outDir) {
  return run({
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'simuler.js', chunkFileNames } },
    },
  });
}

/** The entries of the package, for Node and for bundlers, and what they share. Not minified: who depends on it may read it. */
export const ENTREES = /** @type {const} */ (['index', 'zip', 'json']);

/** @param {string} outDir @returns {Promise<readonly Chunk[]>} */
export function bundleLibrary(outDir) {
  return run({
    build: {
      outDir,
      target: 'es2023',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTREES.map((name) => [name, `src/paquet/${name}.ts`])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames },
      },
    },
  });
}

/** Beside the entries; the hash keeps the parts of two builds apart. */
const chunkFileNames = '[name]-[hash].js';

/** @param {import('vite').InlineConfig} config */
async function run(config) {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { emptyOutDir: true, ...config.build },
  });
  if (!('output' in built)) throw new Error('One build was asked for');
  return built.output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? {
          name: chunk.fileName,
          code: chunk.code,
          imports: chunk.imports,
          modules: Object.keys(chunk.modules),
        }
      : [],
  );
}
