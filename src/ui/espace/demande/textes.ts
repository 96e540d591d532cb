export const VERSIONS = {
  titre: 'Versions précédentes de cette demande',
  legende: (le: string) => `Ce qui a changé le ${le}`,
  champ: 'Donnée',
  avant: 'Avant',
  apres: 'Après',
  sansChangement: 'Seules des pièces ont été ajoutées.',
} as const;
