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
  /** The value at an absolute pointer as the file writes it; null when nobody knows. Null itself: nobody reads what is said. */
  readonly ecriture: Ecriture | null;
  /** By block: expected name → unexpected name found instead. Filled on demand, once per block. */
  readonly misspelt: Map<string, ReadonlyMap<string, readonly string[]>>;
  /** By block: the tag that holds what the block should. Filled in the same way. */
  readonly conteneurs: Map<string, string | null>;
}

/** The words of a refusal, and its correction. */
export interface Dit {
  readonly args: Args;
  readonly remede?: Remede;
}

/** Nothing was looked for in it yet. */
export type SujetNu = Omit<Sujet, 'misspelt' | 'conteneurs'>;

/** A refusal before it is placed: who speaks, and with which words. */
export interface RefusValeur {
  readonly controle: ControleId;
  /** When it is not the control's own. */
  readonly voix?: Voix;
  /** Looked for only when somebody reads them: advice costs more than the refusal. */
  readonly dire: () => Dit;
  /** What tells it from another one of the same block. */
  readonly manque?: { readonly balise: string };
  /** Relative to the refused value; '' when absent. */
  readonly suffixe?: string;
  readonly surCle?: boolean;
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
  readonly lieu: () => { readonly balise: string; readonly ou: string };
}

export function remedy({ remplacement }: Conseil, chemin: string): Pick<Dit, 'remede'> {
  return remplacement ? { remede: { ...remplacement, chemin } } : {};
}
