// @ts-check
/** The JSON rows of the table. */
import { checkAgreement } from './agreement.js';

/** @typedef {import('./measure-json.js').Bench} Bench */
/** @typedef {import('./report.js').Row} Row */
/** @typedef {{ name: string, ms: number, ratio: number }} Peer */

const FLOOR = { worker: 'floor', job: 'parse' };
const FLOOR_FILE = { worker: 'floor', job: 'readAndParse' };
const PEERS = /** @type {const} */ ({
  ajv: 'Ajv compiled at run time',
  valibot: 'valibot',
  zod: 'zod 4',
  cfworker: '@cfworker/json-schema',
});
const LOCATORS = /** @type {const} */ ({
  jsonc: 'jsonc-parser',
  momoa: 'momoa',
  jsonSourceMap: 'json-source-map',
});

/** @param {Bench} bench @returns {Promise<{ rows: Row[], peers: import('./report.js').PeerTable[] }>} */
export async function measureJsonRows(bench) {
  const first = await firstValidation(bench);
  const hot = await hotValidation(bench);
  const positions = await locating(bench);
  const reports = [...(await reporting(bench)), await mistaken(bench)];
  return {
    rows: [...first.rows, ...hot.rows, ...positions.rows, ...reports],
    peers: [first.peers, hot.peers, positions.peers],
  };
}

/** @param {Bench} bench */
async function firstValidation(bench) {
  const names = Object.keys(PEERS);
  const [floor, ours, warm, ...others] = await bench.cold(200, [
    FLOOR,
    { worker: 'simulateur', job: 'cold' },
    { worker: 'simulateur', job: 'warm' },
    ...names.map((worker) => ({ worker, job: 'cold' })),
  ]);
  if (!floor || !ours || !warm) throw new Error('Nothing was measured');
  checkAgreement('Bad lines', [ours.result, warm.result, ...others.map(({ result }) => result)]);
  const label = '200 lines, first validation in a fresh worker / JSON.parse';
  return {
    rows: [
      row(label, floor.ms, ours.ms, 7, 3),
      row(`${label}, pre-warmed`, floor.ms, warm.ms, 7, 3),
    ],
    peers: {
      title: 'First validation in a fresh worker, 200 lines (parse + compile + validate)',
      floor: floor.ms,
      peers: [
        { name: 'ours', ms: ours.ms },
        ...Object.values(PEERS).map((name, rank) => ({ name, ms: others[rank]?.ms ?? NaN })),
      ].map(({ name, ms }) => ({ name, ms, ratio: ms / floor.ms })),
    },
  };
}

/** @param {Bench} bench */
async function hotValidation(bench) {
  const judged = await bench.hot(20000, { worker: 'simulateur', job: 'judge' });
  const ours = await bench.hot(20000, { worker: 'simulateur', job: 'hot' });
  const peers = [peer('ours, schema only', ours), peer('ours, schema and controls', judged)];
  const results = [ours.result];
  for (const [worker, name] of Object.entries(PEERS)) {
    const measured = await bench.hot(20000, { worker, job: 'hot' });
    results.push(measured.result);
    peers.push(peer(name, measured));
  }
  checkAgreement('Bad lines', results);
  const label = 'schema + controls, hot, 20,000 lines / JSON.parse';
  return {
    rows: [row(label, judged.floor, judged.ms, 1.8, 1.2)],
    peers: { title: 'Validation, hot, 20,000 lines (the value is parsed already)', peers },
  };
}

/** @param {Bench} bench */
async function locating(bench) {
  const rows = [];
  const peers = [];
  for (const lines of /** @type {const} */ ([200, 20000])) {
    const ours = await bench.hot(lines, { worker: 'positions', job: 'ours' });
    const results = [ours.result];
    const size = lines.toLocaleString('en');
    peers.push(peer(`ours, ${size} lines`, ours));
    rows.push(
      row(`positions of all findings, ${size} lines / JSON.parse`, ours.floor, ours.ms, 2, 1),
    );
    for (const [job, name] of Object.entries(LOCATORS)) {
      const measured = await bench.hot(lines, { worker: 'positions', job });
      results.push(measured.result);
      peers.push(peer(`${name}, ${size} lines`, measured));
    }
    checkAgreement('Places', results);
  }
  return { rows, peers: { title: 'Line and column of every finding, hot', peers } };
}

/** @param {Bench} bench @returns {Promise<Row[]>} */
async function reporting(bench) {
  const small = await bench.cold(200, [
    FLOOR_FILE,
    { worker: 'simulateur', job: 'simulate' },
    { worker: 'simulateur', job: 'simulateWarm' },
    { worker: 'usual', job: 'usual' },
  ]);
  const large = await bench.cold(20000, [
    FLOOR_FILE,
    { worker: 'simulateur', job: 'simulateWarm' },
    { worker: 'usual', job: 'usual' },
  ]);
  const [floor = 0, cold = 0, warm = 0, usual = 0] = small.map(({ ms }) => ms);
  const [largeFloor = 0, largeOurs = 0, largeUsual = 0] = large.map(({ ms }) => ms);
  const label = 'File → located report';
  const base = '/ (File.text + JSON.parse)';
  return [
    row(`${label}, 200 lines ${base}`, floor, cold, 5, 2.5),
    row(`${label}, 200 lines, pre-warmed ${base}`, floor, warm, 3.5, 2.5),
    row(`${label}, 20,000 lines ${base}`, largeFloor, largeOurs, 3.5, 2.2),
    faster(`${label}, 200 lines, against the usual way`, usual, cold, 4, 8),
    faster(`${label}, 200 lines, pre-warmed, against the usual way`, usual, warm, 4, 8),
    faster(`${label}, 20,000 lines, against the usual way`, largeUsual, largeOurs, 2, 3),
  ];
}

/** @param {Bench} bench @returns {Promise<Row>} */
async function mistaken(bench) {
  const { sound, faulty } = await bench.mistakes();
  if (!/^(?:valide|sous-reserve)/.test(sound.result)) throw new Error(`Unsound: ${sound.result}`);
  if (!faulty.result.startsWith('non-conforme')) throw new Error(`No mistake: ${faulty.result}`);
  const label = 'File → located report, 200 lines, a mistake on each / the same file without';
  return row(label, sound.ms, faulty.ms, 1.5, 1);
}

/** @param {string} label @param {number} floor @param {number} ours @param {number} target @param {number} stretch @returns {Row} */
function row(label, floor, ours, target, stretch) {
  return { label, unit: 'ms', floor, ours, ratio: ours / floor, target, stretch, better: 'lower' };
}

/** @param {string} label @param {number} usual @param {number} ours @param {number} target @param {number} stretch @returns {Row} */
function faster(label, usual, ours, target, stretch) {
  const ratio = usual / ours;
  return { label, unit: 'ms', floor: usual, ours, ratio, target, stretch, better: 'higher' };
}

/** @param {string} name @param {{ floor: number, ms: number }} measured @returns {Peer} */
function peer(name, { floor, ms }) {
  return { name, ms, ratio: ms / floor };
}
