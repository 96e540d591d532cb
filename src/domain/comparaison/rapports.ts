import type { Finding, Report } from '../report.ts';
import { compareConstats, type Comparaison } from './constats.ts';
import { pairDemandes, type DemandesAppariees } from './demandes.ts';

export interface ComparaisonDeRapports extends Comparaison {
  readonly demandes: DemandesAppariees;
  /** Not said any more, because nothing looks that far now: not gone. */
  readonly caches: readonly Finding[];
  /** Not said before, because nothing looked that far: not new. */
  readonly decouverts: readonly Finding[];
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
  const { disparus, nouveaux, inchanges } = compareConstats(avant.constats, apres.constats, appel);
  const laissees = new Set<number | string>(avant.nonExaminees);
  const isCache = seesNothingOf(apres, avant, new Set(apres.nonExaminees.map(appel)));
  const isDecouvert = seesNothingOf(
    avant,
    apres,
    new Set(
      apres.lignes.flatMap(({ numLigne }) => (laissees.has(appel(numLigne)) ? numLigne : [])),
    ),
  );
  return {
    inchanges,
    demandes,
    disparus: disparus.filter((constat) => !isCache(constat)),
    caches: disparus.filter(isCache),
    nouveaux: nouveaux.filter((constat) => !isDecouvert(constat)),
    decouverts: nouveaux.filter(isDecouvert),
  };
}

/** Whether a finding of the other state is of what is not looked at in this one. */
function seesNothingOf(
  etat: Compare,
  autre: Compare,
  nonExaminees: ReadonlySet<number | string>,
): (constat: Finding) => boolean {
  const illisible = etat.lignes.length === 0 && autre.lignes.length > 0;
  return ({ phase, numLigne }) =>
    phase !== 'lecture' && (illisible || (phase !== 'format' && nonExaminees.has(numLigne ?? '')));
}
