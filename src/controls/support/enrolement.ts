import type { ContextePortail } from '#domain/portail/contexte.ts';
import type { SonsId } from '#domain/sons.ts';

/** What the fournisseur may do with a numéro ANS; `definitif` and `anticipe` are « Validé ». */
export type EtatEnrolement =
  'definitif' | 'anticipe' | 'en-cours' | 'rejete' | 'autre-sons' | 'aucun';

/** The best of its enrôlements under this numéro ANS: only one may be wanted, and old rejections stay in memory. */
export function readEnrolement(
  { enrolements }: ContextePortail,
  numeroAns: string,
  sons: SonsId,
): EtatEnrolement {
  const connus = enrolements.filter((connu) => connu.numeroAns === numeroAns);
  if (connus.length === 0) return 'aucun';
  const duSons = connus.filter((connu) => connu.sons === sons);
  if (duSons.length === 0) return 'autre-sons';
  const valides = duSons.filter(({ statut }) => statut === 'valide');
  if (valides.length > 0) {
    return valides.some(({ mode }) => mode === 'definitif') ? 'definitif' : 'anticipe';
  }
  return duSons.some(({ statut }) => statut === 'en-cours') ? 'en-cours' : 'rejete';
}

/** Follows « l’enrôlement … » in a sentence. */
export const ENROLEMENT_TEXTE: Readonly<Record<EtatEnrolement, string>> = {
  definitif: 'est définitif et validé',
  anticipe: 'est anticipé',
  'en-cours': 'attend encore la décision de l’ASP',
  rejete: 'a été rejeté',
  'autre-sons': 'concerne un autre SONS que celui du fichier',
  aucun: 'n’existe pas',
};
