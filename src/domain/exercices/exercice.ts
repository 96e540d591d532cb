import type { FauteVoulue } from '../fabrique/fautes/voulue.ts';
import type { FormulaireId } from '../formulaires.ts';
import type { ActeDemande, EtatPaiement, StatutDemande } from '../portail/dossier.ts';
import type { ModeleDocument, StatutEnrolement } from '../portail/fournisseur.ts';
import type { SonsId } from '../sons.ts';
import type { Citation } from '../sources.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

/**
 * Something to succeed at on a portal apart: where it begins, what is asked, and how the page knows that it is done. Plain
 * data, which travels in a link or a file; nothing in it is ever run.
 */
export interface Exercice {
  /** Of its address, for one of the library. */
  readonly id: string;
  readonly titre: string;
  readonly niveau: Niveau;
  /** Id of the ready-made fournisseur with which it begins (`jeux.ts`). */
  readonly jeu: string;
  /** The clock stands there at the beginning. */
  readonly horloge: HeureDeParis;
  /** What is asked; French, several lines. */
  readonly consigne: string;
  /** Where the rules that it states are written. */
  readonly sources: readonly Citation[];
  /** Taken one at a time, in this order. */
  readonly indices: readonly Indice[];
  readonly fichiers: readonly FichierAFaire[];
  /** All must hold; at least one. */
  readonly criteres: readonly Critere[];
}

/** In the order of the library. */
export const NIVEAUX = ['debutant', 'intermediaire', 'confirme', 'expert'] as const;
export type Niveau = (typeof NIVEAUX)[number];

export interface Indice {
  readonly texte: string;
  readonly sources: readonly Citation[];
}

/** A file that is made where it is needed, always the same; it never travels. */
export interface FichierAFaire {
  readonly type: 'soldes';
  /** Of the JSON, without extension. */
  readonly nom: string;
  /** n° ASP of the starting state, of one SONS, whose soldes the file asks for. */
  readonly dossiers: readonly string[];
  /** What the control of each is to find; absent: nothing. */
  readonly fautes?: FautesAMettre;
  /** What is then done to its text. */
  readonly retouches: readonly Retouche[];
}

/**
 * Faults of the JSON or of its zip, one to a demande; one of a zip, once. The same ones and the same seed give the same files.
 */
export interface FautesAMettre {
  /** `fabrique/graine.ts`. */
  readonly graine: string;
  readonly choix: readonly FauteVoulue[];
}

/** The first `avant` of the text becomes `apres`. */
export interface Retouche {
  readonly avant: string;
  readonly apres: string;
}

/** An avenant of a dossier. */
interface Vise {
  readonly numeroASP: string;
  readonly avenant: number;
}

/** The closed language of success. A file criterion, once met, stays met; the others are read in the state, live. */
export type Critere =
  | ({ readonly type: 'statut'; readonly statuts: readonly StatutDemande[] } & Vise)
  | ({ readonly type: 'paiement'; readonly paiements: readonly EtatPaiement[] } & Vise)
  /** Something happened to it, whatever came after. */
  | ({ readonly type: 'acte'; readonly acte: ActeDemande['acte'] } & Vise)
  /** No import of this dossier waits for its pieces any more. */
  | { readonly type: 'sans-import-incomplet'; readonly numeroASP: string }
  | { readonly type: 'enrolement'; readonly sons: SonsId; readonly statut: StatutEnrolement }
  | {
      readonly type: 'modele';
      readonly document: ModeleDocument['type'];
      readonly statut: ModeleDocument['statut'];
    }
  /** So many PV of this SONS are validated. */
  | { readonly type: 'pilotes'; readonly sons: SonsId; readonly minimum: number }
  | CritereFichier;

/** A file that was simulated during the exercise. */
export interface CritereFichier {
  readonly type: 'fichier';
  readonly formulaire: FormulaireId;
  /** n° ASP that the file asks for: these and no other. */
  readonly dossiers: readonly string[];
  /** `lu`: read to its end. `accepte`: nothing that was checked keeps it out. `valide`: and nothing stays unchecked. */
  readonly exige: 'lu' | 'accepte' | 'valide';
  /** Ids of controls that must say nothing of it. */
  readonly sans: readonly string[];
}

/** Of what comes from elsewhere; UTF-16 units, or elements. */
export const BORNES = {
  titre: 120,
  texte: 2000,
  indices: 8,
  sources: 8,
  fichiers: 4,
  dossiers: 50,
  fautes: 20,
  retouches: 20,
  morceau: 200,
  criteres: 10,
  controles: 10,
} as const;
