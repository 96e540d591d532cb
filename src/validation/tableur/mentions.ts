import { natureOf, nommerColonne, texteOf, type Cellule } from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import type { Mention } from '#domain/mentions.ts';
import type { RangeeNumerotee } from './cellules.ts';

type Demande = readonly RangeeNumerotee[];

/** UTF-16 units: a longer text is a remark, not a name. */
const PLUS_LONG = 80;

/** The columns that no field takes and that tell demandes apart: a region or an « oui » that many share names no document. */
function listColonnes(
  demandes: readonly Demande[],
  { colonnes }: Correspondance,
  largeur: number,
): readonly number[] {
  const liees = new Set(colonnes.map(({ colonne }) => colonne));
  return Array.from({ length: largeur }, (_, colonne) => colonne).filter((colonne) => {
    if (liees.has(colonne)) return false;
    const dites = demandes.map((demande) => valeursOf(demande, colonne)).filter(isFilled);
    return new Set(dites.flat()).size * 2 >= dites.length && dites.length > 0;
  });
}

/** What the table says of each demande beside its fields. `titres`: by the rank of their column. */
export function lireMentions(
  demandes: readonly Demande[],
  correspondance: Correspondance,
  titres: readonly string[],
): (demande: Demande) => readonly Mention[] {
  const colonnes = listColonnes(demandes, correspondance, titres.length);
  return (demande) =>
    colonnes.flatMap((colonne) =>
      valeursOf(demande, colonne).map((valeur) => ({
        colonne: nommerColonne(titres[colonne] ?? '', colonne),
        valeur,
      })),
    );
}

function valeursOf(demande: Demande, colonne: number): readonly string[] {
  return [...new Set(demande.map(({ cellules }) => valeurOf(cellules[colonne])).filter(isFilled))];
}

function valeurOf(cellule: Cellule | undefined): string {
  const nature = natureOf(cellule);
  const texte = texteOf(cellule).trim();
  return (nature === 'texte' || nature === 'nombre') && texte.length <= PLUS_LONG ? texte : '';
}

const isFilled = ({ length }: { readonly length: number }) => length > 0;
