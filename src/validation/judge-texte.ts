import type { Report } from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import type { SimulationRequest } from './request.ts';
import { simulate } from './simulate.ts';

/** A text that is being mended: it becomes a file in the thread, so that the page does not encode it at each pause of the hand. */
export interface TexteRequest extends Omit<SimulationRequest, 'fichier'> {
  readonly nom: string;
  readonly texte: string;
}

export type TexteJuge =
  | { readonly ok: true; readonly report: Report; readonly fichier: File }
  | Extract<ReportResult, { ok: false }>;

/** Judges a text as the file that holds it in UTF-8. What it would deposit is nobody's business yet. */
export async function judgeTexte({ nom, texte, ...request }: TexteRequest): Promise<TexteJuge> {
  const fichier = new File([texte], nom, { type: 'application/json' });
  const result = await simulate({ ...request, fichier });
  return result.ok ? { ok: true, report: result.report, fichier } : result;
}
