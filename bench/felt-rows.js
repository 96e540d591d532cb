// @ts-check
/** The rows of what a person waits for: from an act to its painted answer, and to the last painted change, on the built site and on a bare page. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { measureAtelier } from './atelier-rows.js';
import { CACHE } from './data.js';
import { measureExercise } from './exercise-rows.js';
import { watchPage } from './felt.js';
import { measureScenario } from './scenario-rows.js';
import { serve } from './serve.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./felt.js').Wait} Wait */
/** @typedef {{ path: string, expected: readonly string[] }} Side */

const ROUNDS = 9;
/** Enough for the page to load what it loads when idle, and for its worker to be warm. */
const IDLE_MS = 4000;

const BARE = { path: 'page/bare.html', expected: ['p:not(:empty)'] };
/** The verdict, and the first findings; of a file without any, the place where they would be. */
const SITE = { path: 'site/index.html', expected: ['.verdict h2', '.liste li, .etabli.seul'] };

/**
 * @param {string} executablePath
 * @param {{ felt1: string, felt450: string, felt5000: string }} files
 * @returns {Promise<{ rows: Row[], version: string }>}
 */
export async function measureFeltRows(executablePath, files) {
  const server = await serve(CACHE);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const text = (/** @type {keyof typeof files} */ name) => readFileSync(files[name], 'utf8');
  const measure = (/** @type {string} */ json, /** @type {boolean} */ warm) =>
    alternate(browser, server.url, json, warm);
  try {
    const warm = await measure(text('felt450'), true);
    const cold = await measure(text('felt450'), false);
    const one = await measure(text('felt1'), true);
    const many = await measure(text('felt5000'), true);
    const list = await measureList(browser, server.url, text('felt5000'));
    const address = server.url + SITE.path;
    const exercise = await measureExercise(browser, address);
    const pages = await Promise.all([openWatched(browser), openWatched(browser)]);
    const scenario = await measureScenario(...pages, address);
    const { bare, site } = await openBoth(browser, server.url);
    const atelier = await measureAtelier(bare, site, text('felt450'));
    return {
      version: browser.version(),
      rows: [
        row(
          '200 demandes, 450 findings: choice → verdict and first findings painted / a bare page',
          warm,
          4,
          2.5,
        ),
        row('the same, file chosen at the load event / the bare page', cold, 15, 8),
        row('one demande: choice → verdict and first findings painted / the bare page', one, 3, 2),
        rest('200 demandes, 450 findings: choice → nothing changes any more', warm),
        longest('longest blocked frame while 450 findings appear', warm),
        longest('longest blocked frame while 5,000 findings appear', many),
        ...list,
        exercise,
        scenario,
        ...atelier,
      ],
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * The two pages in turn, each time in a context of its own.
 * @param {Browser} browser @param {string} url @param {string} json @param {boolean} warm
 */
async function alternate(browser, url, json, warm) {
  /** @type {{ floor: Wait[], ours: Wait[] }} */
  const waits = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    waits.floor.push(await wait(browser, url, BARE, json, warm));
    waits.ours.push(await wait(browser, url, SITE, json, warm));
  }
  return waits;
}

/** @param {Browser} browser @param {string} url @param {Side} side @param {string} json @param {boolean} warm @returns {Promise<Wait>} */
async function wait(browser, url, { path, expected }, json, warm) {
  const page = await openWatched(browser);
  try {
    if (!warm) {
      await page.addInitScript(
        ([text, selector]) => {
          addEventListener('load', () => {
            Object.assign(globalThis, { cold: felt.choose(text, selector) });
          });
        },
        [json, expected],
      );
    }
    await page.goto(url + path, { waitUntil: 'load' });
    if (!warm) return await page.evaluate('cold');
    await page.waitForTimeout(IDLE_MS);
    // Nobody chooses a file without a hand that moves, a second before at least.
    await page.mouse.move(400, 300);
    await page.waitForTimeout(1000);
    return await page.evaluate(([text, selector]) => felt.choose(text, selector), [json, expected]);
  } finally {
    await page.context().close();
  }
}

/** @param {Browser} browser */
async function openWatched(browser) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  return page;
}

/** Both pages, at rest. @param {Browser} browser @param {string} url */
async function openBoth(browser, url) {
  const bare = await openWatched(browser);
  await bare.goto(url + BARE.path);
  const site = await openWatched(browser);
  await site.goto(url + SITE.path);
  await site.waitForTimeout(IDLE_MS);
  return { bare, site };
}

/**
 * Filter, group and search among 5,000 findings; the floor draws as many plain lines once.
 * @param {Browser} browser @param {string} url @param {string} json @returns {Promise<Row[]>}
 */
async function measureList(browser, url, json) {
  const { bare, site } = await openBoth(browser, url);
  await site.evaluate(([text, selector]) => felt.choose(text, selector), [json, SITE.expected]);
  /** @type {number[]} */
  const floor = [];
  /** @type {Record<'filter' | 'group' | 'search', number[]>} */
  const ours = { filter: [], group: [], search: [] };
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await bare.evaluate(drawPlain));
    for (const [name, timed] of Object.entries(await site.evaluate(actOnList, round))) {
      ours[/** @type {keyof typeof ours} */ (name)].push(timed);
    }
  }
  return Object.entries(ours).map(([name, ms]) => ({
    label: `${name} among 5,000 findings → painted / 5,000 plain lines painted once`,
    unit: /** @type {const} */ ('ms'),
    floor: median(floor),
    ours: median(ms),
    ratio: median(ms) / median(floor),
    target: 0.5,
    stretch: 0.2,
  }));
}

