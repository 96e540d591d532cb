import { readMarque } from '#domain/tableur/marque.ts';
import { montrerCellule, texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';

/** A column of the sheet, as a person recognises it. */
export interface ColonneLue {
  /** From 0. */
  readonly colonne: number;
  readonly titre: string;
  /** The first values that differ. */
  readonly exemples: readonly string[];
  readonly cachee: boolean;
}

const EXEMPLES = 2;

/** Those that a person fills: not the mark of a blank table. `entete`: number of the row of the headings, from 1; 0: there is none. */
export function listColonnes(feuille: FeuilleLue, entete: number): readonly ColonneLue[] {
  return Array.from({ length: feuille.largeur }, (_, colonne) => ({
    colonne,
    titre: entete === 0 ? '' : texteOf(feuille.rangees[entete - 1]?.[colonne]),
    exemples: findExemples(feuille, entete, colonne),
    cachee: feuille.colonnesCachees.includes(colonne),
  })).filter(
    ({ titre, exemples }) =>
      (titre.trim() !== '' && readMarque(titre) === null) || exemples.length > 0,
  );
}

function findExemples({ rangees }: FeuilleLue, entete: number, colonne: number): readonly string[] {
  const trouves = new Set<string>();
  for (const rangee of rangees.slice(entete)) {
    const texte = montrerCellule(rangee[colonne]).trim();
    if (texte !== '') trouves.add(texte);
    if (trouves.size === EXEMPLES) break;
  }
  return [...trouves];
}
