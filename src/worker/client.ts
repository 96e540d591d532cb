import { proxy } from 'comlink';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { Report } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import type {
  CorrectionResult,
  EtapeSimulation,
  FichierModele,
  ModeleResult,
  NoeudResult,
  NumerosResult,
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
import { createFil } from './fil.ts';
// Inlined: a worker built from a blob inherits the page's CSP, one loaded from its own URL does not
// under a <meta> policy.
import ValidationWorker from './worker.ts?worker&inline';

/**
 * One thread for the JSON, one for the zips: a large zip neither delays a simulation nor takes it down. One more for the
 * piece that is looked at: it neither waits for an inspection nor stops it.
 */
const fils = { json: openFil('json'), zips: openFil('zips'), apercu: openFil('apercu') };

export type * from './api.ts';

function openFil(role: string) {
  const name = `simulateur-segur-${role}`;
  return createFil<WorkerApi>(() => new ValidationWorker({ name }));
}

/** Starts the thread, which reads its code while its first request is being made. */
export function wake(): void {
  fils.json.wake();
}

/** Starts the thread and warms it up, unless a file has come before; call it when the page is idle. `onReport`: see `WorkerApi`. */
export async function warmUp(onReport: (report: Report) => void): Promise<void> {
  await fils.json.whenFresh((api) => api.warmUp(proxy(onReport)));
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
  return fils.json.call(signal, async (api) =>
    api.simulate(request, onEtape ? proxy(onEtape) : undefined),
  );
}

/** Simulates a text that is being mended, with the same manners as `simulate`. */
export async function judgeTexte(
  request: TexteRequest,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<TexteJuge> {
  const jugee = await fils.json.call(signal, async (api) => api.judgeTexte(request));
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
  return fils.json.call(signal, async (api) =>
    api.corriger(request, cause, onEtape ? proxy(onEtape) : undefined),
  );
}

/** Inspects zips in their own thread, with the same manners as `simulate`. One call at a time. */
export function inspectZips(
  request: ZipsRequest,
  options: { signal?: AbortSignal; onProgress?: (progress: ZipsProgress) => void } = {},
): Promise<ZipsResult> {
  const { signal, onProgress } = options;
  return fils.zips.call(signal, async (api) =>
    api.inspectZips(request, onProgress ? proxy(onProgress) : undefined),
  );
}

/** What is said of the zips last inspected, with other choices; null when their thread is gone: inspect them again. */
export async function replan(choix: readonly ChoixPiece[]): Promise<Planned | null> {
  const result = await fils.zips.call(undefined, async (api) => ({
    ok: true as const,
    dit: await api.replan(choix),
  }));
  return result.ok ? result.dit : null;
}

/** Makes the repaired zips in the thread of the zips. One call at a time. */
export function repairZips(
  request: ZipsRequest,
  options: { signal?: AbortSignal; onProgress?: (progress: ZipsProgress) => void } = {},
): Promise<RepairResult> {
  const { signal, onProgress } = options;
  return fils.zips.call(signal, async (api) =>
    api.repairZips(request, onProgress ? proxy(onProgress) : undefined),
  );
}

/** Reads one piece to show it, in a thread of its own, with the same manners as `simulate`. */
export function readPiece(
  request: PieceRequest,
  { signal }: { signal?: AbortSignal } = {},
): Promise<PieceResult> {
  return fils.apercu.call(signal, async (api) => api.readPiece(request));
}

/** The structure that files show together, with the same manners as `simulate`. */
export function deriveModele(
  fichiers: readonly FichierModele[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<ModeleResult> {
  return fils.json.call(signal, async (api) => api.deriveModele(fichiers));
}

/** The numbers of a file that public registers know, with the same manners as `simulate`. */
export function listNumeros(
  request: SimulationRequest,
  { signal }: { signal?: AbortSignal } = {},
): Promise<NumerosResult> {
  return fils.json.call(signal, async (api) => api.listNumeros(request));
}

/** The structure of one file, to be compared, with the same manners as `simulate`. */
export function readNoeud(
  fichier: FichierModele,
  { signal }: { signal?: AbortSignal } = {},
): Promise<NoeudResult> {
  return fils.json.call(signal, async (api) => api.readNoeud(fichier));
}
