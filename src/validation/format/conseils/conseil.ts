import type { Noeud } from '#domain/generated/structures.ts';
import type { Remplacement } from '#controls/control.ts';

/** What stands where a value is refused, and what was due there. */
export interface Trouve {
  readonly valeur: unknown;
  readonly noeud: Noeud;
  /** What each element of a list should be. */
  readonly element: Noeud | undefined;
  /** What a tag of the block should be. */
  readonly enfant: (balise: string) => Noeud | undefined;
  /** The value as the file writes it; null when nobody knows. */
  readonly ecriture: string | null;
}

/** The smallest change that makes a value right. */
export interface Conseil {
  /** French sentences, '' when there is nothing to add. */
  readonly texte: string;
  /** Absent unless one outcome exists: what only the origin can tell is said, and not guessed. */
  readonly remplacement?: Remplacement;
}

export const RIEN: Conseil = { texte: '' };

export function say(texte: string): Conseil {
  return { texte };
}

/** Replace the value by this JSON text. */
export function write(texte: string, json: string, doute?: boolean): Conseil {
  return { texte, remplacement: { type: 'valeur', texte: json, ...sayDoute(doute) } };
}

/** Keep parts of the value, as the file writes them. */
export function keep(
  texte: string,
  extraits: readonly string[],
  enListe: boolean,
  doute?: boolean,
): Conseil {
  return { texte, remplacement: { type: 'extraits', extraits, enListe, ...sayDoute(doute) } };
}

function sayDoute(doute: boolean | undefined): Pick<Remplacement, 'doute'> {
  return doute === undefined ? {} : { doute };
}
