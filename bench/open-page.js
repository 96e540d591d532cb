// @ts-check
/** The page of `page/` in a real browser, with files from the disk in its fields. */
import { chromium } from '@playwright/test';
import { PAGE } from './build.js';
import { ISOLATED, serve } from './serve.js';

/** @typedef {{ worker: string, input: string, jobs: readonly string[], rounds: number }} Order */
/** @typedef {{ ms: number[][], results: string[] }} Answer */

/**
 * @param {string} executablePath
 * @param {Readonly<Record<string, string>>} files paths by field
 */
export async function openPage(executablePath, files) {
  const server = await serve(PAGE, ISOLATED);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(server.url);
  for (const [field, path] of Object.entries(files)) await page.setInputFiles(`#${field}`, path);
  return {
    version: browser.version(),
    browser,

    /** @param {Order} order @returns {Promise<Answer>} */
    run: (order) => page.evaluate(`runBench(${JSON.stringify(order)})`),

    /** @param {string} field @param {string} path */
    choose: (field, path) => page.setInputFiles(`#${field}`, path),

    async close() {
      await browser.close();
      server.close();
    },
  };
}
