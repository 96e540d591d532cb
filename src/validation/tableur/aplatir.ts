import { STRUCTURES, type Structure } from '#domain/generated/structures.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import type { Genre } from '#domain/demandes-texte/saisie.ts';
import { LIGNE, LISTE_DES_LIGNES } from '#domain/modele/chemins.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';

/** A demande as cells: by the place of their column, then by row. */
interface DemandeAplatie {
  readonly cellules: ReadonlyMap<string, readonly string[]>;
  /** One at least. */
  readonly rangees: number;
}

export interface Aplati {
  readonly demandes: readonly DemandeAplatie[];
  /** What each place holds, of those that the form does not describe. */
  readonly genres: ReadonlyMap<string, Genre>;
  /** An element of a list stands in a row of its own. */
  readonly enRangees: boolean;
}

/** Longest list of blocks whose elements stand side by side; a longer one takes a row each. */
const COTE_A_COTE = 3;

/** The demandes are apart, and their numbers are those of the rows. */
const A_PART: ReadonlySet<string> = new Set([LISTE_DES_LIGNES, `${LIGNE}/numLigne`]);

/** Lays demandes out in cells, each with what stands around them. */
export function aplatir(racine: Bloc, lignes: readonly Bloc[], formulaire: FormulaireId): Aplati {
  const structure = STRUCTURES[formulaire];
  const longues = findLongLists(lignes);
  const genres = new Map<string, Genre>();
  const demandes = lignes.map((ligne) => {
    const cellules = new Map<string, string[]>();
    let rangees = 1;
    const poser = (chemin: string, rang: number, texte: string) => {
      const colonne = cellules.get(chemin) ?? [];
      cellules.set(chemin, colonne);
      while (colonne.length < rang) colonne.push('');
      colonne[rang] = texte;
      rangees = Math.max(rangees, rang + 1);
    };
    const etaler = etalerDans(structure, longues, genres, poser);
    etaler(racine, '', '', 0);
    etaler(ligne, LIGNE, LIGNE, 0);
    return { cellules, rangees };
  });
  return { demandes, genres, enRangees: demandes.some(({ rangees }) => rangees > 1) };
}

type Poser = (chemin: string, rangee: number, texte: string) => void;

function etalerDans(
  structure: Structure,
  longues: ReadonlySet<string>,
  genres: Map<string, Genre>,
  poser: Poser,
) {
  return etaler;

  /** `place` is that of the form, `colonne` that of the column: they differ by the ranks of elements side by side. */
  function etaler(valeur: unknown, place: string, colonne: string, rangee: number): void {
    if (Array.isArray(valeur)) return etalerListe(valeur, place, colonne, rangee);
    if (isBloc(valeur)) {
      for (const [nom, dedans] of Object.entries(valeur)) {
        const suite = `/${escapeSegment(nom)}`;
        if (A_PART.has(place + suite)) continue;
        etaler(dedans, place + suite, colonne + suite, rangee);
      }
      return;
    }
    if (!structure[place]) genres.set(colonne, genreOf(valeur));
    poser(colonne, rangee, montrer(valeur));
  }

  function etalerListe(
    liste: readonly unknown[],
    place: string,
    colonne: string,
    rangee: number,
  ): void {
    const element = `${place}/*`;
    const enBlocs = structure[element]?.type === 'objet' || liste.some(isBloc);
    if (!enBlocs) {
      if (!structure[element]) genres.set(`${colonne}/*`, genreOf(liste[0]));
      poser(`${colonne}/*`, rangee, liste.map(montrer).join(', '));
      return;
    }
    const longue = longues.has(place);
    for (const [rang, dedans] of liste.entries()) {
      if (longue) etaler(dedans, element, `${colonne}/*`, rangee + rang);
      else etaler(dedans, element, `${colonne}/${rang}`, rangee);
    }
  }
}

/** Places of the lists of blocks that are too long to stand side by side somewhere. */
function findLongLists(lignes: readonly Bloc[]): ReadonlySet<string> {
  const longues = new Set<string>();
  const look = (valeur: unknown, place: string): void => {
    if (Array.isArray(valeur)) {
      if (valeur.length > COTE_A_COTE && valeur.some(isBloc)) longues.add(place);
      for (const dedans of valeur) look(dedans, `${place}/*`);
    } else if (isBloc(valeur)) {
      for (const [nom, dedans] of Object.entries(valeur))
        look(dedans, `${place}/${escapeSegment(nom)}`);
    }
  };
  for (const ligne of lignes) look(ligne, LIGNE);
  return longues;
}

function genreOf(valeur: unknown): Genre {
  if (typeof valeur === 'boolean') return 'booleen';
  return typeof valeur === 'number' ? 'nombre' : 'texte';
}

/** As a person in France types it. */
function montrer(valeur: unknown): string {
  if (valeur === null || valeur === undefined) return '';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'number' ? String(valeur).replace('.', ',') : String(valeur);
}
