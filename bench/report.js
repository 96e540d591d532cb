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
 * @property {'ms' | 'kB' | 'MB' | '/ 100'} unit
 * @property {number} [floor] absent: nothing to compare with
 * @property {number} ours
 * @property {number} [ratio]
 * @property {number} [target] of the ratio; of the amount itself when there is none
 * @property {number} [stretch]
 * @property {'lower' | 'higher'} [better]
 *
 * @typedef {object} PeerTable
 * @property {string} title
 * @property {string} [base] what the ratios are to; JSON.parse when not said
 * @property {readonly Peer[]} peers
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {number} ms
 * @property {number} ratio
 * @property {number} [mb] read of the file; with `reads` and `peak`, for all peers of a table or none
 * @property {number} [reads]
 * @property {number | null} [peak] MB of memory, when measured
 */

const README = join(ROOT, 'bench/README.md');

/**
 * Each part is written as soon as it is measured: its rows were taken side by side, those of another part need not be.
 * @param {string} name of the part
 * @param {{ rows: readonly Row[], peers: readonly PeerTable[] }} part
 * @param {string} browserVersion
 */
export async function report(name, { rows, peers }, browserVersion) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, Node ${process.versions.node}, Chromium ${browserVersion}`;
  const markdown = [`Measured on ${day}: ${machine}.`, table(rows), ...peers.map(peerTable)].join(
    '\n\n',
  );
  await writeReadme(name, markdown);
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
      target === undefined ? '–' : bound(target, better, ratio === undefined ? unit : undefined),
      stretch === undefined ? '–' : bound(stretch, better, ratio === undefined ? unit : undefined),
      verdict(ratio ?? ours, target, stretch, better),
    ]),
  );
  return [head, '|---|--:|--:|--:|--:|--:|---|', ...lines].join('\n');
}

/** @param {PeerTable} table */
function peerTable({ title, base = 'JSON.parse', peers }) {
  const withReads = peers.some(({ reads }) => reads !== undefined);
  const withPeak = peers.some(({ peak }) => typeof peak === 'number');
  const names = ['engine', 'time', `× ${base}`];
  if (withReads) names.push('bytes read', 'reads');
  if (withPeak) names.push('peak memory');
  const lines = peers.map(({ name, ms, ratio, mb, reads, peak }) => {
    const values = [name, `${short(ms)} ms`, ratio.toFixed(2)];
    if (withReads) values.push(amount(mb), String(reads));
    if (withPeak) values.push(amount(peak));
    return cells(values);
  });
  const rule = names.map((_, rank) => (rank === 0 ? '---' : '--:'));
  return [`### ${title}`, '', cells(names), cells(rule), ...lines].join('\n');
}

/** @param {number | null | undefined} mb */
function amount(mb) {
  if (typeof mb !== 'number') return '–';
  return mb < 1 ? `${short(mb * 1000)} kB` : `${short(mb)} MB`;
}

/** @param {readonly string[]} values */
function cells(values) {
  return `| ${values.join(' | ')} |`;
}

/** @param {number} value @param {number | undefined} target @param {number | undefined} stretch @param {Row['better']} better */
function verdict(value, target, stretch, better) {
  if (target === undefined) return '–';
  const reaches = (/** @type {number} */ limit) =>
    better === 'higher' ? value >= limit : value <= limit;
  if (stretch !== undefined && reaches(stretch)) return 'stretch';
  return reaches(target) ? 'yes' : '**no**';
}

/** @param {number} limit @param {Row['better']} better @param {Row['unit']} [unit] */
function bound(limit, better, unit) {
  return [better === 'higher' ? '≥' : '≤', limit, unit].filter((part) => part).join(' ');
}

/** @param {number} value */
function short(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {string} name @param {string} markdown */
async function writeReadme(name, markdown) {
  const text = readFileSync(README, 'utf8');
  const [start, end] = [`<!-- ${name}: written by npm run bench -->`, `<!-- end of ${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lost ${name}`);
  writeFileSync(README, await pretty(`${before}${start}\n\n${markdown}\n\n${end}${after}`));
}

/** @param {string} markdown */
async function pretty(markdown) {
  return format(markdown, { ...(await resolveConfig(README)), parser: 'markdown' });
}
