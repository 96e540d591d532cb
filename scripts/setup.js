// @ts-check
/** Makes a fresh checkout ready: Node version, dependencies from the lock file, generated code. Idempotent. */
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export function ensureNode() {
  const { engines } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const [major = 0, minor = 0] = engines.node.replace('>=', '').split('.').map(Number);
  const [ours = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && ourMinor >= minor)) return;
  console.error(`Node ${engines.node} is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs from the lock file when the tree has no dependencies, or older ones. Talks on stderr only. A link leads to the
 * dependencies of another tree: `npm ci` would empty them.
 */
export function ensureDependencies() {
  if (lstatSync(`${ROOT}/node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const installed = `${ROOT}/node_modules/.package-lock.json`;
  const fresh =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${ROOT}/package-lock.json`).mtimeMs;
  if (fresh) return;
  console.error('Installing dependencies…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
}

/** Runs one of our scripts, or a dependency's, in a child; throws when it fails. @param {string[]} args */
export function runNode(args) {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
}

export function setup() {
  ensureNode();
  ensureDependencies();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setup();
  runNode(['scripts/compile-schemas.js']);
}
