import type { EtatPortail } from '../etat.ts';
import type { DecisionDemande } from '../decisions-demande.ts';
import type { Dossier } from '../dossier.ts';
import { etape } from './actes.ts';
import type { Etape, Etapes } from './jeu.ts';

/** The acts of the ASP on demandes that a jeu has deposited. */
function instruit(
  { numeroASP }: Dossier,
  decision: DecisionDemande,
  commentaire: string | null = null,
): Etape {
  return etape({ type: 'instruireDemande', numeroASP, decision, commentaire });
}

export function* decideEtPaie(dossiers: readonly Dossier[]): Etapes {
  for (const dossier of dossiers) {
    yield instruit(dossier, 'decidee');
    for (const paiement of ['en-cours', 'effectue'] as const) {
      yield etape({ type: 'payerDemande', numeroASP: dossier.numeroASP, paiement });
    }
  }
}

/** A solde paid, one to modify, one that lacks a piece; an avance decided, one to modify, one that lacks a piece. */
export function* instruitDiversement(
  [paye, aModifier, incomplet]: readonly Dossier[],
  [decidee, avanceAModifier, sansPiece]: readonly Dossier[],
): Etapes {
  if (paye) yield* decideEtPaie([paye]);
  if (aModifier) yield instruit(aModifier, 'a-modifier', MONTANT_DIFFERENT);
  if (incomplet) yield instruit(incomplet, 'en-attente-pieces', 'La VA n’est pas signée.');
  if (decidee) yield instruit(decidee, 'decidee');
  if (avanceAModifier) yield instruit(avanceAModifier, 'a-modifier', MONTANT_DIFFERENT);
  if (sansPiece)
    yield instruit(sansPiece, 'en-attente-pieces', 'Le bon de commande n’est pas signé.');
}

const MONTANT_DIFFERENT = 'Le montant ne correspond pas à la pièce jointe.';

/** In the order of their deposit. */
export function dossiersDe({ dossiers }: EtatPortail, siret: string): readonly Dossier[] {
  return [...dossiers.values()].filter((dossier) => dossier.siret === siret);
}
