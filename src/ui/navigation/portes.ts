/**
 * The doors of the header, in its order: all that the first paint knows of the site. `index.html` says them again, and a
 * test holds both alike. The screens behind them are in `routes.ts`, which comes after.
 */
export const PORTES = {
  simuler: 'Simuler un JSON',
  preparer: 'Préparer',
  espace: 'Espace fournisseur',
  poste: 'Poste ASP',
  scenario: 'Scénarios',
  controles: 'Contrôles',
  formulaires: 'Formulaires',
  aide: 'Aide',
  'a-propos': 'À propos',
} as const;

export type Porte = keyof typeof PORTES;

/** The door behind which one stands: `page`, it leads here; `true`, its family is here. */
export type Derriere = { readonly [P in Porte]?: 'page' | 'true' };

export const PORTE_IDS: readonly Porte[] = Object.keys(PORTES).filter(isPorte);

export function isPorte(nom: string): nom is Porte {
  return Object.hasOwn(PORTES, nom);
}

/** The address of a door, for what is drawn before the table of the routes is there. */
export const porteHref = (porte: Porte): string => (porte === 'simuler' ? '#/' : `#/${porte}`);
