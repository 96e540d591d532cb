import type { Citation } from '../../sources.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { Avenant, Dossier } from '../dossier.ts';
import type { ProfilPortail } from '../etat.ts';
import type { Fournisseur } from '../fournisseur.ts';

/** What the ASP writes about a demande, each told by the last of its acts. */
export const GENRES_LETTRE = ['decision', 'avis', 'modification', 'refus'] as const;

export type GenreLettre = (typeof GENRES_LETTRE)[number];

/** A letter on one sheet. Its words and its layout are ours; each value says where its rule is written. */
export interface Lettre {
  readonly genre: GenreLettre;
  readonly titre: string;
  /** `FINIMG013608M0`. */
  readonly numero: string;
  readonly le: HeureDeParis;
  readonly phrase: string;
  /** Of the letter itself: what says that it is written. */
  readonly notesDeLaPhrase: readonly number[];
  readonly blocs: readonly { readonly titre: string; readonly lignes: readonly LigneLettre[] }[];
  /** French sentences, in the order in which the lines call them. */
  readonly notes: readonly string[];
}

interface LigneLettre {
  readonly nom: string;
  readonly valeur: string;
  /** Ranks in `notes`, from 1. */
  readonly notes: readonly number[];
}

export interface SujetDeLettre {
  readonly dossier: Dossier;
  readonly avenant: Avenant;
  /** Who deposited it. */
  readonly fournisseur: Fournisseur;
  readonly profil: ProfilPortail;
}

/** Where the rule of a value is written, and what no source says of it. */
export interface Preuve {
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}

export interface LigneProuvee {
  readonly nom: string;
  readonly valeur: string;
  readonly preuve: Preuve;
}
