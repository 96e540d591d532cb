import type { Champ, PieceDemande } from '../demande.ts';

/** Guards over a line read from a foreign JSON: a value of another type counts as absent. */

export type Bloc = Readonly<Record<string, unknown>>;

/** Ranks whose pointers are made in advance. */
const RANGS_GARDES = 8;

const BLOC_VIDE: Bloc = {};
const LISTE_VIDE: readonly unknown[] = [];
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

/** The texts of an array; what is no text is left out. */
export function readTextes(bloc: Bloc, nom: string, chemin: string): readonly Champ<string>[] {
  const champs: Champ<string>[] = [];
  const liste = readListe(bloc, nom);
  for (let i = 0; i < liste.length; i++) {
    const valeur = liste[i];
    if (typeof valeur === 'string') champs.push({ chemin: `${chemin}/${i}`, valeur });
  }
  return champs;
}

export function readPieces(ligne: Bloc): readonly PieceDemande[] {
  const pieces: PieceDemande[] = [];
  const liste = readListe(ligne, 'piecesJustificatives');
  for (let i = 0; i < liste.length; i++) {
    const piece = liste[i];
    if (!isBloc(piece)) continue;
    pieces.push({
      chemin: PIECES(i),
      nomFichier: toTexte(piece['nomFichier']),
      formatFichier: toTexte(piece['formatFichier']),
      typeFichier: toTexte(piece['typeFichier']),
    });
  }
  return pieces;
}

function toTexte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : '';
}

/** Pointers of the items of an array; the first ones are made once, for they come back on every line. */
export function itemPaths(chemin: string): (rang: number) => string {
  const gardes = Array.from({ length: RANGS_GARDES }, (_, rang) => `${chemin}/${rang}`);
  return (rang) => gardes[rang] ?? `${chemin}/${rang}`;
}
