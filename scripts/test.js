// @ts-check
/**
 * `npm test`: everything that CI checks, from a fresh checkout. Every step runs even when one fails, and the last line
 * counts them all: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureEngines, findShell } from './browser.js';
import { findFreePort } from './free-port.js';
import { ROOT, setup } from './setup.js';

setup();
const CHROME_PATH = await ensureBrowser();
const SHELL_PATH = findShell(CHROME_PATH);
const engines = ensureEngines();
const E2E_PORT = String(await findFreePort());
const RESULTS = `${ROOT}/.cache/results`;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [...engines.missing];

const modules = `${ROOT}/node_modules`;

await step('schemas', ['scripts/compile-schemas.js']);
// Each of these keeps one core busy. They write nothing that another reads.
await Promise.all([
  lane(
    ['format', [`${modules}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.']],
    ['lint', [`${modules}/eslint/bin/eslint.js`, '.', '--max-warnings', '0']],
  ),
  lane(
    ['types', [`${modules}/typescript/bin/tsc`, '-b']],
    [
      'types of components',
      [
        `${modules}/svelte-check/bin/svelte-check`,
        ...['--tsconfig', 'tsconfig.ui.json', '--fail-on-warnings', '--output', 'human'],
      ],
    ],
    ['dead code', [`${modules}/knip/bin/knip.js`, '--no-progress', '--no-config-hints']],
    ['generated docs', ['scripts/generate-docs.js', '--check']],
    ['build', [`${modules}/vite/bin/vite.js`, 'build', '--logLevel', 'warn']],
    ['budgets', ['scripts/check-budgets.js']],
    ['package, with its budgets', ['scripts/package.js']],
  ),
]);
// These two keep every core busy.
await suite(
  'unit',
  [
    `${modules}/vitest/vitest.mjs`,
    ...['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`],
  ],
  'unit.json',
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);
await suite(
  'end to end',
  [`${modules}/@playwright/test/cli.js`, 'test', '--reporter=dot,json'],
  'e2e.json',
  ({ stats: { expected, flaky, unexpected } }) => {
    if (flaky > 0) summary.push(`${flaky} of the next failed once, and passed when played again`);
    return { passed: expected + flaky, failed: unexpected };
  },
);

console.log(`\n${summary.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Checks, one after the other. @param {[name: string, args: string[]][]} steps */
async function lane(...steps) {
  for (const [name, args] of steps) await step(name, args);
}

/** One check: passed or failed. @param {string} name @param {string[]} args */
async function step(name, args) {
  const { ok, seconds } = await run(name, args);
  record(name, ok ? 1 : 0, ok ? 0 : 1, seconds);
}

/**
 * A test runner that writes its counts in a JSON file. One that dies without them, or that fails without a failed
 * test (an error outside tests), counts as one failure.
 * @param {string} name @param {string[]} args @param {string} file
 * @param {(results: any) => {passed: number, failed: number}} count
 */
async function suite(name, args, file, count) {
  const { ok, seconds } = await run(name, args, 'inherit');
  const path = `${RESULTS}/${file}`;
  const { passed, failed } = existsSync(path)
    ? count(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 1 };
  record(name, passed, ok && passed > 0 ? failed : Math.max(failed, 1), seconds);
}

/**
 * What is piped is shown when the run ends, so that two at a time do not speak at once.
 * @param {string} name @param {string[]} args @param {'pipe' | 'inherit'} out
 */
async function run(name, args, out = 'pipe') {
  if (out === 'inherit') console.log(`\n— ${name}`);
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      CHROME_PATH,
      SHELL_PATH,
      ...engines.env,
      E2E_PORT,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/e2e.json`,
    },
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  child.stderr?.on('data', (data) => said.push(data));
  const [status] = await once(child, 'close');
  if (out === 'pipe') console.log(`\n— ${name}\n${Buffer.concat(said)}`);
  return { ok: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** @param {string} name @param {number} passed @param {number} failed @param {number} seconds */
function record(name, passed, failed, seconds) {
  total.passed += passed;
  total.failed += failed;
  const mark = failed === 0 ? 'ok ' : 'KO ';
  summary.push(`${mark}${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}
