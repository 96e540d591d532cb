import { summarizeCauses } from '#domain/causes.ts';
import type { Report } from '#domain/report.ts';

/** The report for a machine: everything but the two texts (the file read and the return file). Indented JSON. */
export function toJson(report: Report): string {
  const document = {
    produit: 'Simulateur Ségur – non officiel, sans valeur pour l’ASP',
    ...report,
    causes: summarizeCauses(report),
    texte: undefined,
    retour: report.retour?.nom ?? null,
  };
  return JSON.stringify(document, null, 2) + '\n';
}
