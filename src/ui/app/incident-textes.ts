/** Texts of the screen that answers a bug of ours. */
export const INCIDENT = {
  titre: 'Le simulateur a rencontré une erreur',
  cause: 'C’est un défaut de cette page, pas de votre fichier. Rien n’a été envoyé.',
  conseils: [
    'Rechargez la page, puis recommencez.',
    'Si l’erreur revient, copiez le détail ci-dessous dans un signalement, sans y joindre de données personnelles.',
  ],
  recharger: 'Recharger la page',
  continuer: 'Continuer malgré tout',
  detail: 'Détail technique',
} as const;
