import { href, isSimple, ligneOf, NOMS_ECRANS, type NomEcran } from './ecrans.ts';
import type { Menu } from './routes.ts';

export interface Lien {
  readonly nom: NomEcran;
  readonly href: string;
  readonly texte: string;
}

/** The screens that a menu names, in its order. */
export function listLiens(menu: Menu): readonly Lien[] {
  return NOMS_ECRANS.filter(isSimple)
    .filter((nom) => ligneOf(nom).menu === menu)
    .map((nom) => ({ nom, href: href(nom), texte: ligneOf(nom).lien ?? ligneOf(nom).titre }));
}

/** The entry of a menu under which a screen stands. */
export function isUnder(nom: NomEcran | 'introuvable' | null, entree: NomEcran): boolean {
  if (nom === null || nom === 'introuvable') return false;
  if (nom === entree) return true;
  const { menu, sous } = ligneOf(nom);
  return menu === undefined && sous === entree;
}
