// @ts-check
/** The row of the zips that different writers make of the same pieces. */
import { checkAgreement } from './agreement.js';
import { median } from './stats.js';

/** @typedef {import('./measure-zip.js').ZipBench} ZipBench */
/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('./report.js').PeerTable} PeerTable */

const CHECK = { worker: 'zip-ours', job: 'check' };
/** Each writer in turn, so that a busy machine weighs on all of them. */
const TURNS = 7;
const ROUNDS = 3;

/** @param {ZipBench} bench @param {readonly string[]} writers @returns {Promise<{ rows: Row[], peers: PeerTable[] }>} */
export async function measureWriterRows(bench, writers) {
  /** @type {Record<string, Awaited<ReturnType<ZipBench['measure']>>[]>} */
  const turns = {};
  for (let turn = 0; turn < TURNS; turn++) {
    for (const writer of writers) {
      (turns[writer] ??= []).push(await bench.measure(writer, CHECK, ROUNDS));
    }
  }
  checkAgreement(
    'Integrity',
    Object.values(turns).flatMap((all) => all.map(({ done }) => done)),
  );
  const measured = Object.entries(turns).map(([name, all]) => ({
    name,
    ms: median(all.map(({ ms }) => ms)),
    bytes: all[0]?.bytes ?? NaN,
    reads: all[0]?.reads ?? NaN,
  }));
  const times = measured.map(({ ms }) => ms);
  const [floor, ours] = [Math.min(...times), Math.max(...times)];
  const label = 'full check of zips by six writers, 20 MB, the slowest / the fastest';
  return {
    rows: [{ label, unit: 'ms', floor, ours, ratio: ours / floor, target: 1.3, stretch: 1.15 }],
    peers: [
      {
        title: 'Full check of the same pieces, by the writer of the zip, ours',
        base: 'the fastest',
        peers: measured.map(({ name, ms, bytes, reads }) => ({
          name,
          ms,
          ratio: ms / floor,
          mb: bytes / 1e6,
          reads,
        })),
      },
    ],
  };
}
