import type { Resultat } from './resultat.ts';
import type { Seuil } from './seuil.ts';

/** A writer: what it makes of the options is one text, from what is found of the files, one after another. */
export type Rendu<Dit extends Resultat = Resultat> = (options: OptionsDeRendu) => Ecriture<Dit>;

/** The pieces of one text. Nothing is kept of a file once it is written. */
export interface Ecriture<Dit extends Resultat = Resultat> {
  readonly debut: string;
  /** The piece of a file, whole: a fault of ours leaves nothing of it in the text, where the file may be said not read instead. */
  readonly ecrire: (resultat: Dit) => string;
  readonly finir: () => string;
}

export interface OptionsDeRendu {
  readonly seuil: Seuil;
  /** Of the program. */
  readonly version: string;
  /** True when the text goes to a terminal that shows colours. */
  readonly couleur: boolean;
}
