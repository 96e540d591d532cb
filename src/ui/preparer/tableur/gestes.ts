import type { FormulaireId } from '#domain/formulaires.ts';
import { LISTE_DES_LIGNES } from '#domain/modele/chemins.ts';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type {
  ColonneLiee,
  Constante,
  Correspondance,
  OrdreDesDates,
} from '#domain/tableur/correspondance.ts';
import { isPlaceDeColonne } from '#domain/tableur/places-ouvertes.ts';
import { findEntete, findTitre, titresOf } from '#domain/tableur/retrouver.ts';
import { titreDeColonne } from '#domain/tableur/titres.ts';
import { giveConstante, linkColonne } from './lier.ts';

/** How a column was linked. */
export type Trouvee = 'nom' | 'main' | 'gardee';

/** `chemin`: '' when the column is not used. */
interface Lien extends Pick<ColonneLiee, 'colonne' | 'chemin' | 'genre' | 'dates'> {
  /** `nom`: something else was said of what the heading tells. */
  readonly comment: Trouvee;
}

/**
 * What a person did to the mapping of a table, apart from what its headings tell: it is laid over them again when the form, the sheet or the
 * table changes. Plain values, which a window keeps.
 */
export interface Gestes {
  readonly formulaire: FormulaireId;
  /** Headings of the table, by the rank of their column, by which it is known again. */
  readonly titres: readonly string[];
  /** Number of their row, when it was chosen. */
  readonly entete: number | null;
  readonly liens: readonly Lien[];
  /** An empty text takes away what the headings tell. */
  readonly constantes: readonly Constante[];
  /** Rank of the column that gathers rows, null for none; absent: not chosen. */
  readonly cle?: number | null;
  readonly nommerPieces?: boolean;
}

/** Nothing was done yet. */
export function neufs(
  feuille: FeuilleLue,
  { formulaire, entete }: Pick<Correspondance, 'formulaire' | 'entete'>,
): Gestes {
  const titres = titresOf(feuille, entete);
  return { formulaire, titres, entete: null, liens: [], constantes: [] };
}

export function lier(gestes: Gestes, lien: Lien): Gestes {
  const autres = gestes.liens.filter(({ colonne }) => colonne !== lien.colonne);
  return { ...gestes, liens: [...autres, lien] };
}

/** Said of the column as it is linked: the link is kept with it. */
export function ordonner(
  gestes: Gestes,
  colonne: number,
  dates: OrdreDesDates,
  posee: Correspondance | null,
): Gestes {
  const liee = posee?.colonnes.find((each) => each.colonne === colonne);
  if (!liee) return gestes;
  const comment = gestes.liens.find((lien) => lien.colonne === colonne)?.comment ?? 'nom';
  return lier(gestes, { colonne, chemin: liee.chemin, comment, dates });
}

export function donner(gestes: Gestes, chemin: string, texte: string): Gestes {
  return { ...gestes, constantes: mergeConstantes(gestes.constantes, [{ chemin, texte }]) };
}

/** A mapping that was kept takes the place of all that the headings tell. `gardee`: on this very sheet. */
export function reprendre(
  gestes: Gestes,
  gardee: Correspondance,
  proposee: Correspondance,
): Gestes {
  const { formulaire, entete, cle, nommerPieces } = gardee;
  const liees = gardee.colonnes.map((liee): Lien => {
    return { ...sansTitre(liee), comment: 'gardee' };
  });
  const autres = proposee.colonnes
    .filter(({ colonne }) => !liees.some((liee) => liee.colonne === colonne))
    .map(({ colonne }): Lien => ({ colonne, chemin: '', comment: 'gardee' }));
  const otees = proposee.constantes.map(({ chemin }) => ({ chemin, texte: '' }));
  return {
    ...{ formulaire, entete, cle, titres: gestes.titres, nommerPieces: nommerPieces ?? false },
    liens: [...liees, ...autres],
    constantes: mergeConstantes(otees, gardee.constantes),
  };
}

function sansTitre({ colonne, chemin, genre, dates }: Omit<ColonneLiee, 'titre'>) {
  return { colonne, chemin, ...(genre && { genre }), ...(dates && { dates }) };
}

