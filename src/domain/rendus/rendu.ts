import type { Resultat } from './resultat.ts';
import type { Seuil } from './seuil.ts';

/** A writer: from what was found of the files, one after another, to the pieces of one text. It keeps no file. */
export type Rendu<Dit extends Resultat = Resultat> = (
  resultats: AsyncIterable<Dit>,
  options: OptionsDeRendu,
) => AsyncIterable<string>;

export interface OptionsDeRendu {
  readonly seuil: Seuil;
  /** Of the program. */
  readonly version: string;
  /** True when the text goes to a terminal that shows colours. */
  readonly couleur: boolean;
}
