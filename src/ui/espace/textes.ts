/** Texts of the shell of the private portal. The names of the menus are the portal's (guide du solde Imagerie, 2026). */
export const ESPACE = {
  chapeau:
    'Le portail privé, rejoué dans votre navigateur avec un fournisseur fictif. Rien n’arrive à l’ASP.',
  menu: 'Menu de l’espace fournisseur',
  menuCourt: 'Menu',
  /** Which source shows the screens that are played. */
  ecrans: (source: string) => `Noms et ordre des écrans d’après ${source}.`,
  fournisseur: 'Fournisseur fictif',
  /** On a phone. */
  resume: (fournisseur: string, date: string) => `${fournisseur}, ${date}`,
  siret: 'SIRET',
  changer: 'Changer de fournisseur',
  introuvable: 'Cet écran n’existe pas dans l’espace fournisseur.',
  retourAccueil: 'Revenir à l’accueil de l’espace',
} as const;

/** What leads from a demande, or a list, to the zips that its import still waits for. */
export const AJOUTER_PIECES = 'Ajouter des pièces jointes';
