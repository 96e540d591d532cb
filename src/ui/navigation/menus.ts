import { href, isSimple, ligneOf, NOMS_ECRANS, type NomEcran } from './ecrans.ts';
import type { Menu } from './routes.ts';

export interface Lien {
  readonly nom: NomEcran;
  readonly href: string;
  readonly texte: string;
}

interface Groupe {
  /** Null: the single link stands for itself. */
  readonly titre: string | null;
  readonly liens: readonly Lien[];
}

/** The screens that a menu names, in its order. */
export function listLiens(menu: Menu): readonly Lien[] {
  return NOMS_ECRANS.filter(isSimple)
    .filter((nom) => ligneOf(nom).menu === menu)
    .map((nom) => ({ nom, href: href(nom), texte: ligneOf(nom).lien ?? ligneOf(nom).titre }));
}

/** The same, under their headings. */
export function listGroupes(menu: Menu): readonly Groupe[] {
  const groupes: { titre: string | null; liens: Lien[] }[] = [];
  for (const lien of listLiens(menu)) {
    const titre = ligneOf(lien.nom).groupe ?? null;
    const dernier = groupes.at(-1);
    if (dernier && titre !== null && dernier.titre === titre) dernier.liens.push(lien);
    else groupes.push({ titre, liens: [lien] });
  }
  return groupes;
}

/** The entry of a menu under which a screen stands. */
export function isUnder(nom: NomEcran | 'introuvable' | null, entree: NomEcran): boolean {
  if (nom === null || nom === 'introuvable') return false;
  const { menu, sous } = ligneOf(nom);
  if (menu !== undefined) return nom === entree;
  return sous === entree;
}
