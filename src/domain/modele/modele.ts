import type { FormulaireId } from '../formulaires.ts';
import type { ControleDeSchema } from '../generated/champs.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

/**
 * A « modèle de référence »: the structure of a form as its official model shows it. « Les balises doivent être exactement
 * celles prévues dans la documentation technique » (guide du solde Imagerie); the ASP publishes a blank and a filled
 * model per form, which a vendor who has them drops in. Plain values: they cross threads and are kept as JSON.
 */
export interface Modele {
  /** The form whose structure it gives; a form has one model at most. */
  readonly formulaire: FormulaireId;
  /** What people call it, for instance « IMG RIS avance, modèle du 03/2026 ». */
  readonly titre: string;
  /** Names of the files it was derived from. */
  readonly origines: readonly string[];
  readonly importeLe: HeureDeParis;
  /** The whole file: the lines are the elements of its tag `lignesImport`. */
  readonly racine: NoeudModele;
}

export type TypeNoeud =
  'objet' | 'tableau' | 'texte' | 'nombre' | 'entier' | 'booleen' | /** Anything. */ 'libre';

/**
 * Whether null may stand there. `non-dite`: the model never shows null at this place and nobody has decided; « balises non
 * applicables → renseigner null » (webinaire vague 2), so that null then only warns.
 */
export type PlaceNull = 'admise' | 'refusee' | 'non-dite';

export interface NoeudModele {
  readonly type: TypeNoeud;
  readonly nul: PlaceNull;
  /** The only texts accepted; absent: any. Only when a documentation line says so, or the user. */
  readonly valeurs?: readonly [string, ...string[]];
  /** Id of the format control that knows the shape of this text (`rpps-11-chiffres`); absent: any text. */
  readonly controle?: ControleDeSchema;
  /** Of an object, in the order of the model; absent: the model shows none, so that any may stand there. */
  readonly balises?: readonly BaliseModele[];
  /** Of an array; absent: the model shows none, so that anything may stand there. */
  readonly element?: NoeudModele;
}

export interface BaliseModele {
  readonly nom: string;
  /** False: it may be absent. */
  readonly requise: boolean;
  readonly noeud: NoeudModele;
}
