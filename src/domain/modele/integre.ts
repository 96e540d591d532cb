import type { FormulaireId } from '../formulaires.ts';
import { STRUCTURES, type Noeud, type Structure } from '../generated/structures.ts';
import { cheminOfBalise, cheminOfElement } from './chemins.ts';
import type { BaliseModele, NoeudModele } from './modele.ts';

/**
 * The structure of a form as the simulator knows it by itself, published or presumed: to be compared with a model. A presumed
 * block that accepts other tags too has those that are known.
 */
export function racineOfFormulaire(id: FormulaireId): NoeudModele {
  return noeudAt('', STRUCTURES[id]) ?? { type: 'libre', nul: 'admise' };
}

function noeudAt(chemin: string, structure: Structure): NoeudModele | null {
  const noeud = structure[chemin];
  if (!noeud) return null;
  const { type, nullable, controle, valeurs, balises } = noeud;
  const [premiere, ...autres] = valeurs ?? [];
  const element = type === 'tableau' ? noeudAt(cheminOfElement(chemin), structure) : null;
  return {
    type,
    nul: nullable ? 'admise' : 'refusee',
    ...(premiere !== undefined && { valeurs: [premiere, ...autres] }),
    ...(controle !== undefined && { controle }),
    ...(balises && { balises: readBalises(noeud, balises, chemin, structure) }),
    ...(element && { element }),
  };
}

function readBalises(
  { requises = [] }: Noeud,
  noms: readonly string[],
  chemin: string,
  structure: Structure,
): readonly BaliseModele[] {
  return noms.flatMap((nom) => {
    const noeud = noeudAt(cheminOfBalise(chemin, nom), structure);
    return noeud ? [{ nom, requise: requises.includes(nom), noeud }] : [];
  });
}
