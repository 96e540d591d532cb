// @ts-check
/** Lighthouse, in a browser of its own each time. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';

/** @typedef {'mobile' | 'desktop'} Preset */

/** @param {string} chromePath @param {string} url @param {{ onlyCategories?: readonly string[], skipAudits?: readonly string[] }} [flags] @param {Preset} [preset] */
export async function audit(chromePath, url, flags = {}, preset = 'mobile') {
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu'];
  const chrome = await launch({ chromePath, chromeFlags, logLevel: 'error' });
  try {
    const options = { ...flags, port: chrome.port, logLevel: /** @type {const} */ ('error') };
    const result = await lighthouse(url, options, preset === 'desktop' ? desktop : undefined);
    if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}
