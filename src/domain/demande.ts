import type { FormulaireId } from './formulaires.ts';
import { projectAvanceMdv } from './projection/avance-mdv.ts';
import { projectGenerique } from './projection/generique.ts';
import { projectSoldeImagerie } from './projection/solde-imagerie.ts';
import type { Demande, Projector } from './projection/vue.ts';

/**
 * Reads a line of `formulaire`. Tolerant: a value of a wrong type counts as absent, because the format control
 * has already spoken of it. `index` is the rank from 0, `numLigne` the number shown to the user.
 */
export function projectDemande(
  formulaire: FormulaireId,
  ligne: Readonly<Record<string, unknown>>,
  index: number,
  numLigne: number,
): Demande {
  return (PROJECTORS[formulaire] ?? projectGenerique)(ligne, index, numLigne);
}

/** The published forms: their places are known, so that nothing is looked for. */
const PROJECTORS: Readonly<Partial<Record<FormulaireId, Projector>>> = {
  'img-ris-va2.solde': projectSoldeImagerie,
  'img-db-va2.solde': projectSoldeImagerie,
  'mdv-lgc-va1.avance': projectAvanceMdv,
};
