import type { HeureDeParis } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import type { TypeCommande } from './commandes.ts';
import type {
  Avenant,
  Changement,
  DemandeDeposee,
  EtatPaiement,
  ImportJson,
  PieceAjoutee,
  StatutDemande,
  ZipRecu,
} from './dossier.ts';
import type { ProfilPortail } from './etat.ts';
import type { FichierConserve } from './fichiers.ts';
import type {
  Enrolement,
  Fournisseur,
  ModeleDocument,
  ModeEnrolement,
  Pilote,
  StatutEnrolement,
} from './fournisseur.ts';

/**
 * What happened. Plain JSON values: a record is kept as JSON text. Nothing is decided when an event is applied: it says
 * all that the state must know.
 */
export type Evenement =
  | { readonly type: 'fournisseurInstalle'; readonly fournisseur: Fournisseur }
  /** And all that is its own. */
  | { readonly type: 'fournisseurRetire'; readonly siret: string }
  | { readonly type: 'enrolementDepose'; readonly enrolement: Enrolement }
  | {
      readonly type: 'certificatDepose';
      readonly enrolement: number;
      readonly certificat: FichierConserve;
      /** Other certificats, and what the hosting of health data calls for. */
      readonly autres: Enrolement['pieces'];
    }
  | {
      readonly type: 'enrolementDecide';
      readonly enrolement: number;
      readonly statut: Exclude<StatutEnrolement, 'en-cours'>;
      readonly mode: ModeEnrolement;
      readonly commentaire: string | null;
    }
  | { readonly type: 'modeleDepose'; readonly modele: ModeleDocument }
  | {
      readonly type: 'modeleDecide';
      readonly modele: number;
      readonly statut: 'valide' | 'a-corriger';
      readonly commentaire: string | null;
    }
  | { readonly type: 'piloteDepose'; readonly pilote: Pilote }
  | {
      readonly type: 'piloteDecide';
      readonly pilote: number;
      readonly statut: 'valide' | 'refuse';
      readonly commentaire: string | null;
    }
  /** The import and its demandes: one event, so that it is all or nothing. */
  | {
      readonly type: 'jsonImporte';
      readonly import: ImportJson;
      readonly demandes: readonly DemandeImportee[];
    }
  | { readonly type: 'zipRecu'; readonly import: number; readonly zip: ZipRecu }
  | { readonly type: 'importTermine'; readonly import: number }
  /** Its demandes leave their dossiers; a dossier left without avenant is gone. */
  | {
      readonly type: 'importSupprime';
      readonly import: number;
      readonly cause: 'supprime' | 'expire';
    }
  | { readonly type: 'avancePosee'; readonly dossier: DemandeImportee }
  | {
      readonly type: 'demandeInstruite';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly statut: StatutDemande;
      readonly montantDecide: number | null;
      readonly commentaire: string | null;
    }
  | {
      readonly type: 'demandePriseEnCharge';
      readonly numeroASP: string;
      readonly avenant: number;
    }
  /** « Confirmer »: `demande` is the new one. */
  | {
      readonly type: 'demandeModifiee';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly demande: DemandeDeposee;
      readonly changements: readonly Changement[];
      readonly pieces: readonly PieceAjoutee[];
    }
  | {
      readonly type: 'demandeNonModifiee';
      readonly numeroASP: string;
      readonly avenant: number;
    }
  /** The missing pieces: back to « en cours ». */
  | {
      readonly type: 'piecesEnvoyees';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly pieces: readonly PieceAjoutee[];
    }
  /** J+10; `le`: when it fell due, which may be long before the record. */
  | {
      readonly type: 'modificationRelancee';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly le: HeureDeParis;
    }
  /** J+20: back to « en cours », judged as it is. */
  | {
      readonly type: 'modificationEchue';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly le: HeureDeParis;
    }
  /** DRIMbox without RIS at the date of the call: cancelled, and the avenant before it « Historisée ». */
  | {
      readonly type: 'drimboxAnnulee';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly historise: boolean;
      readonly le: HeureDeParis;
    }
  | {
      readonly type: 'paiementChange';
      readonly numeroASP: string;
      readonly avenant: number;
      readonly paiement: EtatPaiement;
    }
  | { readonly type: 'horlogeReglee'; readonly heure: HeureDeParis | null }
  | { readonly type: 'profilChange'; readonly profil: ProfilPortail }
  /** At the record that holds it. */
  | { readonly type: 'reperePose'; readonly nom: string }
  | { readonly type: 'repereOte'; readonly nom: string };

/** A new avenant of a dossier, which it creates when `avenant.numero` is 0. */
export interface DemandeImportee {
  readonly numeroASP: string;
  readonly siret: string;
  readonly sons: SonsId;
  readonly avenant: Avenant;
}

/** One command that was accepted, and all that it brought: a record of the journal. */
export interface Enregistrement {
  /** From 1, without gap. */
  readonly sequence: number;
  /** The time of the portal when it happened (simulated or real). */
  readonly maintenant: HeureDeParis;
  readonly commande: TypeCommande;
  /** At least one. */
  readonly evenements: readonly Evenement[];
}
