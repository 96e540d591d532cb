import { isRemplieParLePortail } from './communs.ts';
import type { NoeudModele, TypeNoeud } from './modele.ts';

/**
 * How a tag differs from one structure to the other.
 *
 * - `manquante`, `ajoutee`: in the first structure only, in the second only;
 * - `autre-ecriture`: the same name but for case, accents or a plural s;
 * - `deplacee`: the same name, in another block;
 * - `autre-null`: null is admitted on one side and refused on the other;
 * - `autres-valeurs`: other choices, or another format control.
 */
export const ECARTS = [
  'manquante',
  'ajoutee',
  'autre-ecriture',
  'deplacee',
  'autre-type',
  'autre-null',
  'autres-valeurs',
] as const;

export type Ecart = (typeof ECARTS)[number];

/** How the nodes of one tag differ. Where one side leaves something open, there is no difference. */
export function compareFormes(a: NoeudModele, b: NoeudModele, chemin: string): Ecart[] {
  if (isRemplieParLePortail(chemin)) return [];
  if (isAnywhere(isAutreType, a, b)) return ['autre-type'];
  const ecarts: Ecart[] = [];
  if (isAnywhere(isAutreNull, a, b)) ecarts.push('autre-null');
  if (isAnywhere(isAutresValeurs, a, b)) ecarts.push('autres-valeurs');
  return ecarts;
}

type Test = (a: NoeudModele, b: NoeudModele) => boolean;

/** A list and its elements are one tag. */
function isAnywhere(test: Test, a: NoeudModele, b: NoeudModele): boolean {
  if (test(a, b)) return true;
  return a.element && b.element ? isAnywhere(test, a.element, b.element) : false;
}

const isAutreType: Test = (a, b) =>
  a.type !== 'libre' && b.type !== 'libre' && family(a.type) !== family(b.type);

/** Examples do not show whether a number must be whole. */
function family(type: TypeNoeud): TypeNoeud {
  return type === 'entier' ? 'nombre' : type;
}

const isAutreNull: Test = ({ nul: a }, { nul: b }) =>
  a !== b && a !== 'non-dite' && b !== 'non-dite';

const isAutresValeurs: Test = (a, b) =>
  (a.controle !== undefined && b.controle !== undefined && a.controle !== b.controle) ||
  (a.valeurs !== undefined && b.valeurs !== undefined && !isSameSet(a.valeurs, b.valeurs));

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((valeur) => b.includes(valeur));
}
