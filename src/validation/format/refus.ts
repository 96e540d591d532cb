import type { ControleId } from '#controls/catalogue-json.ts';
import type { Args, Severite, Voix } from '#domain/report.ts';
import type { Remede } from '#controls/control.ts';
import type { Noeud, Structure } from '#domain/generated/structures.ts';
import type { Conseil } from './conseils/conseil.ts';
import type { SchemaError } from '../generated/validators.js';

export type Ecriture = (chemin: string) => string | null;

/** What is being checked, and where it stands in the file. */
export interface Sujet {
  readonly sujet: unknown;
  readonly structure: Structure;
  /** Severity of what is refused at a place that is only presumed. */
  readonly severitePresumee: Severite;
  /** Absolute pointer of the subject. */
  readonly base: string;
  /** The same, normalised. */
  readonly racine: string;
  readonly numLigne: number | null;
  /** The value at an absolute pointer as the file writes it; null when nobody knows. */
  readonly ecriture: Ecriture;
  /** By block: expected name → unexpected name found instead. Filled on demand, once per block. */
  readonly misspelt: Map<string, ReadonlyMap<string, readonly string[]>>;
  /** By block: the tag that holds what the block should. Filled in the same way. */
  readonly conteneurs: Map<string, string | null>;
}

/** A refusal before it is placed: who speaks, and with which words. */
export interface RefusValeur {
  readonly controle: ControleId;
  /** When it is not the control's own. */
  readonly voix?: Voix;
  readonly args: Args;
  /** Relative to the refused value; '' when absent. */
  readonly suffixe?: string;
  readonly surCle?: boolean;
  readonly remede?: Remede;
  /** Field whose certainty counts, when it is not the refused value itself. */
  readonly noeud?: Noeud | undefined;
}

/** One error of the validator: the value that it refuses and the field that it fills. */
export interface Erreur {
  readonly error: SchemaError;
  readonly valeur: unknown;
  readonly noeud: Noeud;
  readonly chemin: string;
  /** Arguments that every message may use. */
  readonly lieu: { readonly balise: string; readonly ou: string };
}

export function remedy({ remplacement }: Conseil, chemin: string): Pick<RefusValeur, 'remede'> {
  return remplacement ? { remede: { ...remplacement, chemin } } : {};
}
