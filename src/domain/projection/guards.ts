import type { Champ, PieceAnnoncee } from './vue.ts';

/** Guards over a line read from a foreign JSON: a value of another type counts as absent. */

export type Bloc = Readonly<Record<string, unknown>>;

/** Gives what belongs to the rank of an item, from 0. */
export type ParRang<T> = (rang: number) => T;

/** Ranks whose pointers are kept. */
const RANGS_GARDES = 8;

const BLOC_VIDE: Bloc = {};
const LISTE_VIDE: readonly unknown[] = [];
const AUCUN_TEXTE: readonly Champ<string>[] = [];
const PIECES = itemPaths('/piecesJustificatives');

export function isBloc(valeur: unknown): valeur is Bloc {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** The block under `nom`, an empty one when there is none. */
export function readBloc(bloc: Bloc, nom: string): Bloc {
  const valeur = bloc[nom];
  return isBloc(valeur) ? valeur : BLOC_VIDE;
}

export function readListe(bloc: Bloc, nom: string): readonly unknown[] {
  const valeur = bloc[nom];
  return Array.isArray(valeur) ? valeur : LISTE_VIDE;
}

export function readTexte(bloc: Bloc, nom: string, chemin: string): Champ<string> | null {
  const valeur = bloc[nom];
  return typeof valeur === 'string' ? { chemin, valeur } : null;
}

export function readNombre(bloc: Bloc, nom: string, chemin: string): Champ<number> | null {
  const valeur = bloc[nom];
  return typeof valeur === 'number' ? { chemin, valeur } : null;
}

/** The texts of an array; what is no text is left out. `chemins` gives the pointer of each item. */
export function readTextes(
  bloc: Bloc,
  nom: string,
  chemins: ParRang<string>,
): readonly Champ<string>[] {
  const liste = readListe(bloc, nom);
  if (liste.length === 0) return AUCUN_TEXTE;
  const champs: Champ<string>[] = [];
  for (let i = 0; i < liste.length; i++) {
    const valeur = liste[i];
    if (typeof valeur === 'string') champs.push({ chemin: chemins(i), valeur });
  }
  return champs;
}

/** The pièces of the block at `chemin`; the line itself by default. */
export function readPieces(bloc: Bloc, chemin = ''): readonly PieceAnnoncee[] {
  const pieces: PieceAnnoncee[] = [];
  const places = chemin === '' ? PIECES : itemPaths(`${chemin}/piecesJustificatives`);
  const liste = readListe(bloc, 'piecesJustificatives');
  for (let i = 0; i < liste.length; i++) {
    const piece = liste[i];
    if (!isBloc(piece)) continue;
    pieces.push({
      chemin: places(i),
      nomFichier: toTexte(piece['nomFichier']),
      formatFichier: toTexte(piece['formatFichier']),
      typeFichier: toTexte(piece['typeFichier']),
    });
  }
  return pieces;
}

/** Pointers of the items of an array. */
export function itemPaths(chemin: string): ParRang<string> {
  return keepFirst((rang) => `${chemin}/${rang}`);
}

/** Makes what belongs to the first ranks once only, for they come back on every line. */
export function keepFirst<T>(make: ParRang<T>): ParRang<T> {
  const gardes: T[] = [];
  return (rang) => {
    const garde = gardes[rang];
    if (garde !== undefined) return garde;
    const fait = make(rang);
    if (rang < RANGS_GARDES) gardes[rang] = fait;
    return fait;
  };
}

function toTexte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : '';
}
