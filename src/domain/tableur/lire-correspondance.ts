import { FORMULAIRE_IDS } from '../formulaires.ts';
import { isBloc } from '../projection/guards.ts';
import type { ColonneLiee, Constante, Correspondance } from './correspondance.ts';
import { isPlaceDeColonne } from './places-ouvertes.ts';
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

interface Lecture extends CorrespondanceGardee {
  /** Places that its form does not have: what went there is left out. */
  readonly inconnues: readonly string[];
}

/** Null: the text holds something else. */
export function readCorrespondance(texte: string): Lecture | null {
  const lu = parseJson(texte);
  return isBloc(lu) && lu['genre'] === GENRE ? toGardee(lu) : null;
}

/** Of what the browser keeps; what is not ours is left out. */
export function readGardees(texte: string | null): readonly CorrespondanceGardee[] {
  const lues = texte === null ? null : parseJson(texte);
  return Array.isArray(lues)
    ? lues.flatMap((lue) => {
        const gardee = toGardee(lue);
        return gardee ? { nom: gardee.nom, correspondance: gardee.correspondance } : [];
      })
    : [];
}

function toGardee(lue: unknown): Lecture | null {
  if (!isBloc(lue) || typeof lue['nom'] !== 'string') return null;
  const ecrite = toCorrespondance(lue['correspondance']);
  if (!ecrite) return null;
  const { formulaire, colonnes, constantes } = ecrite;
  const isConnue = ({ chemin }: Pick<Constante, 'chemin'>) => isPlaceDeColonne(formulaire, chemin);
  const inconnues = [...colonnes, ...constantes].filter((each) => !isConnue(each));
  return {
    nom: lue['nom'],
    correspondance: {
      ...ecrite,
      colonnes: colonnes.filter(isConnue),
      constantes: constantes.filter(isConnue),
    },
    inconnues: [...new Set(inconnues.map(({ chemin }) => chemin))],
  };
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
  const { titre, chemin, genre, dates } = lue;
  const connu = [undefined, 'texte', 'nombre', 'booleen'].some((each) => each === genre);
  const ordonnee = [undefined, 'jour', 'mois'].some((each) => each === dates);
  return typeof titre === 'string' && typeof chemin === 'string' && connu && ordonnee;
}

function isConstante(lue: unknown): lue is Constante {
  return isBloc(lue) && typeof lue['chemin'] === 'string' && typeof lue['texte'] === 'string';
}

function isRank(valeur: unknown): valeur is number {
  return typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= 0;
}
