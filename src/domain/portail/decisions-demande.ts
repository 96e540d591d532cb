import { lastAvenant } from './avenants.ts';
import type { CommandeAsp } from './commandes.ts';
import type { Dossier } from './dossier.ts';
import { attendLeRis } from './drimbox.ts';
import type { EtatPortail } from './etat.ts';
import { TRANSITIONS_DEMANDE, isAllowed } from './transitions.ts';

export type DecisionDemande = Extract<CommandeAsp, { type: 'instruireDemande' }>['decision'];

const DECISIONS: readonly DecisionDemande[] = [
  'decidee',
  'a-modifier',
  'en-attente-pieces',
  'rejetee',
  'annulee',
];

/** What the ASP may decide now on the last avenant of a dossier; one that waits for its RIS is not instructed, but cancelled. */
export function listDecisions(etat: EtatPortail, dossier: Dossier): readonly DecisionDemande[] {
  const avenant = lastAvenant(dossier);
  const attend = attendLeRis(etat, dossier, avenant);
  return DECISIONS.filter(
    (vers) =>
      isAllowed(TRANSITIONS_DEMANDE, avenant.statut, vers) && (vers === 'annulee' || !attend),
  );
}
