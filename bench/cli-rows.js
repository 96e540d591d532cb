// @ts-check
/** The rows of the command line: whole processes, against what no process can do without. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */

const ROUNDS = 9;
const MILLE = 1000;
const PAQUET = join(ROOT, '.cache/bench/paquet');
const BIN = join(PAQUET, 'bin/simulateur-segur.js');
const PARSE = "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))";

/** Judges a file so many times in one process with the entry of the package, which reads the same sources; the sum of what each took. */
const JUDGE = `
  const [paquet, file, count] = process.argv.slice(1);
  const { simuler } = await import(paquet);
  const octets = (await import('node:fs')).readFileSync(file);
  let sum = 0;
  for (let rank = 0; rank < Number(count); rank++) {
    const start = performance.now();
    await simuler(octets);
    sum += performance.now() - start;
  }
  console.log(sum);`;

/** The command in this process, whose highest resident memory is said in kB. */
const PEAK = `
  const [bin, file, count] = process.argv.slice(1);
  const { main } = await import(bin);
  await main(Array(Number(count)).fill(file));
  console.error(process.resourceUsage().maxRSS);`;

/** @param {string} file of 200 demandes @returns {readonly Row[]} */
export function measureCliRows(file) {
  run([join(ROOT, 'scripts/package.js'), PAQUET]);
  return [measureStart(file), ...measureMany(file)];
}

/** @param {string} file @returns {readonly Row[]} */
function measureMany(file) {
  /** @type {{ sums: number[], wholes: number[] }} */
  const times = { sums: [], wholes: [] };
  for (let round = 0; round < 3; round++) {
    const judge = ['--input-type=module', '-e', JUDGE, join(PAQUET, 'index.js'), file, `${MILLE}`];
    times.sums.push(Number(run(judge).stdout));
    times.wholes.push(time([BIN, ...Array.from({ length: MILLE }, () => file)]));
  }
  const [sum, whole] = [median(times.sums), median(times.wholes)];
  const [few, many] = [100, MILLE].map((count) => {
    const args = ['--input-type=module', '-e', PEAK, join(PAQUET, 'bin/simuler.js'), file];
    return Number(run([...args, `${count}`]).stderr) / 1000;
  });
  if (few === undefined || many === undefined) throw new Error('Two were measured');
  return [
    {
      label:
        'command line, 1,000 such files in one call, whole process / the sum of their judgements',
      unit: 'ms',
      floor: sum,
      ours: whole,
      ratio: whole / sum,
      target: 1.2,
    },
    {
      label: 'command line, peak memory of 1,000 such files / of 100',
      unit: 'MB',
      floor: few,
      ours: many,
      ratio: many / few,
      target: 1.2,
    },
  ];
}

/** @param {string} file @returns {Row} */
function measureStart(file) {
  const floor = () => time(['-e', PARSE, file]);
  const ours = () => time([BIN, file]);
  /** @type {{ floor: number[], ours: number[] }} */
  const times = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(floor());
    times.ours.push(ours());
  }
  const [parsing, whole] = [median(times.floor), median(times.ours)];
  return {
    label: 'command line, one file of 200 demandes, whole process / node that reads and parses it',
    unit: 'ms',
    floor: parsing,
    ours: whole,
    ratio: whole / parsing,
    target: 1.6,
    stretch: 1.3,
  };
}

/** @param {readonly string[]} args @returns {number} in milliseconds */
function time(args) {
  const start = performance.now();
  run(args);
  return performance.now() - start;
}

/** @param {readonly string[]} args */
function run(args) {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  return done;
}
