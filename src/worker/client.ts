import { proxy, wrap, type Remote } from 'comlink';
import type { ReportResult } from '#domain/report.ts';
import type { Etape, SimulationRequest, WorkerApi } from './api.ts';
// Inlined: a worker built from a blob inherits the page's CSP, one loaded from its own URL does not
// under a <meta> policy.
import ValidationWorker from './worker.ts?worker&inline';

interface Thread {
  readonly worker: Worker;
  readonly api: Remote<WorkerApi>;
  /** Resolves when the thread dies of an error that no call reports. */
  readonly lost: Promise<ReportResult>;
}

export type { Etape, SimulationRequest };

let thread: Thread | null = null;

/** Starts the thread and warms it up; call it when the page is idle. */
export async function warmUp(): Promise<void> {
  await currentThread().api.warmUp();
}

/**
 * Simulates one file in the worker. The promise never rejects: trouble that is ours comes back as a `Failure`.
 * Aborting kills the thread at once; the next call starts a new one.
 */
export async function simulate(
  request: SimulationRequest,
  options: { signal?: AbortSignal; onEtape?: (etape: Etape) => void } = {},
): Promise<ReportResult> {
  const { signal, onEtape } = options;
  if (signal?.aborted) return ANNULE;
  const { api, lost } = currentThread();
  const work = api
    .simulate(request, onEtape ? proxy(onEtape) : undefined)
    .catch((error: unknown) => threadPerdu(String(error)));
  if (!signal) return Promise.race([work, lost]);
  let onAbort = () => {};
  const aborted = new Promise<ReportResult>((resolve) => {
    onAbort = () => {
      stopThread();
      resolve(ANNULE);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, lost, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

const ANNULE: ReportResult = { ok: false, failure: { type: 'annule' } };

function threadPerdu(detail: string): ReportResult {
  return { ok: false, failure: { type: 'thread-perdu', detail } };
}

function currentThread(): Thread {
  thread ??= startThread();
  return thread;
}

function startThread(): Thread {
  const worker = new ValidationWorker({ name: 'simulateur-segur' });
  const lost = new Promise<ReportResult>((resolve) => {
    worker.addEventListener('error', (event) => {
      stopThread();
      resolve(threadPerdu(event.message));
    });
  });
  return { worker, api: wrap<WorkerApi>(worker), lost };
}

function stopThread(): void {
  thread?.worker.terminate();
  thread = null;
}
