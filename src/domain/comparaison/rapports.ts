import type { Report } from '../report.ts';
import { compareConstats, type Comparaison } from './constats.ts';
import { pairDemandes, type DemandesAppariees } from './demandes.ts';

export interface ComparaisonDeRapports extends Comparaison {
  readonly demandes: DemandesAppariees;
}

/** Two reports, of two files or of two states of one: findings are matched by their demande and their control. */
export function compareReports(
  avant: Pick<Report, 'constats' | 'lignes'>,
  apres: Pick<Report, 'constats' | 'lignes'>,
): ComparaisonDeRapports {
  const demandes = pairDemandes(avant.lignes, apres.lignes);
  const nouvelles = new Set(demandes.nouvelles);
  // What is unreadable may have findings of demandes that nobody listed.
  const appel = (numLigne: number) =>
    nouvelles.has(numLigne) ? `+${numLigne}` : (demandes.memes.get(numLigne) ?? numLigne);
  return { ...compareConstats(avant.constats, apres.constats, appel), demandes };
}
