import type { FormulaireId } from '#domain/formulaires.ts';
import { href, type Arrivee } from '#ui/navigation/ecrans.ts';
import { formulaireOf } from './adresse.ts';

/** What stands on one side of the comparison; null: nothing is chosen. */
export type Cote =
  /** The form as the simulator knows it. */
  | { readonly type: 'integre'; readonly id: FormulaireId }
  /** The model kept for the form. */
  | { readonly type: 'modele'; readonly id: FormulaireId }
  /** The model being confirmed. */
  | { readonly type: 'brouillon' }
  /** A file, in memory only. */
  | { readonly type: 'fichier' }
  | null;

/** What the address sets side by side; what is unknown is not chosen. */
export function readCotes(arrivee: Arrivee): readonly [Cote, Cote] {
  if (arrivee.nom !== 'comparaison/cotes') return [null, null];
  return [parseCote(arrivee.gauche), parseCote(arrivee.droite)];
}

export function comparaisonHref(gauche: Cote, droite: Cote): string {
  return href({
    nom: 'comparaison/cotes',
    gauche: writeCote(gauche),
    droite: writeCote(droite),
  });
}

export function parseCote(texte: string): Cote {
  if (texte === BROUILLON) return { type: 'brouillon' };
  if (texte === FICHIER) return { type: 'fichier' };
  const integre = formulaireOf(texte);
  if (integre) return { type: 'integre', id: integre };
  const modele = texte.startsWith(MODELE) ? formulaireOf(texte.slice(MODELE.length)) : null;
  return modele && { type: 'modele', id: modele };
}

export function writeCote(cote: Cote): string {
  switch (cote?.type) {
    case undefined:
      return '-';
    case 'integre':
      return cote.id;
    case 'modele':
      return `${MODELE}${cote.id}`;
    case 'brouillon':
      return BROUILLON;
    case 'fichier':
      return FICHIER;
  }
}

const MODELE = 'modele.';
const BROUILLON = 'en-cours';
const FICHIER = 'fichier';
