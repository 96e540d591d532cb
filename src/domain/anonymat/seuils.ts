import { JOURS_BON_DE_COMMANDE } from '../bon-de-commande.ts';
import { addDays, parseIso, type DateCivile } from '../dates.ts';
import { FORMULAIRES } from '../formulaires.ts';
import type { Report } from '../report.ts';
import { SONS } from '../sons/table.ts';

/** What rules hold the dates and the amounts of a file against. */
export function readSeuils({
  formulaire: { id },
  maintenant,
  choix,
}: Pick<Report, 'formulaire' | 'maintenant' | 'choix'>): {
  readonly seuils: readonly DateCivile[];
  readonly plafond: number | null;
} {
  const sons = id === null ? null : SONS[FORMULAIRES[id].sons];
  const dossier = parseIso(choix.dossierCompletLe ?? '');
  const seuils = [parseIso(maintenant), parseIso(sons?.realisation?.fermeture ?? '')];
  // The eve of the first day that is not too old.
  if (dossier) seuils.push(addDays(dossier, -JOURS_BON_DE_COMMANDE - 1));
  const plafond = sons?.plafond?.type === 'par-medecin' ? sons.plafond.ttcCentimes : null;
  return { seuils: seuils.filter((seuil) => seuil !== null), plafond };
}
