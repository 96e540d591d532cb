// @ts-check
/** Finds a Chromium for the tests: installed, else Playwright's, else Debian's package when root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The same engine without the windows, menus and tabs around it, which cost a journey as much as its page does. Journeys
 * that look at the viewer of PDF files need the whole browser.
 * @param {string} browser what runs when there is no shell
 */
export function findShell(browser) {
  return process.env.CHROME_PATH || !existsSync(SHELL) ? browser : SHELL;
}

/** @returns {Promise<string>} path of an executable; exits with advice when there is none. */
export async function ensureBrowser() {
  for (const install of [() => {}, installPlaywrights, installDebians]) {
    install();
    const browser = findInstalled() ?? (await findPlaywrights());
    if (browser) return browser;
  }
  console.error(
    'No browser for the end-to-end tests. Install Chromium or Chrome, or set CHROME_PATH to its executable.',
  );
  process.exit(1);
}

function findInstalled() {
  return CANDIDATES.find((path) => path && existsSync(path));
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installPlaywrights() {
  attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

function installDebians() {
  installPackages('chromium', 'chromium-headless-shell');
}

/** By Debian, when root; what cannot be installed is missing afterwards. @param {string[]} names */
function installPackages(...names) {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return;
  attempt('apt-get', ['update', '-q']);
  for (const name of names)
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

/** The other engines, each with what its journeys need. */
const ENGINES = [
  {
    variable: 'FIREFOX_PATH',
    name: 'Firefox',
    path: '/usr/bin/firefox-esr',
    needs: /** @type {string[]} */ ([]),
    packages: ['firefox-esr'],
  },
  {
    variable: 'WEBKIT_PATH',
    name: 'WebKit',
    path: '/usr/bin/WebKitWebDriver',
    needs: ['/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/**
 * Installs what is missing when it can. The run goes on without the engines that stay missing, and says so.
 * @returns {{env: Record<string, string>, missing: string[]}}
 */
export function ensureEngines() {
  /** @param {(typeof ENGINES)[number]} engine */
  const paths = ({ variable, path, needs }) => [process.env[variable] ?? path, ...needs];
  /** @param {(typeof ENGINES)[number]} engine */
  const isMissing = (engine) => !paths(engine).every((path) => existsSync(path));
  const absent = ENGINES.filter(isMissing);
  if (absent.length > 0) installPackages(...absent.flatMap(({ packages }) => packages));
  return {
    env: Object.fromEntries(
      ENGINES.filter((engine) => !isMissing(engine)).map((engine) => [
        engine.variable,
        paths(engine)[0] ?? '',
      ]),
    ),
    missing: ENGINES.filter(isMissing).map(
      ({ name, packages }) => `not run: journeys in ${name} (missing: ${packages.join(', ')})`,
    ),
  };
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] });
  } catch (error) {
    console.error(
      `${command} ${args.join(' ')}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
