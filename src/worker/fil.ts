import { wrap, type Remote } from 'comlink';
import type { Failure } from '#domain/report.ts';

/** What a call gives when its thread is gone, or when it was given up. */
export interface Lost {
  readonly ok: false;
  readonly failure: Failure;
}

/** A thread that is started when it is needed, and again when it was lost. */
export interface Fil<Api> {
  /** Starts it, if it is not. */
  readonly wake: () => void;
  /** Starts it for this, unless it has started. */
  readonly whenFresh: (start: (api: Remote<Api>) => Promise<void>) => Promise<void>;
  /**
   * The promise never rejects: trouble that is ours comes back as a `Failure`. Aborting kills the thread at once. The calls that
   * shared it start again on a new one, since a request holds all that it needs.
   */
  readonly call: <T>(
    signal: AbortSignal | undefined,
    start: (api: Remote<Api>) => Promise<T>,
  ) => Promise<T | Lost>;
}

interface Thread<Api> {
  readonly api: Remote<Api>;
  /** Resolves when the thread dies of an error that no call reports. */
  readonly lost: Promise<Lost>;
  /** Resolves when a call that was given up takes the thread away from the others. */
  readonly stopped: Promise<typeof ARRETE>;
  readonly stop: () => void;
}

/** The thread is gone with a call that this one has nothing to do with. */
const ARRETE = Symbol('arrete');

const ANNULE: Lost = { ok: false, failure: { type: 'annule' } };

function threadPerdu(detail: string): Lost {
  return { ok: false, failure: { type: 'thread-perdu', detail } };
}

export function createFil<Api>(open: () => Worker): Fil<Api> {
  let current: Thread<Api> | null = null;

  async function call<T>(
    signal: AbortSignal | undefined,
    start: (api: Remote<Api>) => Promise<T>,
  ): Promise<T | Lost> {
    if (signal?.aborted) return ANNULE;
    const thread = (current ??= startThread());
    const work = start(thread.api).catch((error: unknown) => threadPerdu(String(error)));
    let onAbort = () => {};
    const aborted = new Promise<Lost>((resolve) => {
      onAbort = () => {
        resolve(ANNULE);
        thread.stop();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
    try {
      const result = await Promise.race([aborted, work, thread.lost, thread.stopped]);
      return result === ARRETE ? await call(signal, start) : result;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  function startThread(): Thread<Api> {
    const worker = open();
    const forget = () => {
      worker.terminate();
      if (current === thread) current = null;
    };
    const lost = new Promise<Lost>((resolve) => {
      worker.addEventListener('error', (event) => {
        forget();
        resolve(threadPerdu(event.message));
      });
    });
    let resolveStopped: (arrete: typeof ARRETE) => void = () => {};
    const stopped = new Promise<typeof ARRETE>((resolve) => (resolveStopped = resolve));
    const stop = () => {
      forget();
      resolveStopped(ARRETE);
    };
    const thread: Thread<Api> = { api: wrap<Api>(worker), lost, stopped, stop };
    return thread;
  }

  return {
    wake: () => void (current ??= startThread()),
    whenFresh: async (start) => {
      if (current === null) await start((current = startThread()).api);
    },
    call,
  };
}
