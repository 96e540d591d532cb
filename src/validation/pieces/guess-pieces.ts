import { groupBy } from '#domain/groupes.ts';
import type { Attendu, EntreeInspectee, Hesitation, Indice } from '#domain/pieces-report.ts';
import { misfits } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import type { Mention } from '#domain/mentions.ts';
import { genreOf, indexDemandes, listGenres, readGenre, type Dit } from '#domain/indices-de-nom.ts';
import { refOf } from './repair-steps.ts';

/** The files that may be a document, and what in their names says so. */
export interface Proposition {
  readonly pieces: EntreeInspectee[];
  readonly indices: readonly Indice[];
  readonly mention: Mention | null;
}

interface Devines {
  /** By rank of the document. */
  readonly propositions: ReadonlyMap<number, Proposition>;
  readonly hesitations: readonly Hesitation[];
}

/**
 * Files that answer no document and whose name, or folder, tells one: its demande and its kind, else one of both where a single
 * document is still awaited. A guess, for a person to confirm: several files for one document are several
 * guesses, a name that says two kinds says nothing, one that says several demandes is told with them, and no file is guessed for two documents. The order of the files
 * changes nothing.
 */
export function guessPieces({ attendus, zips, acquis }: ContextePieces): Devines {
  const propositions = new Map<number, Proposition>();
  const hesitations: Hesitation[] = [];
  const documents = listDocuments(attendus);
  if (!documents.some(({ manque }) => manque)) return { propositions, hesitations };
  const demandeOf = indexDemandes(attendus.map(({ document }) => document));
  const genres = listGenres(attendus.map(({ document }) => document.typeFichier));
  const lus: Lu[] = [];
  for (const piece of zips.slice(acquis).flatMap(({ entrees }) => entrees)) {
    const { nom } = piece.entree;
    if (piece.role !== 'inattendue' || nom.length > LONGEST) continue;
    const genre = readGenre(nom, genres);
    const dit = demandeOf(nom, genre !== null);
    if (genre === PLUSIEURS || dit?.lignes.size === 0) continue;
    const [numLigne = null, ...autres] = dit?.lignes ?? [];
    if (autres.length === 0) lus.push({ piece, genre, numLigne, dit });
    else
      hesitations.push({ ref: refOf(piece), lignes: listManques(genre, dit?.lignes, documents) });
  }
  for (const degre of DEGRES) addOf(degre, lus, documents, propositions);
  return { propositions, hesitations: hesitations.filter(({ lignes }) => lignes.length > 1) };
}

/** No name the portal takes is so long. */
const LONGEST = 200;
const PLUSIEURS = 'plusieurs';

interface Lu {
  readonly piece: EntreeInspectee;
  readonly genre: string | null;
  /** Of the demande, when the name tells one. */
  readonly numLigne: number | null;
  readonly dit: Dit | null;
}

/** The documents of one name, as one demande wants them. */
interface Document {
  readonly rang: number;
  readonly nom: string;
  readonly numLigne: number;
  readonly genre: string;
  /** Found nowhere, not even under a name that resembles. */
  readonly manque: boolean;
  /** Other demandes, or another kind, want the same name: nothing is guessed for it. */
  readonly partage: boolean;
}

/** How much a name tells, the most first; a degree only sees what those before it left. */
const DEGRES = ['les-deux', 'demande', 'genre'] as const;

function degreeOf({ genre, numLigne }: Lu): (typeof DEGRES)[number] | null {
  if (numLigne !== null) return genre === null ? 'demande' : 'les-deux';
  return genre === null ? null : 'genre';
}

function addOf(
  degre: (typeof DEGRES)[number],
  lus: readonly Lu[],
  documents: readonly Document[],
  into: Map<number, Proposition>,
): void {
  // With both clues, a document that is there already may be the one that is told.
  const encore =
    degre === 'les-deux'
      ? documents
      : documents.filter(({ rang, manque }) => manque && !into.has(rang));
  const places = groupBy(encore, (document) => keyOf(degre, document.numLigne, document.genre));
  for (const lu of lus) {
    if (degreeOf(lu) !== degre) continue;
    const { piece, genre, numLigne, dit } = lu;
    const ici = places.get(keyOf(degre, numLigne ?? 0, genre ?? '')) ?? [];
    const seul = findOnly(ici, ({ nom }) =>
      degre === 'les-deux' ? true : !misfits(piece.entree.nom, piece.type, nom),
    );
    if (!seul?.manque || seul.partage) continue;
    const connue = into.get(seul.rang);
    if (connue) connue.pieces.push(piece);
    else
      into.set(seul.rang, {
        pieces: [piece],
        indices: tell(degre, dit),
        mention: dit?.mention ?? null,
      });
  }
}

/** Of the demandes that a name tells alike, those that miss such a document. */
function listManques(
  genre: string | null,
  lignes: Dit['lignes'] | undefined,
  documents: readonly Document[],
): readonly number[] {
  const manquants = documents.filter(
    (document) => document.manque && (genre === null || genre === document.genre),
  );
  return [...new Set(manquants.map(({ numLigne }) => numLigne))].filter((each) =>
    lignes?.has(each),
  );
}

function tell(degre: (typeof DEGRES)[number], dit: Dit | null): readonly Indice[] {
  const par = dit ? [dit.par] : [];
  if (degre === 'genre') return ['genre', 'seul-du-genre'];
  return [...par, degre === 'les-deux' ? 'genre' : 'seul-de-la-demande'];
}

function keyOf(degre: (typeof DEGRES)[number], numLigne: number, genre: string): string {
  return `${degre === 'genre' ? '' : numLigne} ${degre === 'demande' ? '' : genre}`;
}

function listDocuments(attendus: readonly Attendu[]): readonly Document[] {
  const parNom = groupBy(attendus, ({ document }) => document.nomFichier);
  return [...parNom.values()].flatMap((memes) => {
    const lus = memes.map(({ rang, document, entrees }) => ({
      rang,
      nom: document.nomFichier,
      numLigne: document.numLigne,
      genre: genreOf(document.typeFichier),
      manque: entrees.length === 0,
    }));
    const distincts = groupBy(lus, ({ numLigne, genre }) => `${numLigne} ${genre}`);
    const partage = distincts.size > 1;
    return [...distincts.values()].flatMap(([premier]) =>
      premier ? [{ ...premier, partage }] : [],
    );
  });
}

function findOnly<T>(items: readonly T[], fits: (item: T) => boolean): T | null {
  let seul: T | null = null;
  for (const item of items) {
    if (!fits(item)) continue;
    if (seul) return null;
    seul = item;
  }
  return seul;
}
