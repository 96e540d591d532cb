// @ts-check
/** The portal rows of the table: a real database in a profile on the disk, and the screen of the site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CACHE } from './data.js';
import { DOSSIERS as WAITING, measureMassAct } from './mass-rows.js';
import { serve } from './serve.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {{ floor: number[], ours: number[] }} Timings */

const ROUNDS = 9;
/** Of the dossiers of the mass act, those that are decided from the beginning: one in fifty. */
const PAID = 6;
const WORDS = ['finmdv0157', 'finmdv0212', 'finmdv0298'];

/** @param {string} executablePath @returns {Promise<{ rows: Row[], version: string | undefined }>} */
export async function measurePortalRows(executablePath) {
  const server = await serve(CACHE);
  const profile = mkdtempSync(join(CACHE, 'profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--enable-precise-memory-info'],
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const openBench = () => page.goto(`${server.url}page/portal.html`, { waitUntil: 'load' });
  try {
    await openBench();
    const saving = await run(page, `saving(${ROUNDS})`);
    await run(page, 'seed20000()');
    const opening = await run(page, `opening(${ROUNDS})`);
    await openBench();
    const memory = await measureMemory(page);
    await page.goto(`${server.url}site/index.html#/espace/demandes`);
    const typing = await measureTyping(page);
    await openBench();
    await run(page, `seed(${WAITING + PAID})`);
    const mass = await measureMassAct(await context.newPage(), `${server.url}site/index.html`);
    return {
      version: context.browser()?.version(),
      rows: [
        row('save an import of 200 demandes / 200 transactions in sequence', saving, 0.05, 0.02),
        row('opening with 20,000 dossiers / JSON.parse of the same data', opening, 1.6, 1),
        row(
          'filter and sort 20,000 dossiers, keystroke to rows / a bare filter + sort',
          typing,
          2.5,
          1.3,
        ),
        {
          label: 'memory with 20,000 dossiers / the size of their JSON',
          unit: 'MB',
          floor: memory.json,
          ours: memory.heap,
          ratio: memory.heap / memory.json,
          target: 6,
          stretch: 3,
        },
        ...mass,
      ],
    };
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {string} label @param {Timings} timings @param {number} target @param {number} stretch @returns {Row} */
function row(label, timings, target, stretch) {
  const [floor, ours] = [median(timings.floor), median(timings.ours)];
  return { label, unit: 'ms', floor, ours, ratio: ours / floor, target, stretch };
}

/** @param {import('@playwright/test').Page} page @param {string} call @returns {Promise<any>} */
async function run(page, call) {
  await page.waitForFunction('globalThis.portalBench');
  return page.evaluate(`portalBench.${call}`);
}

/** MB of the heap that the open portal holds, garbage collected; the JSON is counted in bytes. @param {import('@playwright/test').Page} page */
async function measureMemory(page) {
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await page.waitForFunction('globalThis.portalBench');
  const before = await heap();
  const { bytes, dossiers } = await run(page, 'hold()');
  if (dossiers !== 20_000) throw new Error(`${dossiers} dossiers`);
  return { json: bytes / 1e6, heap: (await heap()) - before };
}

/**
 * A number typed letter by letter in the filter of its column, the list sorted by the vendor's number; from each keystroke to the
 * rows laid out. The floor filters and sorts the same number of plain objects. @param {import('@playwright/test').Page} page
 * @returns {Promise<Timings>}
 */
async function measureTyping(page) {
  await page.waitForSelector('.filtres input', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Numéro Editeur' }).click();
  return page.evaluate(async (words) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('.filtres input'));
    const table = /** @type {HTMLTableElement} */ (input.closest('table'));
    const dossiers = Array.from({ length: 20_000 }, (_, rank) => ({
      numero: `FINMDV${String(13_001 + rank).padStart(6, '0')}M0`,
      editeur: String(rank + 1),
    }));
    /** @type {{ floor: number[], ours: number[] }} */
    const timings = { floor: [], ours: [] };
    for (const typed of words.flatMap((word) =>
      [...word].map((_, end) => word.slice(0, end + 1)),
    )) {
      const start = performance.now();
      const found = dossiers
        .filter(({ numero }) => numero.toLowerCase().includes(typed))
        .sort((a, b) => (a.editeur < b.editeur ? -1 : 1));
      timings.floor.push(performance.now() - start);
      const pressed = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(queueMicrotask);
      table.getBoundingClientRect();
      timings.ours.push(performance.now() - pressed);
      const first = table.tBodies[0]?.rows[0]?.textContent.toLowerCase();
      if (found.length === 0 || !first?.includes(typed)) throw new Error(`${typed}: ${first}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return timings;
  }, WORDS);
}
