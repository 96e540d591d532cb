import type { NomRoute } from '#ui/navigation/route.ts';
import type { Theme } from './theme.svelte.ts';

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
} as const;

export const TITRES: Readonly<Record<NomRoute, string>> = {
  simuler: 'Simuler un JSON',
  espace: 'Espace fournisseur',
  poste: 'Poste ASP',
  scenario: 'Scénarios',
  controles: 'Contrôles',
  formulaires: 'Formulaires',
  regles: 'Calendrier et règles',
  modeles: 'Modèles de référence',
  comparaison: 'Comparaison',
  aide: 'Aide',
  notes: 'Notes du formateur',
  'a-propos': 'À propos',
  introuvable: 'Page introuvable',
};

export const NOMS_THEMES: Readonly<Record<Theme, string>> = {
  systeme: 'Système',
  clair: 'Clair',
  sombre: 'Sombre',
};

export const CHARGEMENT_IMPOSSIBLE = {
  titre: 'Cette partie n’a pas pu être chargée',
  conseil:
    'Une version plus récente a peut-être été publiée, ou la connexion manque. Rechargez la page.',
  recharger: 'Recharger la page',
} as const;
