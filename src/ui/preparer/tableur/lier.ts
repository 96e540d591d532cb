import type { Genre } from '#domain/demandes-texte/saisie.ts';
import { texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { ColonneLiee, Correspondance } from '#domain/tableur/correspondance.ts';
import { guessGenre, isOpenPlace } from '#domain/tableur/places-ouvertes.ts';

/** What a person does to a mapping. Pure: each gives a new one. */

/** '' takes the link away. `feuille`: its cells tell what a place that the form does not describe holds. */
export function linkColonne(
  avant: Correspondance,
  liee: ColonneLiee,
  feuille: FeuilleLue | null,
): Correspondance {
  const autres = avant.colonnes.filter(({ colonne }) => colonne !== liee.colonne);
  const genre = liee.genre ?? (feuille && genreOf(feuille, avant, liee));
  const colonnes = liee.chemin === '' ? autres : [...autres, { ...liee, ...(genre && { genre }) }];
  return { ...avant, colonnes: colonnes.toSorted((a, b) => a.colonne - b.colonne) };
}

/** Null where the form decides. */
function genreOf(
  { rangees }: FeuilleLue,
  { formulaire, entete }: Correspondance,
  { colonne, chemin }: Omit<ColonneLiee, 'genre'>,
): Genre | null {
  if (!isOpenPlace(formulaire, chemin)) return null;
  const textes = rangees.slice(entete).map((rangee) => texteOf(rangee[colonne]).trim());
  return guessGenre(
    chemin,
    textes.filter((texte) => texte !== ''),
  );
}

/** '' takes it away. */
export function giveConstante(
  avant: Correspondance,
  chemin: string,
  texte: string,
): Correspondance {
  const autres = avant.constantes.filter((constante) => constante.chemin !== chemin);
  return { ...avant, constantes: texte === '' ? autres : [...autres, { chemin, texte }] };
}

/** The places that two columns or more give, which take one value. */
export function listDoublons(
  { colonnes }: Correspondance,
  isMultiple: (chemin: string) => boolean,
): readonly string[] {
  const vus = new Set<string>();
  const doubles = new Set<string>();
  for (const { chemin } of colonnes) {
    if (vus.has(chemin) && !isMultiple(chemin)) doubles.add(chemin);
    vus.add(chemin);
  }
  return [...doubles];
}
