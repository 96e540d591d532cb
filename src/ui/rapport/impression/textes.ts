/** Words of the printed result alone. */
export const IMPRESSION = {
  causes: 'Les fautes, de la plus grave à la moins grave',
  demandes: 'Demande par demande',
  fois: 'Fois',
  faute: 'Faute, et comment la corriger',
  ou: 'Où',
  texte: (ligne: string) => `ligne ${ligne} du texte`,
} as const;
