import type { EtatPortail } from '../etat.ts';
import type { CommandeAsp } from '../commandes.ts';
import type { Dossier } from '../dossier.ts';
import { etape } from './actes.ts';
import type { Etape, Etapes } from './jeu.ts';

type Decision = Extract<CommandeAsp, { type: 'instruireDemande' }>['decision'];

/** The acts of the ASP on demandes that a jeu has deposited. */
export function instruit(
  { numeroASP }: Dossier,
  decision: Decision,
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

/** In the order of their deposit. */
export function dossiersDe({ dossiers }: EtatPortail, siret: string): readonly Dossier[] {
  return [...dossiers.values()].filter((dossier) => dossier.siret === siret);
}
