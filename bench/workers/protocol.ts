/** The worker side: prepares the jobs that the page names, then times them in turn. */

/** Prepares (untimed) and returns what is timed. The result only proves that the work was done. */
export type Job = (file: File) => Promise<() => unknown>;

interface Order {
  readonly file: File;
  readonly jobs: readonly string[];
  readonly rounds: number;
}

export function serveJobs(jobs: Readonly<Record<string, Job>>): void {
  self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
    runAll(jobs, data).then(
      (answer) => self.postMessage(answer),
      (error: unknown) =>
        self.postMessage({ error: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  self.postMessage('ready');
}

async function runAll(jobs: Readonly<Record<string, Job>>, order: Order) {
  const runs: (() => unknown)[] = [];
  for (const name of order.jobs) {
    const job = jobs[name];
    if (!job) throw new Error(`No job ${name}`);
    runs.push(await job(order.file));
  }
  const ms: number[][] = runs.map(() => []);
  const results = runs.map(() => '');
  for (let round = 0; round < order.rounds; round++) {
    for (const [rank, run] of runs.entries()) {
      const start = performance.now();
      const result = await run();
      ms[rank]?.push(performance.now() - start);
      results[rank] = String(result);
    }
  }
  return { ms, results };
}
