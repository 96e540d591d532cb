import { formatCompte } from '#domain/francais.ts';

/** The box is ours on both sides: the portal shows mails in each demande only. */
export const BOITE = {
  chapeau: {
    espace:
      'Ce que l’ASP aurait envoyé à l’adresse du dépositaire. Rien n’est envoyé, les mots sont les nôtres, et chaque courriel dit la source qui l’annonce. Cet écran est à nous : le portail montre les courriels dans chaque demande, sous « Courriels automatiques envoyés ».',
    poste:
      'Ce que chaque fournisseur fictif aurait reçu. Rien n’est envoyé ; les mots sont les nôtres.',
  },
  filtres: 'Filtrer les courriels',
  fournisseur: 'Fournisseur',
  tous: 'Tous',
  objet: 'Objet ou adresse',
  compte: (nombre: number) => formatCompte(nombre, 'courriel'),
  vide: 'Aucun courriel reçu pour le moment.',
  aucun: 'Aucun courriel ne correspond à cette recherche.',
  a: 'À',
  voir: 'Voir le dossier',
  voirNom: (objet: string) => `Voir le dossier : ${objet}`,
  lettre: (titre: string) => `Lire sur une feuille : ${titre}`,
  lettreNom: (titre: string, objet: string) => `Lire sur une feuille : ${titre} (${objet})`,
  presume: 'Envoi présumé',
  sansCourriel:
    'Aucune source ne décrit de courriel pour l’import d’un JSON, accepté ou refusé, ni pour les pièces jointes, un import incomplet ou expiré, les modèles de documents et les pilotes : il n’y en a pas ici.',
  versImports: 'Ce qui est arrivé à vos imports se lit dans',
  versIncompletes: 'ce qui attend ses pièces, dans',
} as const;
