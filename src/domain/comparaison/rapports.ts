import type { Finding, Report } from '../report.ts';
import { compareConstats, type Comparaison } from './constats.ts';
import { pairDemandes, type DemandesAppariees } from './demandes.ts';

export interface ComparaisonDeRapports extends Comparaison {
  readonly demandes: DemandesAppariees;
  /** Not said any more, because nothing looks that far now: not gone. */
  readonly caches: readonly Finding[];
}

type Compare = Pick<Report, 'constats' | 'lignes' | 'nonExaminees'>;

/** The last one: what decides whether to show it, shows it and tells it asks for the same. */
let derniere: { avant: Compare; apres: Compare; comparaison: ComparaisonDeRapports } | null = null;

/** Two reports, of two files or of two states of one: findings are matched by their demande and their control. */
export function compareReports(avant: Compare, apres: Compare): ComparaisonDeRapports {
  if (derniere?.avant !== avant || derniere.apres !== apres)
    derniere = { avant, apres, comparaison: compare(avant, apres) };
  return derniere.comparaison;
}

function compare(avant: Compare, apres: Compare): ComparaisonDeRapports {
  const demandes = pairDemandes(avant.lignes, apres.lignes);
  const nouvelles = new Set(demandes.nouvelles);
  // What is unreadable may have findings of demandes that nobody listed.
  const appel = (numLigne: number) =>
    nouvelles.has(numLigne) ? `+${numLigne}` : (demandes.memes.get(numLigne) ?? numLigne);
  const { disparus, ...autres } = compareConstats(avant.constats, apres.constats, appel);
  const nonExaminees = new Set(apres.nonExaminees.map(appel));
  const illisible = apres.lignes.length === 0 && avant.lignes.length > 0;
  const isCache = ({ phase, numLigne }: Finding) =>
    illisible
      ? phase !== 'lecture'
      : phase !== 'lecture' && phase !== 'format' && nonExaminees.has(numLigne ?? '');
  return {
    ...autres,
    demandes,
    disparus: disparus.filter((constat) => !isCache(constat)),
    caches: disparus.filter(isCache),
  };
}
