import { groupCauses, sayPlaces } from '#domain/causes.ts';
import { formatCompte, listNames } from '#domain/francais.ts';
import type { Finding, Report } from '#domain/report.ts';
import { POINTS } from './textes.ts';

/** What the sentence of the verdict does not say: what comes after it, and what was not looked at. */
export type Point =
  | {
      readonly cle: keyof typeof POINTS.quoi;
      readonly texte: string;
      /** The first finding of which it speaks. */
      readonly constat: Finding;
    }
  | { readonly cle: 'non-examine'; readonly texte: string; readonly constat: null };

/** In the order in which they would come; empty when the sentence says all. Pure. */
export function listPoints(report: Report): readonly Point[] {
  const { constats, controles } = report;
  const suite = constats.filter(
    ({ severite, prochainTour }) => prochainTour && severite === 'bloquant',
  );
  const rejets = constats.filter(
    ({ controle, severite }) =>
      severite !== 'indetermine' && controles[controle]?.rejetteALInstruction,
  );
  return [
    ...sayConstats('prochain-tour', suite, POINTS.prochainTour),
    ...sayConstats('instruction', rejets, POINTS.instruction),
    ...sayUnexamined(report),
  ];
}

function sayConstats(
  cle: keyof typeof POINTS.quoi,
  constats: readonly Finding[],
  word: (quoi: string, ou: string) => string,
): readonly Point[] {
  const [constat] = constats;
  if (!constat) return [];
  const fautes = groupCauses(constats).length;
  const quoi =
    fautes === constats.length
      ? formatCompte(fautes, 'erreur')
      : `${formatCompte(fautes, 'sorte d’erreur', 'sortes d’erreur')}, ${formatCompte(constats.length, 'fois', 'fois')}`;
  return [{ cle, texte: word(quoi, sayPlaces(constats)), constat }];
}

function sayUnexamined({ verdict, lignes, nonExaminees }: Report): readonly Point[] {
  if (verdict === 'illisible' && lignes.length === 0) {
    return [{ cle: 'non-examine', texte: POINTS.toutReste, constat: null }];
  }
  if (nonExaminees.length === 0) return [];
  const texte = POINTS.nonExaminees(
    nonExaminees.length,
    listNames(nonExaminees.map(String), { max: 10 }),
  );
  return [{ cle: 'non-examine', texte, constat: null }];
}
