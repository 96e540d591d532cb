// @ts-check
/** Writes docs/controles.md from the catalogue; with `--check`, fails when the file on disk is not that. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';
import { ROOT } from './setup.js';

const PATH = join(ROOT, 'docs/controles.md');
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { renderCatalogue } = await server.ssrLoadModule('/src/controls/catalogue-page.ts');
await server.close();

const page = await format(renderCatalogue(), {
  ...(await resolveConfig(PATH)),
  parser: 'markdown',
});
const current = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';
if (!process.argv.includes('--check')) {
  writeFileSync(PATH, page);
} else if (page !== current) {
  console.error('docs/controles.md is stale: run `npm run docs`.');
  process.exit(1);
}
