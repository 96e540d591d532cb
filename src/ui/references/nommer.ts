import { CATALOGUE } from '#controls/catalogue.ts';
import { acceptsControle, CONTROLES } from '#domain/modele/controles.ts';
import type { NoeudModele, TypeNoeud } from '#domain/modele/modele.ts';
import { formatModele } from '#domain/mots/chemins.ts';
import { BALISE, TYPES_NOEUD } from './textes.ts';

/** `lignesImport[ ] › facture › montant`, for a sentence. */
export function nameChemin(chemin: string): string {
  if (chemin === '') return BALISE.racine;
  const { parents, nom } = formatModele(chemin);
  const entier = parents === '' ? nom : `${parents} › ${nom}`;
  return chemin.endsWith('/*') ? BALISE.element(entier) : entier;
}

/** What stands there, in a few words: `texte : TTC | HT`. */
export function describeNoeud({ type, valeurs, controle }: NoeudModele): string {
  if (valeurs) return `${TYPES_NOEUD[type]} : ${joinValeurs(valeurs)}`;
  return controle === undefined
    ? TYPES_NOEUD[type]
    : `${TYPES_NOEUD[type]} (${nameControle(controle)})`;
}

/** The title of a format control, begun in lower case: « un SIRET comporte 14 chiffres ». */
export function nameControle(id: string): string {
  const titre = CATALOGUE.find((control) => control.id === id)?.titre ?? id;
  return titre.charAt(0).toLowerCase() + titre.slice(1);
}

/** The format controls that a place of this type may call. */
export function listControles(type: TypeNoeud): readonly string[] {
  return [...CONTROLES.keys()].filter((id) => acceptsControle(type, id));
}

export function joinValeurs(valeurs: readonly string[]): string {
  return valeurs.join(' | ');
}

export function splitValeurs(texte: string): readonly string[] {
  return texte
    .split('|')
    .map((valeur) => valeur.trim())
    .filter((valeur) => valeur !== '');
}
