import type { Attendu, EntreeInspectee } from '#domain/pieces-report.ts';
import { baseName } from '#domain/pieces.ts';
import { fold } from '#domain/texte.ts';
import { findTypeDePiece, TYPES_DE_PIECE } from '#domain/types-de-piece.ts';
import type { ContextePieces } from '#controls/control.ts';

/**
 * Files that answer no document and name, by its n° ASP and a word of its kind, the only one that the JSON wants of that
 * kind for that demande: by rank of the document. A guess, for a person to confirm. Several files for one document are
 * several guesses; a name that says two numbers or two kinds says nothing.
 */
export function guessByNumero({
  attendus,
  zips,
  acquis,
}: ContextePieces): ReadonlyMap<number, readonly EntreeInspectee[]> {
  const voulus = indexVoulus(attendus);
  const trouves = new Map<number, EntreeInspectee[]>();
  if (voulus.size === 0) return trouves;
  const genres = listGenres(attendus);
  for (const piece of zips.slice(acquis).flatMap(({ entrees }) => entrees)) {
    const nom = baseName(piece.entree.nom);
    if (piece.role !== 'inattendue' || nom.length > LONGEST) continue;
    const rang = voulus.get(readName(nom, genres) ?? '');
    if (rang === undefined) continue;
    const autres = trouves.get(rang);
    if (autres) autres.push(piece);
    else trouves.set(rang, [piece]);
  }
  return trouves;
}

/** No name the portal takes is so long. */
const LONGEST = 200;

/** Number and kind → rank of the absent document, the only one of that kind there. */
function indexVoulus(attendus: readonly Attendu[]): ReadonlyMap<string, number> {
  const parCle = new Map<string, Set<string>>();
  const parNom = new Map<string, { cles: Set<string>; premier: Attendu }>();
  for (const attendu of attendus) {
    const { numeroASP, typeFichier, nomFichier } = attendu.document;
    const cle = numeroASP === null ? '' : keyOf(numeroASP, genreOf(typeFichier));
    const noms = parCle.get(cle) ?? new Set();
    parCle.set(cle, noms.add(nomFichier));
    const deCeNom = parNom.get(nomFichier) ?? { cles: new Set(), premier: attendu };
    parNom.set(nomFichier, deCeNom);
    deCeNom.cles.add(cle);
  }
  const voulus = new Map<string, number>();
  for (const { cles, premier } of parNom.values()) {
    const [cle = ''] = cles;
    if (cle === '' || cles.size > 1 || parCle.get(cle)?.size !== 1) continue;
    if (premier.entrees.length === 0) voulus.set(cle, premier.rang);
  }
  return voulus;
}

/** The key that a name tells; null when it tells none, or several. All the digits of a number count. */
function readName(nom: string, genres: ReadonlyMap<string, readonly string[]>): string | null {
  const numeros = new Set(nom.toUpperCase().match(NUMERO));
  const [numero] = numeros;
  if (numero === undefined || numeros.size > 1) return null;
  const mots = ` ${wordsOf(nom.replace(NUMERO, ' '))} `;
  const dits = [...genres].filter(([, noms]) => noms.some((dit) => mots.includes(` ${dit} `)));
  const [genre] = dits;
  return genre && dits.length === 1 ? keyOf(numero, genre[0]) : null;
}

const NUMERO = /FIN[A-Z]{3}\d+/gi;

/** How people write a kind in the name of a file, besides its code and how the published examples abbreviate it. */
const AUSSI: Readonly<Partial<Record<string, readonly string[]>>> = {
  FACTURE: ['factures', 'fac', 'fact'],
  BON_COMMANDE: ['bon de commande'],
};

/** The kinds that a name may tell, those that the JSON does not want included: their words must not be taken for others'. */
function listGenres(attendus: readonly Attendu[]): ReadonlyMap<string, readonly string[]> {
  const genres = new Map<string, string[]>();
  const types = attendus.map(({ document }) => document.typeFichier);
  for (const type of new Set([...Object.keys(TYPES_DE_PIECE), ...types])) {
    const genre = genreOf(type);
    const noms = [type, genre, ...(AUSSI[type] ?? [])].map(wordsOf).filter((dit) => dit.length > 1);
    genres.set(genre, [...(genres.get(genre) ?? []), ...noms]);
  }
  return genres;
}

/** Two codes of one kind have one abbreviation. */
function genreOf(typeFichier: string): string {
  return findTypeDePiece(typeFichier)?.abrege ?? typeFichier;
}

/** Letters and digits stay together: « Va2 » is no VA. */
function wordsOf(texte: string): string {
  return (
    fold(texte)
      .match(/[a-z\d]+/g)
      ?.join(' ') ?? ''
  );
}

function keyOf(numero: string, genre: string): string {
  return `${numero} ${genre}`;
}
