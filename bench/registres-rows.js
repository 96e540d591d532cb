// @ts-check
/** The rows of the public registers: from the drop of an extract to its answers, against reading or inflating it. */

/** @typedef {import('./measure-zip.js').ZipBench} ZipBench */
/** @typedef {import('./report.js').Row} Row */

const ROUNDS = 3;
const SEARCH = { worker: 'registres', job: 'search' };

/** @param {ZipBench} bench @returns {Promise<Row[]>} */
export async function measureRegistresRows(bench) {
  const rpps = await bench.measure('rpps', SEARCH, ROUNDS);
  const zip = await bench.measure('zip', SEARCH, ROUNDS, 'inflate');
  const finess = await bench.measure('finess', SEARCH, ROUNDS);
  for (const { done } of [rpps, zip, finess]) {
    if (done !== '200 found') throw new Error(`Not all is found: ${done}`);
  }
  const peaks = {
    rpps: await bench.peak('rpps', SEARCH, 1),
    zip: await bench.peak('zip', SEARCH, 1),
    finess: await bench.peak('finess', SEARCH, 1),
  };
  return [
    ratioRow('RPPS text of 1.1 GB, drop → answers / reading every byte', rpps, 1.3),
    ...peakRow('RPPS text of 1.1 GB, peak memory', peaks.rpps, 64),
    ratioRow('RPPS zip, drop → answers / inflating it natively, dropped', zip, 1.5),
    ...peakRow('RPPS zip, peak memory', peaks.zip, 64),
    ratioRow('FINESS JSON of 250 MB, drop → answers / reading every byte', finess, 3),
    ...peakRow('FINESS JSON of 250 MB, peak memory', peaks.finess, 96),
  ];
}

/** @param {string} label @param {{ floor: number, ms: number }} measured @param {number} target @returns {Row} */
function ratioRow(label, { floor, ms }, target) {
  return { label, unit: 'ms', floor, ours: ms, ratio: ms / floor, target };
}

/** @param {string} label @param {number | null} peak @param {number} target @returns {Row[]} */
function peakRow(label, peak, target) {
  return peak === null ? [] : [{ label, unit: 'MB', ours: peak, target }];
}
