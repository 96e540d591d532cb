import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { Report } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import type { CorrectionResult, Laissee } from '#validation/corriger.ts';
import type { FichierModele, ModeleResult, NoeudResult } from '#validation/derive-modele.ts';
import type { TexteJuge, TexteRequest } from '#validation/judge-texte.ts';
import type { NumerosResult } from '#validation/numeros.ts';
import type { PieceRequest, PieceResult } from '#validation/read-piece.ts';
import type { EtapeSimulation, SimulationRequest } from '#validation/request.ts';
import type {
  Inspection,
  Planned,
  RepairResult,
  ZipsProgress,
  ZipsRequest,
  ZipsResult,
} from '#validation/zips-request.ts';

export type {
  CorrectionResult,
  EtapeSimulation,
  FichierModele,
  Inspection,
  Laissee,
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
  ZipsProgress,
  ZipsRequest,
  ZipsResult,
};

/** What crosses the thread boundary: plain values, blobs, and one progress callback that nobody awaits. */
export interface WorkerApi {
  /** Reads and judges one file. Never throws for what the file holds. */
  readonly simulate: (
    request: SimulationRequest,
    onEtape?: (etape: EtapeSimulation) => void,
  ) => Promise<ReportResult>;
  /** The same of a text that is being mended. Its report says '' for the text that it was given. */
  readonly judgeTexte: (request: TexteRequest) => Promise<TexteJuge>;
  /** Makes the sure corrections of a file, or all those of one cause of its report, and judges what they make. */
  readonly corriger: (
    request: SimulationRequest,
    cause: string | null,
    onEtape?: (etape: EtapeSimulation) => void,
  ) => Promise<CorrectionResult>;
  /** Inspects zips together, with the JSON or alone. Never throws for what they hold. */
  readonly inspectZips: (
    request: ZipsRequest,
    onProgress?: (progress: ZipsProgress) => void,
  ) => Promise<ZipsResult>;
  /** What is said of the zips last inspected, with other choices; null when this thread inspected none. */
  readonly replan: (choix: readonly ChoixPiece[]) => Planned | null;
  /** Makes the repaired zips of the plan, and inspects them in turn. */
  readonly repairZips: (
    request: ZipsRequest,
    onProgress?: (progress: ZipsProgress) => void,
  ) => Promise<RepairResult>;
  /** Reads one piece again, to show it. Never throws for what the zip holds. */
  readonly readPiece: (request: PieceRequest) => Promise<PieceResult>;
  /** The structure that files show together, to make a modèle de référence. Never throws for what they hold. */
  readonly deriveModele: (fichiers: readonly FichierModele[]) => Promise<ModeleResult>;
  /** The structure of one file, to be compared. Never throws for what it holds. */
  readonly readNoeud: (fichier: FichierModele) => Promise<NoeudResult>;
  /** The numbers of a file that public registers know. Never throws for what the file holds. */
  readonly listNumeros: (request: SimulationRequest) => Promise<NumerosResult>;
  /** Runs a bundled sample, so that the first real file finds warm code. `onReport` gets what is said of it, as soon as it is known. */
  readonly warmUp: (onReport: (report: Report) => void) => Promise<void>;
}
