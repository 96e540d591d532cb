import { FORMULAIRE_IDS } from '../formulaires.ts';
import { isBloc } from '../projection/guards.ts';
import type { ColonneLiee, Constante, Correspondance } from './correspondance.ts';
import { texteOf, type FeuilleLue } from './classeur-lu.ts';
import { parseJson } from '../parse-json.ts';

/** A mapping under the name that a person gave it. */
export interface CorrespondanceGardee {
  readonly nom: string;
  readonly correspondance: Correspondance;
}

/** Marks a file of ours. */
const GENRE = 'correspondance-de-tableau';

export function writeCorrespondance(gardee: CorrespondanceGardee): string {
  return `${JSON.stringify({ genre: GENRE, ...gardee }, null, 2)}\n`;
}

/** Null: the text holds something else. */
export function readCorrespondance(texte: string): CorrespondanceGardee | null {
  const lu = parseJson(texte);
  return isBloc(lu) && lu['genre'] === GENRE ? toGardee(lu) : null;
}

/** Of what the browser keeps; what is not ours is left out. */
export function readGardees(texte: string | null): readonly CorrespondanceGardee[] {
  const lues = texte === null ? null : parseJson(texte);
  return Array.isArray(lues) ? lues.flatMap((lue) => toGardee(lue) ?? []) : [];
}

function toGardee(lue: unknown): CorrespondanceGardee | null {
  if (!isBloc(lue) || typeof lue['nom'] !== 'string') return null;
  const correspondance = toCorrespondance(lue['correspondance']);
  return correspondance && { nom: lue['nom'], correspondance };
}

function toCorrespondance(lue: unknown): Correspondance | null {
  if (!isBloc(lue)) return null;
  const { entete, cle, colonnes, constantes } = lue;
  const formulaire = FORMULAIRE_IDS.find((id) => id === lue['formulaire']);
  if (!formulaire || !isRank(entete) || !(cle === null || isRank(cle))) return null;
  if (!isListOf(colonnes, isColonne) || !isListOf(constantes, isConstante)) return null;
  return {
    formulaire,
    entete,
    cle,
    ...(typeof lue['titreCle'] === 'string' && { titreCle: lue['titreCle'] }),
    colonnes,
    constantes,
    ...(lue['nommerPieces'] === true && { nommerPieces: true }),
  };
}

function isListOf<T>(
  valeur: unknown,
  is: (element: unknown) => element is T,
): valeur is readonly T[] {
  return Array.isArray(valeur) && valeur.every(is);
}

function isColonne(lue: unknown): lue is ColonneLiee {
  if (!isBloc(lue) || !isRank(lue['colonne'])) return false;
  const { titre, chemin, genre } = lue;
  const connu = [undefined, 'texte', 'nombre', 'booleen'].some((each) => each === genre);
  return typeof titre === 'string' && typeof chemin === 'string' && connu;
}

function isConstante(lue: unknown): lue is Constante {
  return isBloc(lue) && typeof lue['chemin'] === 'string' && typeof lue['texte'] === 'string';
}

function isRank(valeur: unknown): valeur is number {
  return typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= 0;
}

/** The same links for another table: its columns are found by their headings. A table without headings keeps the ranks. */
export function reprendreSur(feuille: FeuilleLue, gardee: Correspondance): Correspondance {
  const titres = (feuille.rangees[gardee.entete - 1] ?? []).map(texteOf);
  const prises = new Set<number>();
  const retrouver = (titre: string, colonne: number) => {
    if (gardee.entete === 0) return colonne < feuille.largeur ? colonne : null;
    const memes = titres.flatMap((lu, rang) => (lu === titre && !prises.has(rang) ? [rang] : []));
    const rang = memes.includes(colonne) ? colonne : (memes[0] ?? null);
    if (rang !== null) prises.add(rang);
    return rang;
  };
  const colonnes = gardee.colonnes.flatMap((liee) => {
    const colonne = retrouver(liee.titre, liee.colonne);
    return colonne === null ? [] : [{ ...liee, colonne }];
  });
  const cle = gardee.colonnes.find(({ colonne }) => colonne === gardee.cle);
  const liee = colonnes.find(({ titre, chemin }) => titre === cle?.titre && chemin === cle.chemin);
  const seule = gardee.titreCle ? titres.indexOf(gardee.titreCle) : -1;
  return { ...gardee, colonnes, cle: liee?.colonne ?? (seule === -1 ? null : seule) };
}
