/// <reference types="vite/client" />
import { FORMULAIRES_PUBLIES, type FormulaireId } from '#domain/formulaires.ts';

/**
 * The only list of the published examples: the forms that are `publie` and their files, `<form>.json` or one
 * `<form>.<variante>.json` each. Read through Vite, since the tests of the interface know nothing of Node.
 */

/** The published avance comes in both régimes de TVA. */
export type Variante = 'ttc' | 'ht';

export interface ExemplePublie {
  readonly fichier: string;
  readonly formulaire: FormulaireId;
  readonly variante: Variante | undefined;
  readonly texte: string;
}

const TEXTES = import.meta.glob<string>('/schemas/exemples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const VARIANTES = [undefined, 'ttc', 'ht'] as const;

export const EXEMPLES_PUBLIES: readonly ExemplePublie[] = FORMULAIRES_PUBLIES.flatMap(
  (formulaire) =>
    VARIANTES.flatMap((variante) => {
      const fichier = `${formulaire}${variante === undefined ? '' : `.${variante}`}.json`;
      const texte = TEXTES[`/schemas/exemples/${fichier}`];
      return texte === undefined ? [] : [{ fichier, formulaire, variante, texte }];
    }),
);

/** Of the variante, where the form comes in two. */
export function findPublie(
  formulaire: FormulaireId,
  variante: Variante = 'ttc',
): ExemplePublie | undefined {
  return EXEMPLES_PUBLIES.find(
    (each) =>
      each.formulaire === formulaire && (each.variante === undefined || each.variante === variante),
  );
}

/** The numéro ANS of the example of a published form. */
export function numeroAnsPublie(formulaire: FormulaireId): string {
  const { numeroAns }: { numeroAns?: unknown } = JSON.parse(findPublie(formulaire)?.texte ?? '{}');
  if (typeof numeroAns !== 'string') throw new Error(`${formulaire}: no published numéro ANS`);
  return numeroAns;
}
