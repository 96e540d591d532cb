// @ts-check
/** `npm run e2e [-- playwright arguments]`: the journeys alone, on the site as last built. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensureEngines, findShell } from './browser.js';
import { findFreePort } from './free-port.js';
import { ROOT, setup } from './setup.js';

setup();
const CHROME_PATH = await ensureBrowser();
const engines = ensureEngines();
for (const line of engines.missing) console.log(line);
const env = {
  ...process.env,
  ...engines.env,
  CHROME_PATH,
  SHELL_PATH: findShell(CHROME_PATH),
  E2E_PORT: String(await findFreePort()),
};
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env },
);
process.exit(status ?? 1);
