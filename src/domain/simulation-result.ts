import type { Depot } from './depot.ts';
import type { Failure, Report } from './report.ts';

export type ReportResult =
  | {
      readonly ok: true;
      readonly report: Report;
      /** What an import would deposit; null for a lone file, or one that its format condemns. */
      readonly depot: Depot | null;
    }
  | { readonly ok: false; readonly failure: Failure };
