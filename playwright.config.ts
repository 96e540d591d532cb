import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Journeys of the viewer of PDF files: they need the whole browser. */
const WHOLE = /policy\.spec\.ts$/;

/** Driven otherwise than Playwright does. */
const WEBKIT = /webkit\.spec\.ts$/;

const port = process.env['E2E_PORT'] ?? '4179';

/** The built site, served as GitHub Pages serves it: under a folder, without a header of ours. */
export const SITE = `http://localhost:${port}/simulateur-segur/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  // One picture a screen, whatever the system: e2e/support/images.ts makes them alike.
  snapshotPathTemplate: '{testDir}/images/{arg}{ext}',
  expect: {
    // A busy machine draws late; what never comes fails all the same.
    timeout: 15_000,
    // Another build smooths letters a little differently; a line that is pushed down moves far more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.004 },
  },
  timeout: 60_000,
  use: {
    baseURL: SITE,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // It would put the whole site in a cache for each journey; those about installing it allow it.
    serviceWorkers: 'block',
    // Recording every journey is slow; a failing one is played again in CI.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'shell', testIgnore: [WHOLE, WEBKIT], use: launching(process.env['SHELL_PATH']) },
    { name: 'whole', testMatch: WHOLE, use: launching(process.env['CHROME_PATH']) },
    ...(process.env['FIREFOX_PATH'] ? [firefox()] : []),
    ...(process.env['WEBKIT_PATH'] ? [{ name: 'webkit', testMatch: WEBKIT }] : []),
  ],
  webServer: {
    command: 'node e2e/serve.js',
    url: SITE,
    reuseExistingServer: false,
  },
});

/** Debian's Firefox ESR by the channel that Playwright has for Firefox as published, on the journeys that say so. */
function firefox() {
  return {
    name: 'firefox',
    grep: /@moteurs/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      launchOptions: {
        executablePath: fileURLToPath(new URL('e2e/support/firefox-bidi.js', import.meta.url)),
        // It opens over the page and takes its focus.
        firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
        timeout: 60_000,
      },
    },
  };
}

function launching(executablePath: string | undefined) {
  return {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        // Nothing here is drawn by a graphics card: one process less for each browser, a fifth of the time of a page.
        '--disable-gpu',
        '--in-process-gpu',
      ],
    },
  };
}
