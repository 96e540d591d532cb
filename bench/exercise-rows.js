// @ts-check
/** The row of an exercise: from the address to its title, beside the home page of the same site to its own. */
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('@playwright/test').Browser} Browser */

const ROUNDS = 9;

/**
 * In turn, each in a context of its own: nothing is kept of the one before.
 * @param {Browser} browser @param {string} site its address, `index.html` included
 * @returns {Promise<Row>}
 */
export async function measureExercise(browser, site) {
  /** @type {number[]} */
  const home = [];
  /** @type {number[]} */
  const exercise = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    home.push(await open(browser, `${site}#/`, '#contenu h1'));
    exercise.push(await open(browser, `${site}#/exercice/s-oublie`, '#exercice-consigne'));
  }
  const [floor, ours] = [median(home), median(exercise)];
  return {
    label: 'link of an exercise → its instruction drawn / the home page',
    unit: 'ms',
    floor,
    ours,
    ratio: ours / floor,
    target: 1.5,
    better: 'lower',
  };
}

/** Milliseconds from the navigation to the place drawn by the application, in the frame after. @param {Browser} browser @param {string} address @param {string} place */
async function open(browser, address, place) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(place);
  const ms = await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
  await context.close();
  return Number(ms);
}
