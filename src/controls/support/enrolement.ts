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

/**
 * True when nothing of this numéro ANS can be deposited yet: « simuler l’import d’un JSON des demandes d’avance et de
 * solde » (webinaire vague 2) is open all the same, and what a deposit requires beside the file is for later.
 */
export function isAnticipe(portail: ContextePortail, numeroAns: string, sons: SonsId): boolean {
  return readEnrolement(portail, numeroAns, sons) === 'anticipe';
}

/** Why a condition of the deposit is not checked then. */
export const REQUIS_AU_DEPOT = {
  indetermine:
    'L’enrôlement est anticipé : le simulateur est ouvert, le dépôt ne l’est pas encore. Ce que le dépôt d’un solde requiert sera vérifié une fois l’enrôlement finalisé.',
  quoiFaire: 'finalisez l’enrôlement',
} as const;

/** Why a condition of the fournisseur is not checked for a lone file. */
export const SANS_FOURNISSEUR = {
  indetermine:
    'Ce contrôle dépend de ce que le portail sait du fournisseur, que ce simulateur ne connaît pas : choisissez un fournisseur fictif et simulez avec l’état de son portail.',
} as const;

/** Of the reserves that such a choice lifts. */
export const CHOISIR_UN_FOURNISSEUR = 'choisissez un fournisseur fictif';

/** Follows « l’enrôlement … » in a sentence. */
export const ENROLEMENT_TEXTE: Readonly<Record<EtatEnrolement, string>> = {
  definitif: 'est définitif et validé',
  anticipe: 'est anticipé',
  'en-cours': 'attend encore la décision de l’ASP',
  rejete: 'a été rejeté',
  'autre-sons': 'concerne un autre SONS que celui du fichier',
  aucun: 'n’existe pas',
};
