// @ts-check
/** The zip rows of the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgreement } from './agreement.js';
import { PAGE } from './build.js';
import { weigh } from './weigh.js';

/** @typedef {import('./measure-zip.js').ZipBench} ZipBench */
/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('./report.js').PeerTable} PeerTable */
/** @typedef {Awaited<ReturnType<ZipBench['measure']>>} Measured */
/** @typedef {Measured & { name: string }} Named */
/** @typedef {{ worker: string, job: string, name: string, rounds: number }} Engine */

const ROUNDS = 5;
/** Of the slow. */
const PEER_ROUNDS = 3;

const DIRECTORY = [
  engine('zip-ours', 'directory', 'ours', ROUNDS),
  engine('zip-js', 'directory', 'zip.js', ROUNDS),
  engine('zip-fflate', 'directory', 'fflate, nothing inflated', PEER_ROUNDS),
  engine('zip-jszip', 'directory', 'JSZip', PEER_ROUNDS),
];
const TYPES = engine('zip-ours', 'types', 'ours', ROUNDS);
const CHECK = [
  engine('zip-ours', 'check', 'ours', ROUNDS),
  engine('zip-fflate', 'check', 'fflate and CRC in JavaScript', PEER_ROUNDS),
  engine('zip-js', 'check', 'zip.js', PEER_ROUNDS),
  engine('zip-jszip', 'check', 'JSZip', PEER_ROUNDS),
];
/** The user never gets the integrity alone: shown, not compared. */
const INTEGRITY = engine('zip-ours', 'integrity', 'ours, integrity alone', ROUNDS);
const UNZIP = engine('zip-fflate', 'unzip', 'fflate unzipSync, no CRC', PEER_ROUNDS);

/** @param {ZipBench} bench @returns {Promise<{ rows: Row[], peers: PeerTable[] }>} */
export async function measureZipRows(bench) {
  await checkDamaged(bench);
  const quick = await measureQuick(bench);
  const full = await measureFull(bench);
  const many = await measureMany(bench);
  return {
    rows: [...quick.rows, ...full.rows, ...many.rows, weightRow()],
    peers: [...quick.peers, ...full.peers, ...many.peers],
  };
}

/** One changed byte: everyone must see it. @param {ZipBench} bench */
async function checkDamaged(bench) {
  for (const { worker, job, name } of CHECK) {
    const { done } = await bench.measure('z20bad', { worker, job }, 1);
    if (!/ 1 bad$|^stopped/.test(done)) throw new Error(`${name} sees no damage: ${done}`);
  }
}

/** @param {ZipBench} bench */
async function measureQuick(bench) {
  const small = await measureAll(bench, 'z20', DIRECTORY);
  const large = await measureAll(bench, 'z200', DIRECTORY);
  for (const all of [small, large])
    checkAgreement(
      'Names',
      all.slice(0, 3).map(({ done }) => done),
    );
  const [types, mixed] = [await one(bench, 'z200', TYPES), await one(bench, 'z200m', TYPES)];
  const few = await one(bench, 'z20', TYPES);
  const peak = await bench.peak('z200', TYPES, 3);
  const [ours] = large;
  if (!ours) throw new Error('Nothing was measured');
  const all = 'reading every byte';
  return {
    rows: [
      ratioRow(`zip of 200 MB, names and sizes / ${all}`, ours, 0.03, 0.01),
      amountRow('zip of 200 MB, names and sizes, bytes read', ours.bytes / 1e3, 'kB', 256, 66),
      ratioRow(`zip of 200 MB, type of each of 200 entries / ${all}`, types, 0.5, 0.2),
      ratioRow(`zip of 200 MB, type of each of 600 entries / ${all}`, mixed, 1, 0.6),
      ...(peak === null
        ? []
        : [amountRow('zip of 200 MB, type of each entry, peak memory', peak, 'MB', 32, 20)]),
    ],
    peers: [
      peerTable('Names and sizes, 20 MB, 200 entries', small),
      peerTable('Names and sizes, 200 MB, 200 entries', large),
      peerTable('Type of each entry by its first bytes, ours', [
        { ...few, name: '20 MB, 200 entries' },
        { ...types, name: '200 MB, 200 entries' },
        { ...mixed, name: '208 MB, 600 entries' },
      ]),
    ],
  };
}

