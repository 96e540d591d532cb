import { vi } from 'vitest';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import type {
  EtapeSimulation,
  FichierModele,
  NoeudResult,
  PieceRequest,
  PieceResult,
  Planned,
  RepairResult,
  SimulationRequest,
  ZipsProgress,
  ZipsRequest,
  ZipsResult,
} from '#worker/api.ts';
import { defer } from './deferred.ts';

/** One call of the worker, which the test answers when it likes, aborted or not. */
interface Appel<Demande, Reponse, Progres = never> {
  readonly request: Demande;
  readonly signal: AbortSignal | undefined;
  readonly tell: (progres: Progres) => void;
  readonly answer: (reponse: Reponse) => void;
  readonly fail: (erreur: unknown) => void;
}

export const ANNULE = { ok: false, failure: { type: 'annule' } } as const;

/**
 * In place of `#worker/client.ts`, for the modules that are imported from now on: there is no thread in the unit tests, and
 * who calls it must live with answers in any order.
 */
export function installClient() {
  const simulate = unePorte<SimulationRequest, ReportResult, EtapeSimulation>();
  const inspectZips = unePorte<ZipsRequest, ZipsResult, ZipsProgress>();
  const repairZips = unePorte<ZipsRequest, RepairResult>();
  const replan = unePorte<readonly ChoixPiece[], Planned | null>();
  const readPiece = unePorte<PieceRequest, PieceResult>();
  const readNoeud = unePorte<FichierModele, NoeudResult>();
  vi.doMock('#worker/client.ts', () => ({
    simulate: (
      request: SimulationRequest,
      { signal, onEtape }: Options<'onEtape', EtapeSimulation> = {},
    ) => simulate.call(request, signal, onEtape),
    inspectZips: (request: ZipsRequest, options: Options<'onProgress', ZipsProgress> = {}) =>
      inspectZips.call(request, options.signal, options.onProgress),
    repairZips: (request: ZipsRequest, { signal }: Signal = {}) => repairZips.call(request, signal),
    replan: (choix: readonly ChoixPiece[]) => replan.call(choix),
    readPiece: (request: PieceRequest, { signal }: Signal = {}) => readPiece.call(request, signal),
    readNoeud: (fichier: FichierModele, { signal }: Signal = {}) => readNoeud.call(fichier, signal),
    wake: () => {},
    warmUp: () => Promise.resolve(),
  }));
  return { simulate, inspectZips, repairZips, replan, readPiece, readNoeud };
}

interface Signal {
  readonly signal?: AbortSignal;
}

type Options<Nom extends string, Progres> = Signal & {
  readonly [nom in Nom]?: (progres: Progres) => void;
};

/** One function of the client: who calls it, and who waits for a call. */
function unePorte<Demande, Reponse, Progres = never>() {
  const appels: Appel<Demande, Reponse, Progres>[] = [];
  const attentes: ((appel: Appel<Demande, Reponse, Progres>) => void)[] = [];
  return {
    call(
      request: Demande,
      signal?: AbortSignal,
      tell: (progres: Progres) => void = () => {},
    ): Promise<Reponse> {
      const { promise, resolve: answer, reject: fail } = defer<Reponse>();
      const appel = { request, signal, tell, answer, fail };
      const attente = attentes.shift();
      if (attente) attente(appel);
      else appels.push(appel);
      return promise;
    },
    /** The next call, in order, made already or not. */
    next(): Promise<Appel<Demande, Reponse, Progres>> {
      const appel = appels.shift();
      if (appel) return Promise.resolve(appel);
      return new Promise((resolve) => attentes.push(resolve));
    },
  };
}
