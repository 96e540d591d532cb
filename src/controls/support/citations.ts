import type { Citation } from '#domain/sources.ts';

/** Places quoted by several controls. Extracts are word for word. */

export const TOUT_LE_FORMAT: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Les nouveautés de la vague 2 », simulateur',
  extrait:
    'l’outil procède ainsi à l’ensemble des contrôles liés au format du fichier (exemple : nombre de caractères)',
};

export const EXEMPLES_IMAGERIE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, exemples de JSON solde DB et RIS',
};

export const EXEMPLES_MDV: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, exemples de JSON TTC et HT (STRUCTURE)',
};

export const REGLES_PIECES_2026: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran « Pièces jointes », règles à suivre',
};

export const REGLES_PIECES_2022: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, écran « Pièces jointes », règles à suivre',
};

export const MONTANT_NON_NUL: Citation = {
  source: 'faq-industriels',
  endroit: 'bon de commande et facture à 0 €',
  extrait: 'le montant réel, non nul',
};

export const NUMERO_EDITEUR: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'page 21, tableau de suivi, « Numéro éditeur »',
  extrait:
    'numéro unique généré par vos soins et attribué à la demande. Il doit être le même pour l’avance et le solde.',
};

export const PREREQUIS_DU_SOLDE = {
  source: 'guide-solde-imagerie',
  endroit: '« Objectifs de ce guide utilisateur », NB 1',
} as const satisfies Citation;
