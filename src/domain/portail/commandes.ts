import type { FormulaireId } from '../formulaires.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import type {
  DemandeDeposee,
  EtatPaiement,
  LigneRejetee,
  StatutDemande,
  ValeurDeChamp,
} from './dossier.ts';
import type { ProfilPortail } from './etat.ts';
import type { FichierDepose } from './fichiers.ts';
import type {
  DeclarationEnrolement,
  Demandeur,
  Fournisseur,
  ModeEnrolement,
  ModeleDocument,
  PieceEnrolement,
  Pilote,
} from './fournisseur.ts';
import type { PhaseEnrolement, PhasePaiement } from './transitions.ts';

/**
 * What a person may ask of the fictive portal, on either side of the counter. Plain values. A `FichierDepose` travels
 * beside its blob; files are numbered in the order in which they stand here (`fichierId`).
 */
export type Commande =
  | CommandeFournisseur
  | CommandeAsp
  /** Scenery and settings: nothing that the real portal offers. */
  | CommandeSimulation;

export type CommandeFournisseur =
  | {
      readonly type: 'demanderEnrolement';
      readonly siret: string;
      readonly numeroAns: string;
      readonly sons: SonsId;
      readonly mode: ModeEnrolement;
      readonly demandeur: Demandeur;
      readonly distributeur: boolean;
      /** As typed; null: the fournisseur, which must be known. */
      readonly declaration: DeclarationEnrolement | null;
      readonly pieces: readonly PieceAJoindre[];
    }
  /** Makes an anticipated enrôlement definitive: « Finalisation : dépôt du ou des certificats ». */
  | {
      readonly type: 'finaliserEnrolement';
      readonly enrolement: number;
      readonly certificat: FichierDepose;
      /** Other certificats, and what the hosting of health data calls for. */
      readonly autres: readonly PieceAJoindre[];
    }
  | {
      readonly type: 'deposerModele';
      readonly siret: string;
      readonly numeroAns: string;
      readonly document: 'BDC' | 'VA';
      readonly fichier: FichierDepose;
    }
  | {
      readonly type: 'deposerPilote';
      readonly siret: string;
      readonly sons: SonsId;
      readonly document: 'pv' | 'support-formation';
      readonly client: string | null;
      readonly fichier: FichierDepose;
    }
  /** The real import, after a simulation of the same file. The lines were judged against the state of the moment. */
  | {
      readonly type: 'importerDemandes';
      readonly siret: string;
      readonly numeroAns: string;
      readonly formulaire: FormulaireId;
      readonly demande: TypeDemande;
      readonly tauxTva: TauxTva | null;
      readonly fichier: FichierDepose;
      readonly retour: FichierDepose;
      readonly lignes: readonly LigneAImporter[];
      readonly rejetees: readonly LigneRejetee[];
      /** `EtatPortail.sequence` when the lines were judged: an older judgement is refused. */
      readonly jugeeA: number;
    }
  | {
      readonly type: 'recevoirZip';
      readonly import: number;
      readonly fichier: FichierDepose;
      /** Names integrated, as the JSON wants them. */
      readonly pieces: readonly string[];
      /** Why the portal refuses the zip, null when it takes it. */
      readonly motif: string | null;
    }
  /** « Terminer ». */
  | { readonly type: 'terminerImport'; readonly import: number }
  | { readonly type: 'supprimerImport'; readonly import: number }
  /** « Confirmer », from « A modifier » only. The new values were judged by the controls of the form before. */
  | {
      readonly type: 'modifierDemande';
      readonly numeroASP: string;
      /** Only `champsModifiables` (`modifiables.ts`); `chemin`: JSON pointer in the line. */
      readonly champs: readonly { readonly chemin: string; readonly valeur: ValeurDeChamp }[];
      readonly pieces: readonly PieceADeposer[];
    }
  /** The pieces that « En attente de pièces complémentaires » waits for: at least one, and nothing else. */
  | {
      readonly type: 'envoyerPieces';
      readonly numeroASP: string;
      readonly pieces: readonly PieceADeposer[];
    }
  /** From « A modifier »: judged as it is. */
  | { readonly type: 'nePasModifier'; readonly numeroASP: string };

/** A « pièce complémentaire ». */
export interface PieceADeposer {
  readonly typeFichier: string;
  readonly formatFichier: string;
  readonly fichier: FichierDepose;
}

/** A document of an enrôlement. */
export interface PieceAJoindre {
  readonly type: PieceEnrolement;
  readonly fichier: FichierDepose;
}

/** A line that passed, with the n° ASP of its dossier; null for an avance, which receives its number. */
export interface LigneAImporter {
  readonly numeroASP: string | null;
  readonly demande: DemandeDeposee;
}

export type CommandeAsp =
  | {
      readonly type: 'deciderEnrolement';
      readonly enrolement: number;
      readonly decision: 'valide' | 'rejete';
      readonly commentaire: string | null;
    }
  | {
      readonly type: 'deciderModele';
      readonly modele: number;
      readonly decision: 'valide' | 'a-corriger';
      readonly commentaire: string | null;
    }
  | {
      readonly type: 'deciderPilote';
      readonly pilote: number;
      readonly decision: 'valide' | 'refuse';
      readonly commentaire: string | null;
    }
  /** A gestionnaire opens the last avenant; its status stays. */
  | { readonly type: 'prendreEnCharge'; readonly numeroASP: string }
  /** Instruction of the last avenant of a dossier. */
  | {
      readonly type: 'instruireDemande';
      readonly numeroASP: string;
      readonly decision: 'decidee' | 'a-modifier' | 'en-attente-pieces' | 'rejetee' | 'annulee';
      readonly commentaire: string | null;
    }
  /** The next step of the payment of the first avenant « Décidée » that is not paid. */
  | {
      readonly type: 'payerDemande';
      readonly numeroASP: string;
      readonly paiement: Exclude<EtatPaiement, 'aucun'>;
    };

type CommandeSimulation =
  | { readonly type: 'installerFournisseur'; readonly fournisseur: Fournisseur }
  /** With all that is its own: what comes before stays in the journal. */
  | { readonly type: 'retirerFournisseur'; readonly siret: string }
  | ({ readonly type: 'poserAvance' } & AvanceAPoser)
  /** Many at once, all or none: one record. */
  | { readonly type: 'poserAvances'; readonly avances: readonly AvanceAPoser[] }
  | { readonly type: 'reglerHorloge'; readonly heure: HeureDeParis | null }
  | { readonly type: 'changerProfil'; readonly profil: ProfilPortail }
  /** Names the moment, to come back to it. */
  | { readonly type: 'poserRepere'; readonly nom: string }
  | { readonly type: 'oterRepere'; readonly nom: string }
  /** Only what time itself has brought (expired imports, relances, delays); refused when nothing is due. */
  | { readonly type: 'constaterEcheances' };

/** An avance that the person did not deposit here, decided and paid or not: to rehearse the solde of a real dossier. */
export interface AvanceAPoser {
  readonly siret: string;
  readonly numeroASP: string;
  readonly numeroAns: string;
  readonly sons: SonsId;
  readonly tauxTva: TauxTva;
  readonly demande: DemandeDeposee;
  readonly statut: 'en-cours' | 'decidee';
  readonly paiement: EtatPaiement;
}

export type TypeCommande = Commande['type'];

/** Why a command is refused. Data: the words are in `ui/textes`. */
export type Refus =
  | { readonly type: 'inconnu'; readonly objet: ObjetPortail; readonly id: string }
  | { readonly type: 'deja-installe'; readonly siret: string }
  | { readonly type: 'deja-enrole'; readonly numeroAns: string }
  | { readonly type: 'piece-manquante'; readonly pieces: readonly PieceEnrolement[] }
  /** An anticipated enrôlement simulates but does not import (webinaire vague 2). */
  | { readonly type: 'enrolement-non-valide'; readonly numeroAns: string }
  /** Strict windows, to the minute (`domain/sons.ts`); `date`: when it opens, or when it closed. */
  | {
      readonly type: 'fenetre-fermee';
      readonly sons: SonsId;
      readonly demande: TypeDemande | 'enrolement';
      readonly etat: 'pas-ouverte' | 'fermee';
      readonly date: HeureDeParis;
    }
  /** The state changed since the lines were judged: simulate again. */
  | { readonly type: 'etat-depasse' }
  | { readonly type: 'aucune-ligne' }
  /** Some lines were rejected, and the profil does not import line by line. */
  | { readonly type: 'lignes-rejetees'; readonly nombre: number }
  | { readonly type: 'nom-de-zip-deja-utilise'; readonly nom: string }
  | { readonly type: 'import-clos'; readonly import: number }
  | { readonly type: 'pieces-absentes'; readonly noms: readonly string[] }
  /** The transition table has no such row. */
  | RefusTransition
  /** Only a demande that waits for the ASP is taken in charge. */
  | { readonly type: 'prise-en-charge'; readonly statut: StatutDemande }
  | { readonly type: 'dossier-existant'; readonly numeroASP: string }
  /** The gate of the solde, judged again at the import (`prerequis.ts`). */
  | { readonly type: 'avance-non-payee'; readonly numeroASP: string }
  /** A DRIMbox demande whose client has no validated RIS (webinaire vague 2): its instruction waits. */
  | { readonly type: 'attend-le-ris'; readonly numeroASP: string }
  | { readonly type: 'champ-non-modifiable'; readonly chemin: string }
  | { readonly type: 'valeur'; readonly champ: string; readonly detail: string }
  | { readonly type: 'rien-a-faire' };

/** What the portal keeps, by its key. */
export type ObjetPortail =
  'fournisseur' | 'import' | 'dossier' | 'enrolement' | 'modele' | 'pilote' | 'repere';

export type RefusTransition =
  | Transition<'demande', StatutDemande>
  | Transition<'paiement', PhasePaiement>
  | Transition<'enrolement', PhaseEnrolement>
  | Transition<'modele', ModeleDocument['statut']>
  | Transition<'pilote', Pilote['statut']>;

interface Transition<Objet, Etat> {
  readonly type: 'transition';
  readonly objet: Objet;
  readonly de: Etat;
  readonly vers: Etat;
}
