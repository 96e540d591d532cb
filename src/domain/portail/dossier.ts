import type { FormulaireId } from '../formulaires.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import type { FichierConserve } from './fichiers.ts';

/** One number at the ASP, for the avance and its solde; avenants M0, M1… in order (guide du solde Imagerie, section 4). */
export interface Dossier {
  /** `FIN` + couloir + 6 digits, without the suffix of the avenant. */
  readonly numeroASP: string;
  readonly siret: string;
  readonly sons: SonsId;
  /** At least one; rank = number of the avenant. */
  readonly avenants: readonly Avenant[];
}

/**
 * `incomplete`: imported, its zip is still awaited; not in the list of demandes. The others are the statuses of the guide
 * (section 4) and « en attente de pièces complémentaires » (webinaire médico-social).
 */
export type StatutDemande =
  | 'incomplete'
  | 'en-attente-pieces'
  | 'en-cours'
  | 'a-modifier'
  | 'decidee'
  | 'rejetee'
  | 'annulee'
  | 'historisee';

/** « Aucun paiement en cours » → « Paiement en cours » → « OR émis » → « Paiement effectué ». */
export type EtatPaiement = 'aucun' | 'en-cours' | 'or-emis' | 'effectue';

export interface Avenant {
  readonly numero: number;
  readonly type: TypeDemande;
  readonly statut: StatutDemande;
  readonly paiement: EtatPaiement;
  /** The numéro ANS under which it was deposited. */
  readonly numeroAns: string;
  readonly deposeLe: HeureDeParis;
  readonly statutLe: HeureDeParis;
  /** The import that brought it; null for the scenery (a dossier that the person did not deposit here). */
  readonly importId: number | null;
  readonly demande: DemandeDeposee;
  /** Rate of the screen for an avance; for a solde, that of its avance. */
  readonly tauxTva: TauxTva;
  /** Amount decided by the ASP, centimes, « fonction du régime TVA »; null before the decision. */
  readonly montantDecide: number | null;
  /** Oldest first. History, mails and Suivi Financier follow from it. */
  readonly historique: readonly ActeDemande[];
  /** What the demande was before each modification, oldest first: the tab « Historique » (guide SAS, étape 3). */
  readonly versions: readonly VersionDemande[];
  /** Pieces added in « A modifier », or sent because they were missing, oldest first: « ajout uniquement » (guide SAS). */
  readonly ajouts: readonly PieceAjoutee[];
}

/** What a « Confirmer » replaced. */
export interface VersionDemande {
  /** When it was replaced. */
  readonly le: HeureDeParis;
  readonly demande: DemandeDeposee;
  /** What then changed, in the order of the form; empty when only pieces were added. */
  readonly changements: readonly Changement[];
}

/** `chemin`: JSON pointer in the line. */
export interface Changement {
  readonly chemin: string;
  readonly avant: ValeurDeChamp;
  readonly apres: ValeurDeChamp;
}

/** A value of the JSON that holds no other. */
export type ValeurDeChamp = string | number | boolean;

/** « Pièce complémentaire »: a file by itself, in no zip. */
export interface PieceAjoutee {
  readonly typeFichier: string;
  readonly formatFichier: string;
  readonly fichier: FichierConserve;
  readonly ajouteeLe: HeureDeParis;
}

/** What an avenant keeps of the line of its file. */
export interface DemandeDeposee {
  readonly numLigne: number;
  readonly numeroEditeur: string | null;
  /** Centimes, HT, as declared. */
  readonly montantHT: number | null;
  readonly regimeTVA: 'TTC' | 'HT' | null;
  readonly beneficiaires: readonly BeneficiaireDepose[];
  readonly pieces: readonly PieceDeposee[];
  /** The line itself, as JSON text; null for the scenery. */
  readonly ligne: string | null;
}

export interface BeneficiaireDepose {
  readonly type: 'etablissement' | 'medecin';
  readonly siren: string | null;
  readonly finess: readonly string[];
  readonly rpps: string | null;
  readonly am: readonly string[];
  readonly typeActivite: string | null;
}

export interface PieceDeposee {
  readonly nomFichier: string;
  readonly formatFichier: string;
  readonly typeFichier: string;
  /** Id of the zip that holds it; null while it is awaited. */
  readonly zip: string | null;
}

export interface ActeDemande {
  readonly le: HeureDeParis;
  readonly acte:
    | 'importee'
    | 'deposee'
    | 'prise-en-charge'
    | 'a-modifier'
    | 'attente-pieces'
    /** The fournisseur sent the missing pieces. */
    | 'pieces-envoyees'
    /** J+10 without modification. */
    | 'relancee'
    /** « Confirmer ». */
    | 'confirmee'
    /** The fournisseur chose not to modify. */
    | 'non-modifiee'
    /** J+20 without modification. */
    | 'delai-depasse'
    | 'decidee'
    | 'rejetee'
    | 'annulee'
    | 'historisee'
    | 'paiement-en-cours'
    | 'or-emis'
    | 'paiement-effectue';
  readonly commentaire: string | null;
}

/** « Non complété » is the portal's word; a deleted or expired import stays in memory, its demandes do not. */
export type EtatImport = 'non-complete' | 'complet' | 'supprime' | 'expire';

/** One JSON really imported. */
export interface ImportJson {
  /** « Identifiant du fichier ». */
  readonly id: number;
  readonly siret: string;
  readonly numeroAns: string;
  readonly formulaire: FormulaireId;
  readonly type: TypeDemande;
  readonly tauxTva: TauxTva | null;
  readonly importeLe: HeureDeParis;
  /** Day after which an incomplete import is deleted; null once it cannot expire. */
  readonly expireLe: HeureDeParis | null;
  /** When it was deleted, or its last minute when it expired; null before, and in records older than this field. */
  readonly closLe: HeureDeParis | null;
  readonly fichier: FichierConserve;
  /** The return file of the real import. */
  readonly retour: FichierConserve;
  readonly etat: EtatImport;
  readonly nombreLignes: number;
  /** n° ASP of the demandes retenues, in the order of the file. */
  readonly retenues: readonly string[];
  readonly rejetees: readonly LigneRejetee[];
  readonly zips: readonly ZipRecu[];
}

export interface LigneRejetee {
  readonly numLigne: number;
  readonly libelle: string;
}

export interface ZipRecu {
  readonly fichier: FichierConserve;
  /** `OK` is the portal's word; the word for a refused zip is not published. */
  readonly statut: 'OK' | 'refuse';
  readonly recuLe: HeureDeParis;
  /** Of the pieces integrated, the names as the JSON wants them. */
  readonly pieces: readonly string[];
  /** French sentence, null when OK. */
  readonly motif: string | null;
}
