import { groupCauses, sayPlaces } from '#domain/causes.ts';
import { formatCompte, listNames } from '#domain/francais.ts';
import { isAccepted, type Finding, type Report } from '#domain/report.ts';
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
  const { constats, controles, verdict } = report;
  const suite = constats.filter(
    ({ severite, prochainTour }) => prochainTour && severite === 'bloquant',
  );
  const rejets = constats.filter(
    ({ controle, severite }) =>
      severite !== 'indetermine' && controles[controle]?.rejetteALInstruction,
  );
  // Where something blocks, that comes first, and the tally says the rest.
  const avertissements = constats.filter(
    (constat) =>
      isAccepted(verdict) && constat.severite === 'avertissement' && !rejets.includes(constat),
  );
  return [
    ...sayConstats('prochain-tour', 'erreur', suite, POINTS.prochainTour),
    ...sayConstats('instruction', 'erreur', rejets, POINTS.instruction),
    ...sayConstats('avertissements', 'avertissement', avertissements, POINTS.avertissements),
    ...sayUnexamined(report),
  ];
}

function sayConstats(
  cle: keyof typeof POINTS.quoi,
  nom: string,
  constats: readonly Finding[],
  word: (quoi: string, ou: string) => string,
): readonly Point[] {
  const [constat] = constats;
  if (!constat) return [];
  const fautes = groupCauses(constats).length;
  const quoi =
    fautes === constats.length
      ? formatCompte(fautes, nom)
      : `${formatCompte(fautes, `sorte d’${nom}`, `sortes d’${nom}`)}, ${formatCompte(constats.length, 'fois', 'fois')}`;
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
