import { firstUnpaid, lastAvenant } from '#domain/portail/avenants.ts';
import type { CommandeAsp } from '#domain/portail/commandes.ts';
import { listDecisions } from '#domain/portail/decisions-demande.ts';
import type { Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import { TRANSITIONS_PAIEMENT, isAllowed } from '#domain/portail/transitions.ts';
import { GESTIONNAIRE } from '#ui/portail/demande/textes.ts';

/** An act of the ASP, with the comment that it takes (null = none). */
export interface ActePropose {
  readonly libelle: string;
  readonly commande: (commentaire: string | null) => CommandeAsp;
  /** What is said before it is done. */
  readonly definitif?: string;
}

const PAIEMENTS: readonly Exclude<EtatPaiement, 'aucun'>[] = ['en-cours', 'or-emis', 'effectue'];

/** The steps of the next payment of a dossier that the transition table allows now. */
export function listPaiements(dossier: Dossier): readonly ActePropose[] {
  const { numeroASP } = dossier;
  const { statut, paiement: de } = firstUnpaid(dossier) ?? lastAvenant(dossier);
  return PAIEMENTS.filter((vers) =>
    isAllowed(TRANSITIONS_PAIEMENT, `${statut}/${de}`, `${statut}/${vers}`),
  ).map((paiement) => ({
    libelle: GESTIONNAIRE.paiements[paiement],
    commande: () => ({ type: 'payerDemande', numeroASP, paiement }),
  }));
}

/** The decisions on the last avenant of a dossier that may be made now. */
export function proposeDecisions(etat: EtatPortail, dossier: Dossier): readonly ActePropose[] {
  const { numeroASP } = dossier;
  return listDecisions(etat, dossier).map((decision) => ({
    libelle: GESTIONNAIRE.decisions[decision],
    commande: (commentaire) => ({ type: 'instruireDemande', numeroASP, decision, commentaire }),
    ...(decision === 'annulee' && { definitif: GESTIONNAIRE.annuleeDefinitive }),
  }));
}
