import type { Finding } from '#domain/report.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { bloc, exemple } from './exemples.ts';

/** Texts of published examples where one value is written as a real tool writes it. */

const REPERE = '@@ici@@';

/** The example of a form with this JSON text at a pointer, on several lines as people see it. */
export function exempleAvec(formulaire: FormulaireId, chemin: string, json: string): string {
  const document = exemple(formulaire);
  const segments = segmentsOf(chemin);
  const nom = segments.at(-1) ?? '';
  const parent = segments.slice(0, -1);
  if (/^\d+$/.test(nom)) {
    const liste = bloc(document, ...parent.slice(0, -1))[parent.at(-1) ?? ''];
    if (!Array.isArray(liste)) throw new Error(`No list above ${chemin}`);
    liste[Number(nom)] = REPERE;
  } else bloc(document, ...parent)[nom] = REPERE;
  return JSON.stringify(document, null, 2).replace(`"${REPERE}"`, () => json);
}

/** The text once the correction of a finding is applied; null when it has none. */
export function applyCorrection(texte: string, { correction }: Finding): string | null {
  if (correction === null) return null;
  return texte.slice(0, correction.debut) + correction.texte + texte.slice(correction.fin);
}
