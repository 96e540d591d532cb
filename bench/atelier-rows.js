// @ts-check
/** The rows of the atelier: from a key stroke, and from « Appliquer aux N endroits », to the painted findings. */
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('@playwright/test').Page} Page */

const ROUNDS = 9;

/** @param {Page} bare @param {Page} site at rest @param {string} json 200 demandes with 450 findings @returns {Promise<readonly Row[]>} */
export async function measureAtelier(bare, site, json) {
  /** @type {number[]} */
  const chosen = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { rest } = await site.evaluate((text) => felt.choose(text, ['.liste li']), json);
    chosen.push(rest);
  }
  await site.getByRole('button', { name: 'Corriger ici' }).click();
  await site.getByRole('textbox', { name: 'Texte du fichier' }).focus();
  await site.keyboard.press('Control+Home');
  /** @type {number[]} */
  const floor = [];
  /** @type {number[]} */
  const keys = [];
  /** @type {number[]} */
  const words = [];
  /** @type {number[]} */
  const everywhere = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await bare.evaluate(parseAndWrite, json));
    keys.push(await site.evaluate(typeLine));
    words.push(await site.evaluate(typeWord));
  }
  for (let round = 0; round < ROUNDS; round++) everywhere.push(await site.evaluate(applyAndUndo));
  const key = median(keys);
  const all = median(everywhere);
  return [
    {
      label:
        '450 findings: key stroke → findings painted / JSON.parse and JSON.stringify of the text',
      unit: 'ms',
      floor: median(floor),
      ours: key,
      ratio: key / median(floor),
      target: 2,
    },
    {
      label: '450 findings: longest blocked frame while a word is typed',
      unit: 'ms',
      ours: median(words),
      target: 50,
    },
    {
      label: 'a correction at 80 places, click → findings painted / the file chosen → the same',
      unit: 'ms',
      floor: median(chosen),
      ours: all,
      ratio: all / median(chosen),
      target: 3,
    },
  ];
}

/** In the page. @param {string} text */
function parseAndWrite(text) {
  const start = performance.now();
  JSON.stringify(JSON.parse(text), null, 2);
  return performance.now() - start;
}

/** In the page: a line before the first, which moves every finding; what the status says once the hand rests is another thing. */
async function typeLine() {
  const liste = document.querySelector('.liste') ?? document;
  const enter = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true });
  const texte = document.activeElement?.shadowRoot?.activeElement;
  return (await felt.time(() => texte?.dispatchEvent(enter), ['.liste'], liste)).rest;
}

/** In the page. */
async function typeWord() {
  const type = (/** @type {number} */ left) => {
    document.execCommand('insertText', false, ' ');
    if (left > 1) setTimeout(type, 80, left - 1);
  };
  return (await felt.time(() => type(12), ['.liste'])).longest;
}

/** In the page. */
async function applyAndUndo() {
  const find = (/** @type {RegExp} */ nom) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find(({ textContent }) => nom.test(textContent));
    if (!found) throw new Error(`No ${nom}`);
    return found;
  };
  const { rest } = await felt.time(() => find(/Appliquer aux \d+ endroits/).click(), ['.liste']);
  await felt.time(() => find(/^\s*Annuler\s*$/).click(), ['.liste']);
  return rest;
}
