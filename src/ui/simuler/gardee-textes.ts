export const GARDEE = {
  garder: 'Garder ce fichier dans cet onglet',
  aide: 'Recharger la page rend ce résultat ; fermer l’onglet l’efface.',
  pieces: ' Les zips et les pièces ne sont pas gardés.',
  rien: 'Rien n’en est gardé : recharger la page efface tout.',
  manques: {
    'trop-gros': 'Plus de 1 Mo : ce fichier n’est pas gardé, recharger la page perd ce résultat.',
    refus: 'Le navigateur ne garde pas ce fichier : recharger la page perd ce résultat.',
  },
} as const;
