// @ts-check
/** Serves a built site under `/simulateur-segur/`, with types and nothing else, as a static host does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const BASE = '/simulateur-segur/';
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/markdown; charset=utf-8',
});

/**
 * @param {number} port 0 = any free one
 * @param {(name: string) => string} [siteOf] the built site that a file is taken from
 */
export function serveSite(port, siteOf = () => DIST) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.startsWith(BASE) ? pathname.slice(BASE.length) || 'index.html' : '';
    const path = join(siteOf(name), normalize(`/${decodeURIComponent(name)}`));
    if (!name || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  }).listen(port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serveSite(Number(process.env['E2E_PORT'] ?? 4179));
}
