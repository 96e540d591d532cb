import type { ReportResult } from '#domain/report.ts';
import type { Etape, SimulationRequest } from '#validation/request.ts';

export type { Etape, SimulationRequest };

/** What crosses the thread boundary: plain values, and one progress callback that nobody awaits. */
export interface WorkerApi {
  /** Reads and judges one file. Never throws for what the file holds. */
  readonly simulate: (
    request: SimulationRequest,
    onEtape?: (etape: Etape) => void,
  ) => Promise<ReportResult>;
  /** Runs a bundled sample, so that the first real file finds warm code. */
  readonly warmUp: () => Promise<void>;
}
