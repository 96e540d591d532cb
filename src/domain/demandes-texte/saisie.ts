import type { NoeudModele } from '../modele/modele.ts';

/** How a value is typed in a field. */
export type Genre = 'texte' | 'nombre' | 'booleen';

/** What the form expects decides; elsewhere, what stands there. */
export function genreOf(noeud: NoeudModele | null, valeur: unknown): Genre {
  if (noeud?.type === 'booleen') return 'booleen';
  if (noeud?.type === 'nombre' || noeud?.type === 'entier') return 'nombre';
  if (noeud?.type === 'texte') return 'texte';
  if (typeof valeur === 'boolean') return 'booleen';
  return typeof valeur === 'number' ? 'nombre' : 'texte';
}

/** A value as it is shown in its field: numbers with the comma of French, the absence of a value as nothing. */
export function montrerSaisie(ecrit: string, valeur: unknown): string {
  if (valeur === null) return '';
  return typeof valeur === 'number' ? ecrit.replace('.', ',') : String(valeur);
}

const NOMBRE = /^-?\d+(?:[.,]\d+)?$/;
/** Two numbers side by side are not one. */
const GROUPES = /^-?\d{1,3}(?:\s\d{3})*(?:[.,]\d+)?$/;
const EXPOSANT = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?[eE][+-]?\d+$/;

/**
 * What was typed, as JSON; null when it cannot be written there. `nul`: nothing is typed for « no value », which a number and a
 * boolean have no other way to say.
 */
export function ecrireSaisie(saisie: string, genre: Genre, nul: boolean): string | null {
  if (saisie === '' && (nul || genre !== 'texte')) return 'null';
  if (genre === 'texte') return JSON.stringify(saisie);
  if (genre === 'booleen') return saisie === 'true' || saisie === 'false' ? saisie : null;
  const tape = saisie.trim().replace(/\s*€$/, '');
  if (/\s/.test(tape) && !GROUPES.test(tape)) return null;
  const nombre = tape.replace(/\s/g, '').replace(',', '.');
  if (EXPOSANT.test(nombre)) return nombre;
  return NOMBRE.test(nombre) ? nombre.replace(/^(-?)0+(?=\d)/, '$1') : null;
}
