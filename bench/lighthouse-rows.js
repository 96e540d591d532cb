// @ts-check
/** The four scores of Lighthouse, the lowest of six screens. */
import { SITE } from './build.js';
import { audit } from './lighthouse.js';
import { serve } from './serve.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */

const ROUTES = ['', 'espace/demandes', 'controles/cle-siret', 'preparer/tableur', 'poste', 'aide'];
const RUNS = 3;

/** The policy of the page (`connect-src 'none'`) refuses the request by which Lighthouse asks for it. */
const SKIPPED = ['robots-txt'];

/** @param {string} browserPath @returns {Promise<Row[]>} */
export async function measureLighthouseRows(browserPath) {
  const site = await serve(SITE);
  /** @type {Row[]} */
  const rows = [];
  for (const preset of /** @type {const} */ (['mobile', 'desktop'])) {
    /** @type {Map<string, number>} */
    const lowest = new Map();
    for (const route of ROUTES) {
      for (const [title, score] of await scoresOf(`${site.url}#/${route}`, preset)) {
        lowest.set(title, Math.min(score, lowest.get(title) ?? score));
      }
    }
    for (const [title, ours] of lowest) {
      const label = `${title}, ${preset}: the lowest of ${ROUTES.length} screens`;
      rows.push({ label, unit: '/ 100', ours, target: 100, better: 'higher' });
    }
  }
  site.close();
  return rows;

  /** Median of each category. @param {string} url @param {import('./lighthouse.js').Preset} preset */
  async function scoresOf(url, preset) {
    /** @type {Map<string, number[]>} */
    const scores = new Map();
    for (let run = 0; run < RUNS; run++) {
      const { categories } = await audit(browserPath, url, { skipAudits: SKIPPED }, preset);
      for (const { title, score } of Object.values(categories)) {
        if (score === null) throw new Error(`Lighthouse could not judge ${title} of ${url}`);
        scores.set(title, [...(scores.get(title) ?? []), 100 * score]);
      }
    }
    return new Map([...scores].map(([title, all]) => [title, median(all)]));
  }
}
