// @ts-check
/** The rows of a mass act at the counter: 300 dossiers decided at once on the built site, over a database on the disk. */
import { watchPage } from './felt.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('@playwright/test').Page} Page */

const ROUNDS = 5;
export const DOSSIERS = 300;

/**
 * Each round is undone by the person's own means before the next.
 * @param {Page} page on which nothing was loaded yet @param {string} site its address, `index.html` included
 * @returns {Promise<readonly Row[]>}
 */
export async function measureMassAct(page, site) {
  await page.addInitScript(watchPage);
  await page.goto(`${site}#/poste`);
  /** @type {{ blocked: number, longest: number }[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.getByRole('button', { name: `Choisir les ${DOSSIERS}` }).click();
    await page.getByRole('button', { name: `Décider la demande (${DOSSIERS})` }).click();
    rounds.push(await page.evaluate(confirmAndWatch));
    await page.getByRole('button', { name: 'Défaire ce dernier acte' }).click();
    await page.getByText(/^L’acte est défait/).waitFor();
  }
  return [
    {
      label: '300 dossiers decided in one act: thread blocked in all (tasks over 50 ms)',
      unit: 'ms',
      ours: median(rounds.map(({ blocked }) => blocked)),
      target: 500,
    },
    {
      label: '300 dossiers decided in one act: longest blocked frame',
      unit: 'ms',
      ours: median(rounds.map(({ longest }) => longest)),
      target: 100,
    },
  ];
}

/** In the page: from the confirmation to the last painted change. @returns {Promise<{ blocked: number, longest: number }>} */
async function confirmAndWatch() {
  const buttons = [...document.querySelectorAll('dialog[open] button.principal')];
  const [button] = buttons;
  if (!(button instanceof HTMLElement) || buttons.length !== 1) throw new Error('No confirmation');
  let blocked = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration;
  });
  observer.observe({ type: 'longtask' });
  const { longest } = await felt.time(() => button.click(), ['[tabindex="-1"]:focus']);
  for (const { duration } of observer.takeRecords()) blocked += duration;
  observer.disconnect();
  if (!document.body.textContent.includes('est enregistré pour 300')) throw new Error('Not done');
  return { blocked, longest };
}
