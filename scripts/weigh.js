// @ts-check
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Ceilings in kB (1,000 bytes after gzip). @type {Readonly<Record<string, number>>} */
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** In kB after gzip, each text by itself. @param {readonly (string | Uint8Array)[]} texts */
export function weigh(texts) {
  const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Says what each weighs; false when one has no budget, weighs nothing or is over. @param {Readonly<Record<string, number>>} measured */
export function holdBudgets(measured) {
  let held = true;
  for (const [name, size] of Object.entries(measured)) {
    const budget = budgets[name];
    const over = budget === undefined || size === 0 || size > budget;
    held &&= !over;
    console.log(`${over ? 'KO' : 'ok'}  ${name}: ${size.toFixed(1)} kB of ${budget ?? '?'} kB`);
  }
  return held;
}
