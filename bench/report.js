// @ts-check
/** The results, for people: on stdout and in README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../scripts/setup.js';

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {'ms' | 'kB'} unit
 * @property {number} [floor] absent: nothing to compare with
 * @property {number} ours
 * @property {number} [ratio]
 * @property {number} [target]
 * @property {number} [stretch]
 * @property {'lower' | 'higher'} [better]
 *
 * @typedef {object} PeerTable
 * @property {string} title
 * @property {readonly { name: string, ms: number, ratio: number }[]} peers
 */

const README = join(ROOT, 'bench/README.md');
const START = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/**
 * @param {readonly Row[]} rows
 * @param {readonly PeerTable[]} peers
 * @param {string} browserVersion
 * @param {{ keep: boolean }} options keep: rewrite README.md
 */
export async function report(rows, peers, browserVersion, { keep }) {
  const machine = `${cpus().length} cores, Node ${process.versions.node}, Chromium ${browserVersion}`;
  const markdown = [
    `Measured on: ${machine}.`,
    table(rows),
    ...peers.map(({ title, peers: engines }) => peerTable(title, engines)),
  ].join('\n\n');
  if (keep) await writeReadme(markdown);
  console.log(await pretty(markdown));
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const head = '| measure | floor | ours | ratio | target | stretch | met |';
  const lines = rows.map(({ label, unit, floor, ours, ratio, target, stretch, better }) =>
    cells([
      label,
      floor === undefined ? '–' : `${short(floor)} ${unit}`,
      `${short(ours)} ${unit}`,
      ratio === undefined ? '–' : ratio.toFixed(2),
      target === undefined ? '–' : bound(target, better),
      stretch === undefined ? '–' : bound(stretch, better),
      verdict(ratio, target, stretch, better),
    ]),
  );
  return [head, '|---|--:|--:|--:|--:|--:|---|', ...lines].join('\n');
}

/** @param {string} title @param {PeerTable['peers']} peers */
function peerTable(title, peers) {
  const lines = peers.map(({ name, ms, ratio }) =>
    cells([name, `${short(ms)} ms`, ratio.toFixed(2)]),
  );
  const head = ['| engine | time | × JSON.parse |', '|---|--:|--:|'];
  return [`### ${title}`, '', ...head, ...lines].join('\n');
}

/** @param {readonly string[]} values */
function cells(values) {
  return `| ${values.join(' | ')} |`;
}

/** @param {number | undefined} ratio @param {number | undefined} target @param {number | undefined} stretch @param {Row['better']} better */
function verdict(ratio, target, stretch, better) {
  if (ratio === undefined || target === undefined) return '–';
  const reaches = (/** @type {number} */ limit) =>
    better === 'higher' ? ratio >= limit : ratio <= limit;
  if (stretch !== undefined && reaches(stretch)) return 'stretch';
  return reaches(target) ? 'yes' : '**no**';
}

/** @param {number} limit @param {Row['better']} better */
function bound(limit, better) {
  return `${better === 'higher' ? '≥' : '≤'} ${limit}`;
}

/** @param {number} value */
function short(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {string} markdown */
async function writeReadme(markdown) {
  const text = readFileSync(README, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('README.md lost its markers');
  writeFileSync(README, await pretty(`${before}${START}\n\n${markdown}\n\n${END}${after}`));
}

/** @param {string} markdown */
async function pretty(markdown) {
  return format(markdown, { ...(await resolveConfig(README)), parser: 'markdown' });
}
