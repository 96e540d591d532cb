// @ts-check
/** Times the jobs of `workers/` in a real browser, each in a dedicated worker. */
import { openPage } from './open-page.js';
import { median } from './stats.js';

/** @typedef {200 | 20000} Lines */
/** @typedef {{ worker: string, job: string }} Candidate */

const COLD_ROUNDS = { 200: 15, 20000: 9 };
const HOT_ROUNDS = { 200: 120, 20000: 12 };
/** Hot rounds that come first and are not counted. */
const UNCOUNTED = { 200: 40, 20000: 3 };

const MISTAKE_ROUNDS = 9;
/** Of each worker; the first half warms up. */
const MISTAKE_RUNS = 20;

/**
 * @param {string} executablePath
 * @param {ReturnType<typeof import('./data.js').writeData>} files
 */
export async function openBench(executablePath, files) {
  const opened = await openPage(executablePath, { f200: files[200], f20000: files[20000] });

  /** @param {Candidate['worker']} worker @param {Lines} lines @param {readonly string[]} jobs @param {number} rounds */
  const run = (worker, lines, jobs, rounds) =>
    opened.run({ worker, input: `f${lines}`, jobs, rounds });

  return {
    version: opened.version,

    /**
     * First use in a fresh worker, the candidates in turn. Median ms and result of each.
     * @param {Lines} lines @param {readonly Candidate[]} candidates
     */
    async cold(lines, candidates) {
      /** @type {number[][]} */
      const times = candidates.map(() => []);
      const results = candidates.map(() => '');
      for (let round = 0; round < COLD_ROUNDS[lines]; round++) {
        for (const [rank, { worker, job }] of candidates.entries()) {
          const answer = await run(worker, lines, [job], 1);
          times[rank]?.push(answer.ms[0]?.[0] ?? NaN);
          results[rank] = answer.results[0] ?? '';
        }
      }
      return times.map((ms, rank) => ({ ms: median(ms), result: results[rank] ?? '' }));
    },

    /**
     * Repeated use, alternated with the floor in the same worker.
     * @param {Lines} lines @param {Candidate} candidate
     */
    async hot(lines, { worker, job }) {
      const answer = await run(worker, lines, ['parse', job], HOT_ROUNDS[lines]);
      const [floor = [], ours = []] = answer.ms.map((ms) => ms.slice(UNCOUNTED[lines]));
      return { floor: median(floor), ms: median(ours), result: answer.results[1] ?? '' };
    },

    /** The whole report of two files of one size, in turn, warmed up. Median ms and result of each. */
    async mistakes() {
      const all = { sound: measured(), faulty: measured() };
      for (let round = 0; round < MISTAKE_ROUNDS; round++) {
        for (const name of /** @type {const} */ (['sound', 'faulty'])) {
          await opened.choose('f200', files[name]);
          const answer = await run('simulateur', 200, ['simulateWarm'], MISTAKE_RUNS);
          all[name].ms.push(...(answer.ms[0] ?? []).slice(MISTAKE_RUNS / 2));
          all[name].result = answer.results[0] ?? '';
        }
      }
      await opened.choose('f200', files[200]);
      const [sound, faulty] = [all.sound, all.faulty].map(({ ms, result }) => ({
        ms: median(ms),
        result,
      }));
      if (!sound || !faulty) throw new Error('Nothing was measured');
      return { sound, faulty };
    },

    close: opened.close,
  };
}

/** @returns {{ ms: number[], result: string }} */
function measured() {
  return { ms: [], result: '' };
}

/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */
