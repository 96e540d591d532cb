import type { HeureDeParis, TauxTva } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import type { FichierConserve } from './fichiers.ts';

/** Who deposits. Everything here is fictive, or typed by the person who plays. */
export interface Fournisseur {
  /** 14 digits; identifies it. */
  readonly siret: string;
  readonly denominationSociale: string;
  readonly nomCommercial: string | null;
  readonly adresse: Adresse;
  readonly tauxTva: TauxTva;
  readonly coordonneesBancaires: CoordonneesBancaires;
  /** Who receives every mail. */
  readonly depositaire: Personne;
}

interface Adresse {
  readonly voie: string;
  readonly codePostal: string;
  readonly commune: string;
}

/** Fictive: nothing checks that the account exists. */
interface CoordonneesBancaires {
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
}

export interface Personne {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly telephone: string;
}

/** « Indiquez si vous êtes le représentant légal du fournisseur » (webinaire médico-social, enrôlement). */
export type Demandeur =
  | { readonly cas: 'representant-legal' }
  /** Cas 2, an employee: mandat du représentant légal. */
  | { readonly cas: 'employe'; readonly representant: Personne }
  /** Cas 2, a third party (centre de gestion…): contrat de prestation. */
  | { readonly cas: 'tiers'; readonly representant: Personne };

/** `anticipe`: before the référencement; gives the simulateur privé and the modèles (webinaire vague 2). */
export type ModeEnrolement = 'anticipe' | 'definitif';

/** « Validé » is the portal's word; the two others are ours. */
export type StatutEnrolement = 'en-cours' | 'valide' | 'rejete';

/** The documents of an enrôlement (webinaire vague 2, « Les documents nécessaires à l'enrôlement »). */
export type PieceEnrolement =
  | 'certificat-referencement'
  | 'piece-identite-representant'
  | 'piece-identite-depositaire'
  | 'rib'
  | 'attestation-hebergement'
  | 'kbis'
  | 'attestation-non-assujettissement-tva'
  | 'mandat-representant-legal'
  | 'contrat-prestation'
  | 'mandat-distribution';

/** What the form of an enrôlement was given. The enrôlement alone carries it: the fournisseur stays as it was. */
export interface DeclarationEnrolement {
  readonly denominationSociale: string;
  readonly nomCommercial: string | null;
  /** « sélectionnez le type de voie et la commune » (webinaire médico-social). */
  readonly adresse: Adresse & { readonly typeVoie: string };
  /** Who receives the mails of this enrôlement and of its demandes; the représentant légal in the first case. */
  readonly depositaire: Personne;
  readonly coordonneesBancaires: CoordonneesBancaires;
  readonly tauxTva: TauxTva;
  /** « J’ai un compte ASP Connect »: the validation extends it, without a new identifiant. */
  readonly compteAsp: boolean;
}

/** One per numéro ANS and fournisseur. */
export interface Enrolement {
  readonly id: number;
  readonly siret: string;
  readonly numeroAns: string;
  readonly sons: SonsId;
  readonly mode: ModeEnrolement;
  readonly statut: StatutEnrolement;
  readonly deposeLe: HeureDeParis;
  readonly statutLe: HeureDeParis;
  /** Of a rejection, else null. */
  readonly motif: string | null;
  readonly demandeur: Demandeur;
  readonly distributeur: boolean;
  /** Null: a jeu, or a record older than the typed form; then the fournisseur speaks (`declaration.ts`). */
  readonly declaration: DeclarationEnrolement | null;
  readonly pieces: readonly { readonly type: PieceEnrolement; readonly fichier: FichierConserve }[];
  /** Oldest first; the mails of an enrôlement follow from it (`courriels.ts`). */
  readonly historique: readonly ActeEnrolement[];
}

export interface ActeEnrolement {
  readonly le: HeureDeParis;
  readonly acte: 'depose' | 'certificat-depose' | 'valide' | 'rejete';
  readonly mode: ModeEnrolement;
  readonly commentaire: string | null;
}

/** A model of document that the gestionnaire checks beforehand (vague 2). */
export interface ModeleDocument {
  readonly id: number;
  readonly siret: string;
  readonly numeroAns: string;
  readonly type: 'BDC' | 'VA';
  readonly fichier: FichierConserve;
  readonly statut: 'depose' | 'valide' | 'a-corriger';
  readonly deposeLe: HeureDeParis;
  readonly statutLe: HeureDeParis;
  readonly commentaire: string | null;
}

/** A PV pilote signed by a client, or the training material (LGC). */
export interface Pilote {
  readonly id: number;
  readonly siret: string;
  readonly sons: SonsId;
  readonly type: 'pv' | 'support-formation';
  /** As typed by the person who plays; null for the training material. */
  readonly client: string | null;
  readonly fichier: FichierConserve;
  readonly statut: 'depose' | 'valide' | 'refuse';
  readonly deposeLe: HeureDeParis;
  readonly statutLe: HeureDeParis;
  readonly commentaire: string | null;
}
