export const VERSIONS = {
  titre: 'Versions précédentes de cette demande',
  legende: (le: string) => `Ce qui a changé le ${le}`,
  champ: 'Donnée',
  avant: 'Avant',
  apres: 'Après',
  sansChangement: 'Seules des pièces ont été ajoutées.',
} as const;

/** Guide SAS, « Les grandes étapes de la modification »: its words, in the order of our sentence. */
export const ASSISTANCE_EN_COURS = {
  texte:
    'Vous avez commis une erreur ou un oubli sur votre demande ? Contactez l’Assistance utilisateur tant que votre demande est au statut « en cours ».',
  lien: 'Contacter l’assistance',
  source: 'Guide de modification d’un solde SAS ; présumé ailleurs.',
} as const;
