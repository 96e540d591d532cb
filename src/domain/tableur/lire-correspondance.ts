import { FORMULAIRE_IDS } from '../formulaires.ts';
import { isBloc } from '../projection/guards.ts';
import type { ColonneLiee, Constante, Correspondance } from './correspondance.ts';
import { texteOf, type FeuilleLue } from './classeur-lu.ts';
import { compact } from './entetes.ts';
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

/** Titles and notes may stand above the headings, and not be there next month. */
const RANGEES_SONDEES = 20;

/**
 * The same links for another table: its columns are found by their headings, as they are written, else but for capitals, accents and spaces.
 * The row of the headings is where most of them are. A table without headings keeps the ranks.
 */
export function reprendreSur(feuille: FeuilleLue, gardee: Correspondance): Correspondance {
  const entete = findEntete(feuille, gardee);
  const titres = (feuille.rangees[entete - 1] ?? []).map((cellule) => texteOf(cellule).trim());
  const prises = new Set<number>();
  const retrouver = (titre: string, colonne: number) => {
    if (gardee.entete === 0) return colonne < feuille.largeur ? colonne : null;
    const rang = findTitre(titres, titre, colonne, prises);
    if (rang !== null) prises.add(rang);
    return rang;
  };
  const colonnes = gardee.colonnes.flatMap((liee) => {
    const colonne = retrouver(liee.titre, liee.colonne);
    return colonne === null ? [] : [{ ...liee, colonne }];
  });
  const cle = gardee.colonnes.find(({ colonne }) => colonne === gardee.cle);
  const liee = colonnes.find(({ titre, chemin }) => titre === cle?.titre && chemin === cle.chemin);
  const seule = gardee.titreCle
    ? findTitre(titres, gardee.titreCle, gardee.cle ?? 0, new Set())
    : null;
  return { ...gardee, entete, colonnes, cle: liee?.colonne ?? seule };
}

function findEntete({ rangees }: FeuilleLue, { entete, colonnes }: Correspondance): number {
  if (entete === 0) return 0;
  const voulus = new Set(colonnes.map(({ titre }) => nu(titre)));
  const count = (numero: number) =>
    (rangees[numero - 1] ?? []).filter((cellule) => voulus.has(nu(texteOf(cellule)))).length;
  let [trouvee, most] = [entete, count(entete)];
  for (let numero = 1; numero <= RANGEES_SONDEES; numero += 1) {
    const nombre = count(numero);
    if (nombre > most) [trouvee, most] = [numero, nombre];
  }
  return trouvee;
}

/** The rank of a heading among those that are free: the same, else the same words; where it was, else the first. */
function findTitre(
  titres: readonly string[],
  titre: string,
  colonne: number,
  prises: ReadonlySet<number>,
): number | null {
  const egaux = [(lu: string) => lu === titre.trim(), (lu: string) => nu(lu) === nu(titre)];
  for (const egal of egaux) {
    const rangs = titres.flatMap((lu, rang) => (egal(lu) && !prises.has(rang) ? [rang] : []));
    if (rangs.includes(colonne)) return colonne;
    if (rangs[0] !== undefined) return rangs[0];
  }
  return null;
}

/** A heading of signs alone has no words. */
function nu(titre: string): string {
  return compact(titre) || titre.trim();
}
