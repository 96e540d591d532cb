import { expect, test as base, type Frame } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { SITE } from '../playwright.config.ts';
import { ATTEMPTS, IN_WORKER, listDone, listen, type Results } from './support/attempts.ts';

/**
 * Nothing leaves the browser, and no text becomes code: tried from the page and from inside the worker. What a test
 * evaluates escapes the policy, so the attempts run from a timer or from a script of the site.
 */
const ATTEMPT = `async () => {
  const results = {};
  try { results.function = new Function('return 1')(); } catch (error) { results.function = error.name; }
  for (const url of ['https://example.org/', '${SITE}icone.svg']) {
    try { await fetch(url); results[url] = 'sent'; } catch (error) { results[url] = error.name; }
  }
  return results;
}`;

const later = (): Promise<unknown> =>
  new Promise((resolve) => {
    const attempt = (globalThis as unknown as { attempt: () => Promise<unknown> }).attempt;
    setTimeout(() => void attempt().then(resolve), 0);
  });

const REFUSED = {
  function: 'EvalError',
  'https://example.org/': 'TypeError',
  [`${SITE}icone.svg`]: 'TypeError',
};

base('the page can neither connect nor evaluate text', { tag: '@moteurs' }, async ({ page }) => {
  await page.goto(SITE);
  await page.evaluate(`globalThis.attempt = ${ATTEMPT}`);
  expect(await page.evaluate(later)).toEqual(REFUSED);
});

base('the worker can neither connect nor evaluate text', async ({ page }) => {
  const started = page.waitForEvent('worker');
  await page.goto(SITE);
  const worker = await started;
  expect(worker.url()).toMatch(/^blob:/);
  await worker.evaluate(`globalThis.attempt = ${ATTEMPT}`);
  expect(await worker.evaluate(later)).toEqual(REFUSED);
});

base(
  'nothing that the page or a worker tries reaches a listener, and no text becomes code',
  { tag: '@moteurs' },
  async ({ page }) => {
    const listener = await listen();
    const run = (code: string) =>
      page.evaluate<Results>(
        `new Promise((resolve, reject) => setTimeout(() => (${code})('${listener.adresse}').then(resolve, reject), 0))`,
      );
    // A busy machine leaves some attempts unmade before their time: the listener is tried anew, never trusted.
    await expect(async () => {
      await page.goto(`${listener.adresse}libre`);
      await run(ATTEMPTS);
      expect(new Set(listener.heard).size).toBeGreaterThan(8);
    }).toPass();
    listener.heard.length = 0;

    for (const code of [ATTEMPTS, IN_WORKER]) {
      await page.goto(SITE);
      expect(listDone(await run(code))).toEqual([]);
    }
    expect(listener.heard).toEqual([]);
    listener.close();
  },
);

base('the policy names no unsafe source and forbids every connection', async ({ page }) => {
  await page.goto(SITE);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/; frame-src blob:;/);
  const first = await page.evaluate(() => document.head.firstElementChild?.getAttribute('charset'));
  expect(first).toBe('utf-8');
});

/** Outside the watched journeys: the viewer of the browser loads pages of its own. */
base(
  'a PDF is shown by the viewer of the browser, in a frame of the right type',
  { tag: '@moteurs' },
  async ({ page }) => {
    await page.goto(SITE);
    const viewer = await page.evaluate(() => navigator.pdfViewerEnabled);
    base.skip(!viewer, 'this browser has no PDF viewer');
    const pdf = strToU8('%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\nstartxref\n9\n%%EOF\n');
    await page.getByLabel('Choisissez le fichier').setInputFiles({
      name: 'pieces.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({ 'page.html': pdf, 'faux.pdf': strToU8('<script></script>') })),
    });
    await page.getByRole('button', { name: 'Aperçu de « page.html »' }).click();
    const frame = page.getByTitle(/Document PDF «\s*page\.html\s*»/);
    await expect(frame).toHaveAttribute('src', /^blob:/);
    const isViewer = (shown: Frame) =>
      shown.url().startsWith('chrome-extension:') || shown.locator('#viewerContainer').isVisible();
    await expect.poll(() => Promise.all(page.frames().map(isViewer))).toContain(true);
    await expect(page.getByRole('button', { name: 'Aperçu de « faux.pdf »' })).toHaveCount(0);
  },
);
