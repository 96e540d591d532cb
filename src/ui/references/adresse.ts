import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { routeHref } from '#ui/navigation/route.ts';

/** `#/modeles`, `#/modeles/nouveau`, `#/modeles/<formulaire>`. */
export type PageModeles =
  | { readonly type: 'liste' }
  /** The model being confirmed, in memory only. */
  | { readonly type: 'nouveau' }
  | { readonly type: 'modele'; readonly id: FormulaireId }
  | { readonly type: 'inconnue'; readonly adresse: string };

export function parsePage(suite: readonly string[]): PageModeles {
  const [nom] = suite;
  if (nom === undefined) return { type: 'liste' };
  if (suite.length > 1) return { type: 'inconnue', adresse: suite.join('/') };
  if (nom === NOUVEAU) return { type: 'nouveau' };
  const id = formulaireOf(nom);
  return id ? { type: 'modele', id } : { type: 'inconnue', adresse: nom };
}

export const modelesHref = (): string => routeHref('modeles');
export const nouveauHref = (): string => routeHref('modeles', NOUVEAU);
export const modeleHref = (id: FormulaireId): string => routeHref('modeles', id);

/** Where the model being confirmed is found again. `de`: the kept model that it changes. */
export function brouillonHref({ de }: { readonly de: FormulaireId | null }): string {
  return de === null ? nouveauHref() : modeleHref(de);
}

export function formulaireOf(texte: string): FormulaireId | null {
  return FORMULAIRE_IDS.find((id) => id === texte) ?? null;
}

const NOUVEAU = 'nouveau';
