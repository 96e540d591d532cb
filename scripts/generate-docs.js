// @ts-check
/** Writes docs/controles.md and docs/fidelite.md; with `--check`, fails when a file on disk is not what it should be. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';
import { renderFidelite } from './fidelite.js';
import { ROOT } from './setup.js';

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { renderCatalogue } = await server.ssrLoadModule('/src/controls/catalogue-page.ts');
await server.close();

await write('docs/controles.md', renderCatalogue());
await write('docs/fidelite.md', renderFidelite());

/** @param {string} name @param {string} markdown */
async function write(name, markdown) {
  const path = join(ROOT, name);
  const page = await format(markdown, { ...(await resolveConfig(path)), parser: 'markdown' });
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    writeFileSync(path, page);
  } else if (page !== current) {
    console.error(`${name} is stale: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
