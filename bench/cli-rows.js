// @ts-check
/** The row of the command line: one file, the whole process, against a process that reads and parses it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */

const ROUNDS = 9;
const PARSE = "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))";

/** @param {string} file of 200 demandes @returns {readonly Row[]} */
export function measureCliRows(file) {
  const floor = () => time(['-e', PARSE, file]);
  const ours = () => time([join(ROOT, 'scripts/simuler.js'), file]);
  // The first one bundles.
  ours();
  /** @type {{ floor: number[], ours: number[] }} */
  const times = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(floor());
    times.ours.push(ours());
  }
  const [parsing, whole] = [median(times.floor), median(times.ours)];
  return [
    {
      label:
        'command line, one file of 200 demandes, whole process / node that reads and parses it',
      unit: 'ms',
      floor: parsing,
      ours: whole,
      ratio: whole / parsing,
      target: 1.6,
      stretch: 1.3,
    },
  ];
}

/** @param {readonly string[]} args @returns {number} in milliseconds */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return performance.now() - start;
}
