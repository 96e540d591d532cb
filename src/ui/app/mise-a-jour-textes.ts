const PERTE =
  'Le résultat affiché, et un portail fictif que rien n’enregistre, seront perdus dans cette fenêtre : exportez-les d’abord si besoin.';

/** Texts of what is said of a newer version. */
export const MISE_A_JOUR = {
  disponible: {
    titre: 'Une nouvelle version est disponible.',
    detail: PERTE,
    accepter: 'Mettre à jour',
  },
  ailleurs: {
    titre: 'Le simulateur a été mis à jour.',
    detail: `Cette fenêtre garde sa version jusqu’à ce que vous la rechargiez. ${PERTE}`,
    accepter: 'Recharger cette fenêtre',
  },
  plusTard: 'Plus tard',
} as const;
