import type { HeureDeParis, TypeDemande } from '../vocabulaire.ts';
import type { ActeDemande, Dossier, EtatPaiement } from './dossier.ts';

/** « Suivi Financier » of one avenant (guide du solde Imagerie, section 5). */
export interface Paiement {
  readonly avenant: number;
  readonly type: TypeDemande;
  /** Centimes, as decided; null when it is unknown. */
  readonly montant: number | null;
  readonly etat: EtatPaiement;
  /** Oldest first. */
  readonly etapes: readonly {
    readonly etat: Exclude<EtatPaiement, 'aucun'>;
    readonly le: HeureDeParis;
  }[];
}

/** The payments of a dossier, in the order of its avenants; those without any payment are left out. */
export function suiviFinancier(dossier: Dossier): readonly Paiement[] {
  return dossier.avenants
    .filter(({ paiement }) => paiement !== 'aucun')
    .map(({ numero, type, montantDecide, paiement, historique }) => ({
      avenant: numero,
      type,
      montant: montantDecide,
      etat: paiement,
      etapes: historique.flatMap(({ le, acte }) => {
        const etat = PAIEMENT_DE_LACTE[acte];
        return etat === undefined ? [] : [{ etat, le }];
      }),
    }));
}

const PAIEMENT_DE_LACTE: Readonly<
  Partial<Record<ActeDemande['acte'], Exclude<EtatPaiement, 'aucun'>>>
> = {
  'paiement-en-cours': 'en-cours',
  'or-emis': 'or-emis',
  'paiement-effectue': 'effectue',
};
