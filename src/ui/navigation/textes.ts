import type { Famille } from './routes.ts';

/** Of this page, wherever it says who speaks. */
export const NOM_DU_SITE = 'Simulateur Ségur';

/** What is said around every screen while it comes. */
export const NAVIGATION = {
  chargement: 'Chargement de la page…',
} as const;

/** Of the pages that stand behind one door. */
export const FAMILLES: Readonly<Record<Famille, string>> = {
  formulaires: 'Formulaires et règles',
  preparer: 'Préparer un dépôt',
};

export const CHARGEMENT_IMPOSSIBLE = {
  titre: 'Cette partie n’a pas pu être chargée',
  conseil:
    'Une version plus récente a peut-être été publiée, ou la connexion manque. Rechargez la page.',
  recharger: 'Recharger la page',
} as const;

export const wordTitre = (titre: string): string => `${titre} – ${NOM_DU_SITE} (non officiel)`;
