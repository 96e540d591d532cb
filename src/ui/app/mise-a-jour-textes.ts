/** Texts of the prompt for a newer version. */
export const MISE_A_JOUR = {
  nouvelleVersion: 'Une nouvelle version est disponible.',
  nouvelleVersionDetail: 'Votre résultat actuel sera perdu : exportez-le d’abord si besoin.',
  nouvelleVersionBouton: 'Mettre à jour',
  plusTard: 'Plus tard',
} as const;
