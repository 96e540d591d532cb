import type { Job } from './protocol.ts';

/** The floor of what happens to a text. */
export const parse: Job = async (file) => {
  const text = await file.text();
  return () => sizeOf(JSON.parse(text));
};

/** The floor of what happens to a file. */
export const readAndParse: Job = async (file) => async () => sizeOf(JSON.parse(await file.text()));

/** Cold: the text to the bad lines, with all that the engine must do before it can validate. */
export function coldJob(validate: () => (value: unknown) => ReadonlySet<number>): Job {
  return async (file) => {
    const text = await file.text();
    return () => summarise(validate()(JSON.parse(text)));
  };
}

/** Hot: the value to the bad lines. */
export function hotJob(validate: () => (value: unknown) => ReadonlySet<number>): Job {
  return async (file) => {
    const value: unknown = JSON.parse(await file.text());
    const run = validate();
    return () => summarise(run(value));
  };
}

/** Ranks of the lines that `paths` (JSON pointers) lead to. */
export function linesIn(paths: Iterable<string>): ReadonlySet<number> {
  const ranks = new Set<number>();
  for (const path of paths) {
    const rank = /^#?\/lignesImport\/(\d+)\//.exec(`${path}/`)?.[1];
    if (rank !== undefined) ranks.add(Number(rank));
  }
  return ranks;
}

/** Two engines agree when this is the same. */
function summarise(ranks: ReadonlySet<number>): string {
  let sum = 0;
  for (const rank of ranks) sum += rank;
  return `${ranks.size} bad lines, sum ${sum}`;
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
