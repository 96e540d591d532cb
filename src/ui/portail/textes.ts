export const ECHEC_PORTAIL = {
  reessayer: 'Réessayer',
  recharger: 'Recharger la page',
  ephemere: 'Continuer en mode éphémère',
  ephemereAide:
    'Le mode éphémère part d’un portail fictif vide et disparaît avec l’onglet. Il ne touche pas à ce qui est gardé.',
  contenu: 'tout ce qui est gardé dans ce navigateur',
  defaut: {
    phrase: 'La mémoire du portail fictif n’a pas pu être relue.',
    conseil:
      'C’est un défaut de cette page, ou une mémoire écrite par une autre version. Rechargez la page ; si rien ne change, restaurez une sauvegarde ou effacez tout.',
  },
} as const;

/** In « Simuler un JSON ». */
export const ETAT_DU_PORTAIL = {
  choix: 'Avec l’état de mon portail fictif',
  aide: (fournisseur: string, date: string) =>
    `${fournisseur}, le ${date} : vos enrôlements, dossiers et pilotes comptent.`,
} as const;

/** Around every screen of the fictive portal, on both sides of the counter. */
export const PORTAIL = {
  ouverture: 'Ouverture de la mémoire du portail fictif…',
  ephemere: 'Mode éphémère : tout disparaîtra à la fermeture de l’onglet.',
} as const;

/** A story that the person went on with, or what they played after a recording. */
export const PORTAIL_A_PART = {
  aPerdre:
    'Ce que vous jouez sur un portail à part n’est gardé nulle part et se perdrait : quittez-le d’abord par « Revenir à mon portail », en haut de l’espace fournisseur.',
} as const;

/** A file that the fictive portal keeps. */
export const FICHIER = {
  telecharger: (nom: string) => `Télécharger « ${nom} »`,
  absent: 'Ce fichier n’est plus dans la mémoire du portail fictif.',
  echec: 'La mémoire du portail fictif n’a pas pu être lue : rechargez la page.',
} as const;

export const SAISIE_GARDEE = {
  revenue: 'Votre saisie est revenue là où elle en était.',
  gardee:
    'Ce que vous saisissez et joignez ici est gardé dans ce navigateur jusqu’au dépôt : recharger la page ne le perd pas.',
  ephemere:
    'Mode éphémère : recharger la page perd cette saisie, comme le reste du portail fictif.',
  manques: {
    refus: 'Le navigateur ne garde pas cette saisie : recharger la page la perdrait.',
    fichier:
      'Votre saisie est gardée dans ce navigateur jusqu’au dépôt, sauf un fichier trop gros (plus de 5 Mo) ou devenu illisible : après un rechargement, joignez-le de nouveau.',
  },
  effacer: 'Effacer ma saisie…',
  effacerTitre: 'Effacer cette saisie ?',
  effacerTexte: 'Ce que vous avez saisi et joint sur cet écran sera perdu. Rien n’est déposé.',
  effacerAction: 'Effacer la saisie',
} as const;
