import type { Theme } from './theme.svelte.ts';

/** Texts of the shell: what surrounds every route. */
export const COQUILLE = {
  bandeau: 'Simulateur non officiel – aucune donnée n’est envoyée, ni à l’ASP ni ailleurs',
  evitement: 'Aller au contenu',
  navigation: 'Navigation principale',
  theme: 'Thème',
  pied: 'Répétition du dépôt d’un JSON d’avance ou de solde. Tout se passe dans votre navigateur.',
  portail: 'Le vrai portail : segurnum.asp-public.fr',
  encadre:
    'Cette page est affichée à l’intérieur d’un autre site. Ouvrez-la directement pour être sûr de ce que vous utilisez.',
  encadreLien: 'Ouvrir dans un nouvel onglet',
} as const;

export const NOMS_THEMES: Readonly<Record<Theme, string>> = {
  systeme: 'Système',
  clair: 'Clair',
  sombre: 'Sombre',
};