/** In the page. */
async function drawPlain() {
  drawList([]);
  const texts = Array.from(
    { length: 5000 },
    (_, rank) => `Demande ${rank + 1} : une valeur n’est pas du type attendu`,
  );
  return (await felt.time(() => drawList(texts), ['li'])).rest;
}

/** In the page. @param {number} round */
async function actOnList(round) {
  const find = (/** @type {string} */ selector) => {
    const found = document.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`No ${selector}`);
    return found;
  };
  const set = (
    /** @type {HTMLInputElement | HTMLSelectElement} */ field,
    /** @type {string} */ value,
    /** @type {string} */ type,
  ) => {
    field.value = value;
    field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const list = ['.liste'];
  const filter = await felt.time(() => find('.gravites button').click(), list);
  await felt.time(() => find('.gravites button').click(), list);
  const selects = [...document.querySelectorAll('.filtres select')];
  const par = /** @type {HTMLSelectElement} */ (selects.at(-1));
  const group = await felt.time(() => set(par, 'demande', 'change'), list);
  await felt.time(() => set(par, 'cause', 'change'), list);
  const field = /** @type {HTMLInputElement} */ (find('.filtres input'));
  const search = await felt.time(() => set(field, `FINIMG0000${10 + round}`, 'input'), list);
  await felt.time(() => set(field, '', 'input'), list);
  return { filter: filter.rest, group: group.rest, search: search.rest };
}

/** @param {string} label @param {{ floor: Wait[], ours: Wait[] }} waits @param {number} target @param {number} stretch @returns {Row} */
function row(label, waits, target, stretch) {
  const floor = median(waits.floor.map(({ shown }) => shown));
  const ours = median(waits.ours.map(({ shown }) => shown));
  return { label, unit: 'ms', floor, ours, ratio: ours / floor, target, stretch };
}

/** Without a target: what is drawn after the first findings. @param {string} label @param {{ ours: Wait[] }} waits @returns {Row} */
function rest(label, { ours }) {
  return { label, unit: 'ms', ours: median(ours.map((wait) => wait.rest)) };
}

/** @param {string} label @param {{ ours: Wait[] }} waits @returns {Row} */
function longest(label, { ours }) {
  return {
    label,
    unit: 'ms',
    ours: median(ours.map((wait) => wait.longest)),
    target: 50,
    stretch: 25,
  };
}
