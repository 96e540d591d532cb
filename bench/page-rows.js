// @ts-check
/** The page rows of the table: what loads first, and how soon one sees it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { HELLO, SITE, WORKER } from './build.js';
import { CACHE } from './data.js';
import { audit } from './lighthouse.js';
import { serve } from './serve.js';
import { median } from './stats.js';
import { weigh } from './weigh.js';

/** @typedef {import('./report.js').Row} Row */

const STATIC = join(CACHE, 'static');
const RUNS = 5;

/** @param {string} browserPath @returns {Promise<Row[]>} */
export async function measurePageRows(browserPath) {
  const hello = weighEntry(HELLO);
  const entry = weighEntry(SITE);
  const paint = await measurePaint(browserPath);
  return [
    {
      label: 'entry JavaScript, gz / a Svelte hello',
      unit: 'kB',
      floor: hello,
      ours: entry,
      ratio: entry / hello,
      target: 2.4,
      stretch: 2,
      better: 'lower',
    },
    {
      label: 'largest contentful paint / the same page as static HTML',
      unit: 'ms',
      floor: paint.floor,
      ours: paint.ours,
      ratio: paint.ours / paint.floor,
      target: 1.3,
      stretch: 1.15,
      better: 'lower',
    },
    {
      label: 'worker, gz (loaded when idle)',
      unit: 'kB',
      ours: weigh(readFileSync(join(WORKER, 'worker.js'))),
    },
  ];
}

/** kB after gzip of the scripts that index.html loads and of all that they import at once. @param {string} folder */
function weighEntry(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\.?\/([^"]+\.js)"/g)].map(([, path]) => path);
  const seen = new Set();
  let total = 0;
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = readFileSync(join(folder, path));
    total += weigh(source);
    for (const [, imported] of source
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|export)(?:[\w$*{},\s]*from)?\s*"(\.[^"]+)"/g)) {
      waiting.push(join(dirname(path), imported ?? ''));
    }
  }
  return total;
}

/** Lighthouse, simulated throttling, the two pages in turn. Median ms. @param {string} browserPath */
async function measurePaint(browserPath) {
  const site = await serve(SITE);
  await writeStaticTwin(browserPath, site.url);
  const twin = await serve(STATIC);
  /** @type {number[]} */
  const floor = [];
  /** @type {number[]} */
  const ours = [];
  for (let run = 0; run < RUNS; run++) {
    floor.push(await largestPaint(browserPath, twin.url));
    ours.push(await largestPaint(browserPath, site.url));
  }
  site.close();
  twin.close();
  return { floor: median(floor), ours: median(ours) };
}

/** The page as the browser shows it, without any script. @param {string} executablePath @param {string} url */
async function writeStaticTwin(executablePath, url) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const html = await page.evaluate(() => {
    const styles = [...document.styleSheets]
      .filter(({ href }) => href)
      .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const node of document.querySelectorAll(
      'script, link[rel=stylesheet], link[rel=modulepreload], link[rel=manifest], meta[http-equiv]',
    )) {
      node.remove();
    }
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    document.head.append(style);
    return `<!doctype html>\n${document.documentElement.outerHTML}`;
  });
  await browser.close();
  mkdirSync(STATIC, { recursive: true });
  writeFileSync(join(STATIC, 'index.html'), html);
  for (const name of readdirSync(SITE).filter((file) => file.endsWith('.svg'))) {
    copyFileSync(join(SITE, name), join(STATIC, name));
  }
}

/** @param {string} chromePath @param {string} url */
async function largestPaint(chromePath, url) {
  const { audits } = await audit(chromePath, url, { onlyCategories: ['performance'] });
  const paint = audits['largest-contentful-paint']?.numericValue;
  if (paint === undefined) throw new Error(`Lighthouse saw no paint at ${url}`);
  return paint;
}
