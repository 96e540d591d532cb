import { takeReads, watchReads } from './reads.ts';
import { serveJobs, type Job } from './protocol.ts';

/** What is done with a zip; the text is the same for all who did the same. */
export type ZipJob = (file: File) => Promise<string>;

/** The floor: every byte, once, none of them kept. */
const readAll: ZipJob = async (file) => {
  const reader = file.stream().getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return `${bytes} bytes`;
    bytes += value.length;
  }
};

/** Serves the jobs, and the floor to alternate with. Results are JSON: `{ done, bytes, reads }`. */
export function serveZipJobs(jobs: Readonly<Record<string, ZipJob>>): void {
  watchReads();
  const counted = Object.entries({ readAll, ...jobs }).map(([name, run]): [string, Job] => [
    name,
    async (file) => async () => {
      takeReads();
      const done = await run(file);
      return JSON.stringify({ done, ...takeReads() });
    },
  ]);
  serveJobs(Object.fromEntries(counted));
}

/** Engines agree on the directory when this is the same; sizes in bytes. */
export function tellNames(names: readonly string[], sizes: readonly number[]): string {
  const length = names.reduce((sum, name) => sum + name.length, 0);
  return `${names.length} entries, names of ${length}, ${sizes.reduce((a, b) => a + b, 0)} bytes`;
}

/** Engines agree on the integrity when this is the same. */
export function tellIntegrity(entries: number, bad: number): string {
  return `${entries} entries, ${bad} bad`;
}
