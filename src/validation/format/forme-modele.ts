import type { Noeud } from '#domain/generated/structures.ts';
import {
  cheminOfBalise,
  cheminOfElement,
  LIGNE,
  LISTE_DES_LIGNES,
} from '#domain/modele/chemins.ts';
import { CONTROLES } from '#domain/modele/controles.ts';
import type { Modele, NoeudModele } from '#domain/modele/modele.ts';
import type { Validator } from '../generated/validators.js';
import { compileNoeud, Passage, type Check } from './compile-noeud.ts';
import type { Forme } from './forme.ts';

/**
 * A model as a form to check files with. Its validators give the errors that Ajv would give for the same structure, except that
 * a null of which the model says nothing has `params.doute`: it only warns.
 */
export function formeOfModele({ racine }: Modele): Forme {
  const structure: Record<string, Noeud> = {};
  describe(racine, '', structure);
  const ligne = findLigne(racine) ?? LIGNE_INCONNUE;
  describe(ligne, LIGNE, structure);
  return {
    enveloppe: toValidator(compileNoeud(racine, '')),
    ligne: toValidator(compileNoeud(ligne, LIGNE)),
    structure,
    certitude: 'modele',
  };
}

/** A demande is a block in every form. */
const LIGNE_INCONNUE: NoeudModele = { type: 'objet', nul: 'refusee' };

function findLigne({ balises = [] }: NoeudModele): NoeudModele | undefined {
  return balises.find(({ nom }) => cheminOfBalise('', nom) === LISTE_DES_LIGNES)?.noeud.element;
}

function toValidator(check: Check): Validator {
  const validate: Validator = (data) => {
    const { errors } = new Passage().run(check, data);
    validate.errors = errors;
    return errors.length === 0;
  };
  return validate;
}

/** What the messages need to know of each place. */
function describe(noeud: NoeudModele, chemin: string, into: Record<string, Noeud>): void {
  const { type, nul, valeurs, controle, balises, element } = noeud;
  const { motif, min } = CONTROLES.get(controle ?? '') ?? {};
  into[chemin] = {
    type,
    ...(nul === 'admise' && { nullable: true }),
    ...(controle !== undefined && { controle }),
    ...(motif !== undefined && { motif }),
    ...(min !== undefined && { min }),
    ...(valeurs && { valeurs }),
    ...(balises && { balises: balises.map(({ nom }) => nom) }),
  };
  for (const balise of balises ?? []) {
    describe(balise.noeud, cheminOfBalise(chemin, balise.nom), into);
  }
  if (element) describe(element, cheminOfElement(chemin), into);
}
