// @ts-check
/** Times what is done with a zip on disk, in a dedicated worker; counts its reads and its memory. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openPage } from './open-page.js';
import { median } from './stats.js';

/** @typedef {{ worker: string, job: string }} Candidate */
/** @typedef {{ done: string, bytes: number, reads: number }} Result */

/**
 * @param {string} executablePath
 * @param {Readonly<Record<string, string>>} zips paths by name
 */
export async function openZipBench(executablePath, zips) {
  const opened = await openPage(executablePath, {});
  let chosen = '';

  return {
    version: opened.version,

    /**
     * Alternated with a floor (reading every byte) in one worker. Medians, ms; bytes asked of the file by one run.
     * @param {string} zip @param {Candidate} candidate @param {number} rounds @param {string} [floor] a job of the same worker
     */
    async measure(zip, { worker, job }, rounds, floor = 'readAll') {
      if (zip !== chosen) await opened.choose('zip', pathOf(zip));
      chosen = zip;
      const answer = await opened.run({ worker, input: 'zip', jobs: [floor, job], rounds });
      const [base = [], ours = []] = answer.ms;
      console.error(`  ${zip}, ${worker} ${job}: ${Math.round(median(ours))} ms`);
      return { floor: median(base), ms: median(ours), ...parse(answer.results[1]) };
    },

    /**
     * Peak of the renderer above what it had before, MB, in a browser of its own; median of `runs`. Null where the system
     * does not tell (elsewhere than on Linux).
     * @param {string} zip @param {Candidate} candidate @param {number} runs
     */
    async peak(zip, { worker, job }, runs) {
      /** @type {number[]} */
      const peaks = [];
      for (let run = 0; run < runs; run++) {
        const alone = await openPage(executablePath, { zip: pathOf(zip) });
        try {
          const before = await readMemory(alone.browser);
          if (before === null) return null;
          await alone.run({ worker, input: 'zip', jobs: [job], rounds: 1 });
          peaks.push(growth(before, (await readMemory(alone.browser)) ?? []));
        } finally {
          await alone.close();
        }
      }
      return median(peaks);
    },

    close: opened.close,
  };

  /** @param {string} zip */
  function pathOf(zip) {
    const path = zips[zip];
    if (!path) throw new Error(`No zip ${zip}`);
    return path;
  }
}

/** @typedef {Awaited<ReturnType<typeof openZipBench>>} ZipBench */
/** @typedef {{ pid: number, now: number, peak: number }} Memory in MB */

/** Of every renderer. @param {import('@playwright/test').Browser} browser @returns {Promise<Memory[] | null>} */
async function readMemory(browser) {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => memoryOf(id));
}

/** Starts a new peak. @param {number} pid */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [now, peak] = ['VmRSS', 'VmHWM'].map((field) => {
    const [, kib] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
    return (Number(kib) * 1024) / 1e6;
  });
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return { pid, now: now ?? NaN, peak: peak ?? NaN };
}

/** Only the page's renderer grows. @param {readonly Memory[]} before @param {readonly Memory[]} after */
function growth(before, after) {
  const grown = after.map(({ pid, peak }) => {
    const start = before.find((memory) => memory.pid === pid);
    return start ? peak - start.now : 0;
  });
  return Math.max(...grown);
}

/** @param {string | undefined} text @returns {Result} */
function parse(text) {
  return JSON.parse(text ?? '');
}
