export const ATELIER = {
  titre: 'Corriger le fichier',
  fermer: 'Revenir à la lecture',
} as const;