/** @param {ZipBench} bench */
async function measureFull(bench) {
  const engines = [...CHECK, INTEGRITY];
  const small = await measureAll(bench, 'z20', engines);
  const large = await measureAll(bench, 'z200', engines);
  const mixed = await measureAll(bench, 'z200m', engines);
  for (const all of [small, large, mixed])
    checkAgreement(
      'Integrity',
      all.map(({ done }) => done),
    );
  /** @type {(number | null)[]} */
  const peaks = [];
  for (const candidate of CHECK) peaks.push(await bench.peak('z200', candidate, 1));
  const label = 'zip of 200 MB, full check';
  const [ours, fflate, zipJs, jszip] = large;
  const [oursMixed] = mixed;
  const [oursSmall, fflateSmall] = small;
  if (!ours || !oursMixed || !oursSmall || !fflate || !fflateSmall || !zipJs || !jszip) {
    throw new Error('Nothing was measured');
  }
  return {
    rows: [
      ratioRow(`${label} / reading every byte, incompressible`, ours, 4, 2.2),
      ratioRow(`${label} / reading every byte, half text`, oursMixed, 5, 3.5),
      fasterRow(
        'zip of 20 MB, full check, against fflate and CRC in JavaScript',
        fflateSmall,
        oursSmall,
        1.3,
        2,
      ),
      fasterRow(`${label}, against fflate and CRC in JavaScript`, fflate, ours, 1.5, 2.5),
      fasterRow(`${label}, against zip.js`, zipJs, ours, 2.5, 5),
      fasterRow(`${label}, against JSZip`, jszip, ours, 2.5, 5),
    ],
    peers: [
      peerTable('Full check, 20 MB, 200 entries', small),
      peerTable('Full check, 200 MB, 200 entries', large, peaks),
      peerTable('Full check, 208 MB, 600 entries, half text', mixed),
    ],
  };
}

/** Without the full check of zip.js and JSZip, which take minutes and 6 s. @param {ZipBench} bench */
async function measureMany(bench) {
  const engines = CHECK.slice(0, 2);
  const all = await measureAll(bench, 'z60k', [...engines, UNZIP]);
  checkAgreement(
    'Integrity',
    all.slice(0, -1).map(({ done }) => done),
  );
  const names = await measureAll(bench, 'z60k', DIRECTORY);
  const [ours] = all;
  const unzip = all.at(-1);
  if (!ours || !unzip) throw new Error('Nothing was measured');
  const against = { ...ours, floor: unzip.ms };
  return {
    rows: [ratioRow('zip of 60,000 entries, full check / fflate unzipSync', against, 0.7, 0.5)],
    peers: [
      peerTable('Names and sizes, 60,000 entries', names),
      peerTable('Full check, 60,000 entries', all),
    ],
  };
}

/** @param {ZipBench} bench @param {string} zip @param {readonly Engine[]} engines @returns {Promise<Named[]>} */
async function measureAll(bench, zip, engines) {
  const measured = [];
  for (const candidate of engines) measured.push(await one(bench, zip, candidate));
  return measured;
}

/** @param {ZipBench} bench @param {string} zip @param {Engine} candidate @returns {Promise<Named>} */
async function one(bench, zip, { name, rounds, ...candidate }) {
  return { name, ...(await bench.measure(zip, candidate, rounds)) };
}

/** @param {string} worker @param {string} job @param {string} name @param {number} rounds @returns {Engine} */
function engine(worker, job, name, rounds) {
  return { worker, job, name, rounds };
}

/** @returns {Row} */
function weightRow() {
  const size = weigh(readFileSync(join(PAGE, 'zip-ours.js')));
  return amountRow('reading zips, gz (its part of the worker)', size, 'kB', 24, 16);
}

/** @param {string} label @param {{ floor: number, ms: number }} measured @param {number} target @param {number} stretch @returns {Row} */
function ratioRow(label, { floor, ms }, target, stretch) {
  return { label, unit: 'ms', floor, ours: ms, ratio: ms / floor, target, stretch };
}

/** @param {string} label @param {Measured} peer @param {Measured} ours @param {number} target @param {number} stretch @returns {Row} */
function fasterRow(label, peer, ours, target, stretch) {
  const ratio = peer.ms / ours.ms;
  const times = { floor: peer.ms, ours: ours.ms, ratio };
  return { label, unit: 'ms', ...times, target, stretch, better: 'higher' };
}

/** The target is of the amount itself. @param {string} label @param {number} ours @param {'kB' | 'MB'} unit @param {number} target @param {number} stretch @returns {Row} */
function amountRow(label, ours, unit, target, stretch) {
  return { label, unit, ours, target, stretch };
}

/** @param {string} title @param {readonly Named[]} measured @param {readonly (number | null)[]} [peaks] MB @returns {PeerTable} */
function peerTable(title, measured, peaks = []) {
  const peers = measured.map(({ name, ms, floor, bytes, reads }, rank) => ({
    name,
    ms,
    ratio: ms / floor,
    mb: bytes / 1e6,
    reads,
    peak: peaks[rank] ?? null,
  }));
  return { title, base: 'reading every byte', peers };
}
