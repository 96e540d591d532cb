import { proxy, wrap, type Remote } from 'comlink';
import type { Partie } from '#domain/classeur/xlsx.ts';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { Failure } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import type {
  CorrectionResult,
  EtapeSimulation,
  FichierModele,
  ModeleResult,
  NoeudResult,
  PieceRequest,
  PieceResult,
  Planned,
  RepairResult,
  SimulationRequest,
  TexteJuge,
  TexteRequest,
  WorkerApi,
  ZipsProgress,
  ZipsRequest,
  ZipsResult,
} from './api.ts';
// Inlined: a worker built from a blob inherits the page's CSP, one loaded from its own URL does not
// under a <meta> policy.
import ValidationWorker from './worker.ts?worker&inline';

interface Thread {
  readonly api: Remote<WorkerApi>;
  /** Resolves when the thread dies of an error that no call reports. */
  readonly lost: Promise<Lost>;
  /** Resolves when a call that was given up takes the thread away from the others. */
  readonly stopped: Promise<typeof ARRETE>;
  readonly stop: () => void;
}

/** The thread is gone with a call that this one has nothing to do with. */
const ARRETE = Symbol('arrete');

interface Lost {
  readonly ok: false;
  readonly failure: Failure;
}

/**
 * One thread for the JSON, one for the zips: a large zip neither delays a simulation nor takes it down. One more for the
 * piece that is looked at: it neither waits for an inspection nor stops it.
 */
type Role = 'json' | 'zips' | 'apercu';

export type * from './api.ts';

const threads: Record<Role, Thread | null> = { json: null, zips: null, apercu: null };

/** Starts the thread, which reads its code while its first request is being made. */
export function wake(): void {
  currentThread('json');
}

/** Starts the thread and warms it up, unless a file has come before; call it when the page is idle. */
export async function warmUp(): Promise<void> {
  if (threads.json === null) await currentThread('json').api.warmUp();
}

/**
 * Simulates one file in the worker. The promise never rejects: trouble that is ours comes back as a `Failure`.
 * Aborting kills the thread at once: a reader of a hostile file listens to nobody. The calls that shared it start
 * again on a new one, since a request holds all that it needs.
 */
export function simulate(
  request: SimulationRequest,
  { signal, onEtape }: { signal?: AbortSignal; onEtape?: (etape: EtapeSimulation) => void } = {},
): Promise<ReportResult> {
  return call('json', signal, async (api) =>
    api.simulate(request, onEtape ? proxy(onEtape) : undefined),
  );
}

/** Simulates a text that is being mended, with the same manners as `simulate`. */
export async function judgeTexte(request: TexteRequest): Promise<TexteJuge> {
  const jugee = await call('json', undefined, async (api) => api.judgeTexte(request));
  if (!jugee.ok || jugee.report.texte !== '') return jugee;
  return { ...jugee, report: { ...jugee.report, texte: request.texte } };
}

/**
 * Makes the sure corrections of a file (`cause` null), or all those of one cause (`Cause.cle`) of its report, with the same manners as
 * `simulate`. Each judgement tells its steps anew.
 */
export function corriger(
  request: SimulationRequest,
  cause: string | null,
  { signal, onEtape }: { signal?: AbortSignal; onEtape?: (etape: EtapeSimulation) => void } = {},
): Promise<CorrectionResult> {
  return call('json', signal, async (api) =>
    api.corriger(request, cause, onEtape ? proxy(onEtape) : undefined),
  );
}

/** Inspects zips in their own thread, with the same manners as `simulate`. One call at a time. */
export function inspectZips(
  request: ZipsRequest,
  options: { signal?: AbortSignal; onProgress?: (progress: ZipsProgress) => void } = {},
): Promise<ZipsResult> {
  const { signal, onProgress } = options;
  return call('zips', signal, async (api) =>
    api.inspectZips(request, onProgress ? proxy(onProgress) : undefined),
  );
}

/** What is said of the zips last inspected, with other choices; null when their thread is gone: inspect them again. */
export async function replan(choix: readonly ChoixPiece[]): Promise<Planned | null> {
  const result = await call('zips', undefined, async (api) => ({
    ok: true as const,
    dit: await api.replan(choix),
  }));
  return result.ok ? result.dit : null;
}

/** Makes the repaired zips in the thread of the zips. One call at a time. */
export function repairZips(
  request: ZipsRequest,
  { signal }: { signal?: AbortSignal } = {},
): Promise<RepairResult> {
  return call('zips', signal, async (api) => api.repairZips(request));
}

/** Reads one piece to show it, in a thread of its own, with the same manners as `simulate`. */
export function readPiece(
  request: PieceRequest,
  { signal }: { signal?: AbortSignal } = {},
): Promise<PieceResult> {
  return call('apercu', signal, async (api) => api.readPiece(request));
}

/** The structure that files show together, with the same manners as `simulate`. */
export function deriveModele(
  fichiers: readonly FichierModele[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<ModeleResult> {
  return call('json', signal, async (api) => api.deriveModele(fichiers));
}

/** The structure of one file, to be compared, with the same manners as `simulate`. */
export function readNoeud(
  fichier: FichierModele,
  { signal }: { signal?: AbortSignal } = {},
): Promise<NoeudResult> {
  return call('json', signal, async (api) => api.readNoeud(fichier));
}

/** A zip of texts, a workbook that is written, with the same manners as `simulate`. */
export function zipTextes(
  parties: readonly Partie[],
): Promise<{ readonly ok: true; readonly zip: Blob } | Lost> {
  return call('json', undefined, async (api) => ({
    ok: true as const,
    zip: await api.zipTextes(parties),
  }));
}

async function call<T>(
  role: Role,
  signal: AbortSignal | undefined,
  start: (api: Remote<WorkerApi>) => Promise<T>,
): Promise<T | Lost> {
  if (signal?.aborted) return ANNULE;
  const thread = currentThread(role);
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
    return result === ARRETE ? await call(role, signal, start) : result;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

const ANNULE: Lost = { ok: false, failure: { type: 'annule' } };

function threadPerdu(detail: string): Lost {
  return { ok: false, failure: { type: 'thread-perdu', detail } };
}

function currentThread(role: Role): Thread {
  return (threads[role] ??= startThread(role));
}

function startThread(role: Role): Thread {
  const worker = new ValidationWorker({ name: `simulateur-segur-${role}` });
  const forget = () => {
    worker.terminate();
    if (threads[role] === thread) threads[role] = null;
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
  const thread: Thread = { api: wrap<WorkerApi>(worker), lost, stopped, stop };
  return thread;
}
