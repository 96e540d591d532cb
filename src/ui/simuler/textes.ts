/** Texts of the home route that its first display needs. Labels in « » are the portal's own. */
export const SIMULER = {
  titre: 'Simuler un JSON',
  chapeau:
    'Déposez votre fichier de demandes : vous saurez tout de suite si le portail l’accepterait, où sont les erreurs et comment les corriger.',
  public:
    'Cette page joue « Simuler mon fichier json », la porte du portail public ouverte à qui n’est pas encore référencé : rien n’y est importé. Le simulateur privé, suivi de l’import, est dans l’Espace fournisseur.',
  fichier: 'Choisissez le fichier JSON, ou les zips',
  depot:
    'ou glissez-les n’importe où sur cette page, avec les pièces en zip ou en vrac, ou collez le contenu du JSON',
  raccourciColler: 'Ctrl + V',
  lacher: 'Lâchez le JSON, les zips, les pièces',
  reglages: 'Comme sur le portail',
  reglagesAide: 'Facultatif : tout est reconnu d’après le fichier.',
  numeroAns: 'Numéro ANS',
  type: 'Type de demande',
  tauxTva: 'Taux de TVA',
  dossierComplet: 'Dossier complet de preuves, réputé soumis à l’ANS le',
  dossierCompletAide:
    'Avances de la vague 2, si le bon de commande est signé avant le référencement : il ne peut pas précéder ce jour de plus de 120 jours calendaires. Le portail ne le demande pas.',
  reconnu: 'Reconnu d’après le fichier',
  simuler: 'Simuler',
  raccourciSimuler: 'Ctrl + Entrée',
  sansFichier: 'Choisissez d’abord un JSON ou un zip.',
  perime: 'Vous avez changé les réglages : le résultat ci-dessous n’en tient pas encore compte.',
  annuler: 'Annuler',
} as const;
