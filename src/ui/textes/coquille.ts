import type { NomRoute } from '../route.ts';
import type { Theme } from '../state/theme.svelte.ts';

/** Texts of the shell: what surrounds every route. */
export const COQUILLE = {
  bandeau: 'Simulateur non officiel – aucune donnée n’est envoyée, ni à l’ASP ni ailleurs',
  nom: 'Simulateur Ségur',
  titrePage: (titre: string) => `${titre} – Simulateur Ségur (non officiel)`,
  evitement: 'Aller au contenu',
  navigation: 'Navigation principale',
  theme: 'Thème',
  chargement: 'Chargement de la page…',
  pied: 'Répétition du dépôt d’un JSON d’avance ou de solde. Tout se passe dans votre navigateur.',
  portail: 'Le vrai portail : segurnum.asp-public.fr',
  encadre:
    'Cette page est affichée à l’intérieur d’un autre site. Ouvrez-la directement pour être sûr de ce que vous utilisez.',
  encadreLien: 'Ouvrir dans un nouvel onglet',
  nouvelleVersion: 'Une nouvelle version est disponible.',
  nouvelleVersionDetail: 'Votre résultat actuel sera perdu : exportez-le d’abord si besoin.',
  nouvelleVersionBouton: 'Mettre à jour',
  plusTard: 'Plus tard',
} as const;

export const TITRES: Readonly<Record<NomRoute, string>> = {
  simuler: 'Simuler un JSON',
  controles: 'Contrôles',
  formulaires: 'Formulaires',
  aide: 'Aide',
  'a-propos': 'À propos',
  introuvable: 'Page introuvable',
};

export const NOMS_THEMES: Readonly<Record<Theme, string>> = {
  systeme: 'Système',
  clair: 'Clair',
  sombre: 'Sombre',
};

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

export const CHARGEMENT_IMPOSSIBLE = {
  titre: 'Cette partie n’a pas pu être chargée',
  conseil:
    'Une version plus récente a peut-être été publiée, ou la connexion manque. Rechargez la page.',
  recharger: 'Recharger la page',
} as const;

export const INTROUVABLE = {
  texte: (adresse: string) => `Aucune page ne répond à l’adresse «\u00a0${adresse}\u00a0».`,
  suite: 'Vous cherchiez peut-être :',
} as const;