/** What was done, over what the headings tell. */
export function poser(
  proposee: Correspondance,
  gestes: Gestes,
  feuille: FeuilleLue,
): Correspondance {
  const { cle, nommerPieces, titres } = gestes;
  let posee = proposee;
  for (const lien of gestes.liens) {
    const liee = { ...sansTitre(lien), titre: titres[lien.colonne] ?? '' };
    posee = linkColonne(posee, liee, feuille);
  }
  for (const { chemin, texte } of gestes.constantes) posee = giveConstante(posee, chemin, texte);
  return {
    ...posee,
    ...(cle !== undefined && { cle, titreCle: cle === null ? '' : (titres[cle] ?? '') }),
    ...(nommerPieces !== undefined && { nommerPieces }),
  };
}

/** The same gestures on another reading of a table; null: it is another table, of which a quarter of the headings or more are not there. */
export function replacer(gestes: Gestes, feuille: FeuilleLue): Gestes | null {
  const voulus = new Set(gestes.titres.filter((titre) => titre !== ''));
  const { entete, nombre } =
    gestes.entete === 0
      ? { entete: 0, nombre: 0 }
      : findEntete(feuille, gestes.titres, gestes.entete ?? 1);
  const connue =
    voulus.size === 0 ? feuille.largeur === gestes.titres.length : nombre * 4 >= voulus.size * 3;
  if (!connue) return null;
  const titres = titresOf(feuille, entete);
  const prises = new Set<number>();
  const place = (avant: number) => {
    const colonne =
      voulus.size === 0 ? avant : findTitre(titres, gestes.titres[avant] ?? '', avant, prises);
    if (colonne !== null) prises.add(colonne);
    return colonne;
  };
  const liens = gestes.liens.flatMap((lien) => {
    const colonne = place(lien.colonne);
    return colonne === null ? [] : [{ ...lien, colonne }];
  });
  const { cle, ...autres } = gestes;
  const seule = new Set<number>();
  const reprise =
    typeof cle === 'number'
      ? (findTitre(titres, gestes.titres[cle] ?? '', cle, seule) ?? undefined)
      : cle;
  return {
    ...autres,
    titres,
    entete: gestes.entete === null ? null : entete,
    liens,
    ...(reprise !== undefined && { cle: reprise }),
  };
}

/**
 * The same table for another form: what has a place there. `deja`: what was done for that form, of which only the values that were typed since
 * are renewed.
 */
export function traduire(gestes: Gestes, formulaire: FormulaireId, deja: Gestes | null): Gestes {
  const constantes = gestes.constantes.filter(
    ({ chemin, texte }) => texte !== '' && isPlaceDeColonne(formulaire, chemin),
  );
  if (deja) return { ...deja, constantes: mergeConstantes(deja.constantes, constantes) };
  const liens = gestes.liens.filter(({ chemin }) => isPlaceDeColonne(formulaire, chemin));
  return { ...gestes, formulaire, liens, constantes };
}

/** What the whole file shares, for another sheet of the same file. */
export function constantesDuFichier({ constantes }: Gestes): readonly Constante[] {
  return constantes.filter(({ chemin }) => !chemin.startsWith(LISTE_DES_LIGNES));
}

/** Names of what was done in `avant` and is not in `apres`. */
export function listPerdus(avant: Gestes, apres: Gestes): readonly string[] {
  const liens = avant.liens.filter(
    ({ chemin }) => chemin !== '' && !apres.liens.some((lien) => lien.chemin === chemin),
  );
  const constantes = avant.constantes.filter(
    ({ chemin, texte }) =>
      texte !== '' && !apres.constantes.some((constante) => constante.chemin === chemin),
  );
  return [
    ...liens.map(({ colonne }) => avant.titres[colonne] ?? ''),
    ...constantes.map(({ chemin }) => titreDeColonne(avant.formulaire, chemin)),
  ];
}

export function compter({ entete, liens, constantes, cle, nommerPieces }: Gestes): number {
  const reglages = [entete ?? undefined, cle, nommerPieces].filter((each) => each !== undefined);
  return liens.length + constantes.length + reglages.length;
}

function mergeConstantes(
  avant: readonly Constante[],
  apres: readonly Constante[],
): readonly Constante[] {
  const autres = avant.filter(({ chemin }) => !apres.some((each) => each.chemin === chemin));
  return [...autres, ...apres];
}
