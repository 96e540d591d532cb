import type { TypeNoeud } from './modele.ts';

/**
 * What a person should look at before keeping a derived model.
 *
 * - `a-preciser`: the examples do not say what stands there, or contradict one another;
 * - `documentation`: read from a documentation line, to confirm;
 * - `facultative`: absent from some examples.
 */
export type NatureRemarque = 'a-preciser' | 'documentation' | 'facultative';

export interface Remarque {
  /** Pointer of the model, `*` for any rank. */
  readonly chemin: string;
  readonly nature: NatureRemarque;
  /** A French sentence. */
  readonly texte: string;
}

/** « un texte », « une liste »… */
export const NOMS_TYPES: Readonly<Record<TypeNoeud, string>> = {
  objet: 'un bloc',
  tableau: 'une liste',
  texte: 'un texte',
  nombre: 'un nombre',
  entier: 'un nombre entier',
  booleen: 'true ou false',
  libre: 'une valeur quelconque',
};
