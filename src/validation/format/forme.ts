import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { STRUCTURES, type Structure } from '#domain/generated/structures.ts';
import { ENVELOPPES, LIGNES, type Validator } from '../generated/validators.js';

/** What the structure of a form is checked with: validators, and the words for what they refuse. */
export interface Forme {
  readonly enveloppe: Validator;
  /** One line of `lignesImport`. */
  readonly ligne: Validator;
  readonly structure: Structure;
  /**
   * How far the structure is known. `publie`: an example is published, its few presumed places warn; `presume`: built from
   * fragments, its presumed places inform; `modele`: given by the user's own modèle de référence, its undecided places warn.
   */
  readonly certitude: 'publie' | 'presume' | 'modele';
}

/** The form as the simulator knows it by itself. */
export function formeOf(id: FormulaireId): Forme {
  return {
    enveloppe: ENVELOPPES[id],
    ligne: LIGNES[id],
    structure: STRUCTURES[id],
    certitude: FORMULAIRES[id].certitude,
  };
}
