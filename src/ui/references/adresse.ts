import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { href, type Arrivee } from '#ui/navigation/ecrans.ts';

/** What an address below `#/modeles` shows. */
export type PageModeles =
  | { readonly type: 'liste' }
  /** The model being confirmed, in memory only. */
  | { readonly type: 'nouveau' }
  | { readonly type: 'modele'; readonly id: FormulaireId }
  | { readonly type: 'inconnue'; readonly adresse: string };

export function pageOf(arrivee: Arrivee): PageModeles {
  switch (arrivee.nom) {
    case 'modeles/nouveau':
      return { type: 'nouveau' };
    case 'modeles/modele': {
      const id = formulaireOf(arrivee.formulaire);
      return id ? { type: 'modele', id } : { type: 'inconnue', adresse: arrivee.formulaire };
    }
    case 'introuvable':
      return { type: 'inconnue', adresse: arrivee.adresse.replace(/^modeles\//, '') };
    default:
      return { type: 'liste' };
  }
}

/** Where the model being confirmed is found again. `de`: the kept model that it changes. */
export function brouillonHref({ de }: { readonly de: FormulaireId | null }): string {
  return de === null ? href('modeles/nouveau') : href({ nom: 'modeles/modele', formulaire: de });
}

export function formulaireOf(texte: string): FormulaireId | null {
  return FORMULAIRE_IDS.find((id) => id === texte) ?? null;
}
