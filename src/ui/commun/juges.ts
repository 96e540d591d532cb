import type { Report } from '#domain/report.ts';

let ecoute: ((report: Report) => void) | null = null;

/** What the person has just had judged, in « Simuler » or at an import, for whoever follows an exercise. */
export const juges = {
  tell(report: Report): void {
    ecoute?.(report);
  },
  /** One listener; null: nobody. */
  listen(entendre: ((report: Report) => void) | null): void {
    ecoute = entendre;
  },
};
