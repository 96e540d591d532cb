// @ts-check
/** The row of a scenario: from the key to the last painted change, beside the same screen written as HTML in the same page. */
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('@playwright/test').Page} Page */

const ROUNDS = 9;
/** A story that simulates a file, imports it and brings its pieces. */
const STORY = 'premier-depot';
const STEPS = 4;

/**
 * @param {Page} site @param {Page} bare another one of the same site: what it shows is soon no longer the application's
 * @param {string} address of the site, `index.html` included
 * @returns {Promise<Row>}
 */
export async function measureScenario(site, bare, address) {
  for (const page of [site, bare]) {
    await page.goto(`${address}#/scenario/${STORY}`);
    await page.waitForSelector('.cadre h1');
    // The screens of the story, their styles and the worker are there once they were shown.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'r']) {
      await page.evaluate(press, key);
    }
  }
  /** @type {number[]} */
  const floor = [];
  /** @type {number[]} */
  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 1; step <= STEPS; step += 1) {
      ours.push(await site.evaluate(press, 'ArrowRight'));
      const { html, told } = await site.evaluate(readScreen);
      if (!told.includes(`Étape ${step} sur ${STEPS}`)) throw new Error(`Not at ${step}`);
      floor.push(await bare.evaluate(drawScreen, html));
    }
    await site.evaluate(press, 'r');
  }
  return {
    label: 'a step of a scenario, key → painted / the same screen written as HTML',
    unit: 'ms',
    floor: median(floor),
    ours: median(ours),
    ratio: median(ours) / median(floor),
    target: 2,
  };
}

/** In the page. @param {string} key */
async function press(key) {
  const heard = document.querySelector('h1') ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return (await felt.time(() => heard.dispatchEvent(event), ['.cadre h1'])).rest;
}

/** In the page. */
function readScreen() {
  const screen = document.querySelector('.lecteur');
  const told = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent).join();
  return { html: screen?.innerHTML ?? '', told };
}

/** In the page. @param {string} html */
async function drawScreen(html) {
  const screen = document.querySelector('.lecteur');
  if (!screen) throw new Error('No place for the screen');
  return (await felt.time(() => (screen.innerHTML = html), ['.cadre h1'])).rest;
}
