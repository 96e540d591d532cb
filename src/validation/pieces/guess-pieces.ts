import { groupBy } from '#domain/groupes.ts';
import type { Attendu, EntreeInspectee, Indice } from '#domain/pieces-report.ts';
import { misfits } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { genreOf, indexDemandes, listGenres, readGenre, type Dit } from '#domain/indices-de-nom.ts';

/** The files that may be a document, and what in their names says so. */
interface Proposition {
  readonly pieces: EntreeInspectee[];
  readonly indices: readonly Indice[];
}

/**
 * Files that answer no document and whose name, or folder, tells one: its demande and its kind, else one of both where a single
 * document is still awaited. By rank of the document. A guess, for a person to confirm: several files for one document are several
 * guesses, a name that says two demandes or two kinds says nothing, and no file is guessed for two documents. The order of the files
 * changes nothing.
 */
export function guessPieces({
  attendus,
  zips,
  acquis,
}: ContextePieces): ReadonlyMap<number, Proposition> {
  const trouves = new Map<number, Proposition>();
  const documents = listDocuments(attendus);
  if (!documents.some(({ manque }) => manque)) return trouves;
  const demandeOf = indexDemandes(attendus.map(({ document }) => document));
  const genres = listGenres(attendus.map(({ document }) => document.typeFichier));
  const lus: Lu[] = [];
  for (const piece of zips.slice(acquis).flatMap(({ entrees }) => entrees)) {
    const { nom } = piece.entree;
    if (piece.role !== 'inattendue' || nom.length > LONGEST) continue;
    const genre = readGenre(nom, genres);
    const demande = demandeOf(nom, genre !== null);
    if (genre !== PLUSIEURS && demande !== PLUSIEURS) lus.push({ piece, genre, demande });
  }
  for (const degre of DEGRES) addOf(degre, lus, documents, trouves);
  return trouves;
}

/** No name the portal takes is so long. */
const LONGEST = 200;
const PLUSIEURS = 'plusieurs';

interface Lu {
  readonly piece: EntreeInspectee;
  readonly genre: string | null;
  readonly demande: Exclude<Dit, typeof PLUSIEURS>;
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

function degreeOf({ genre, demande }: Lu): (typeof DEGRES)[number] | null {
  if (demande !== null) return genre === null ? 'demande' : 'les-deux';
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
    const { piece, genre, demande } = lu;
    const ici = places.get(keyOf(degre, demande?.numLigne ?? 0, genre ?? '')) ?? [];
    const seul = findOnly(ici, ({ nom }) =>
      degre === 'les-deux' ? true : !misfits(piece.entree.nom, piece.type, nom),
    );
    if (!seul?.manque || seul.partage) continue;
    const connue = into.get(seul.rang);
    if (connue) connue.pieces.push(piece);
    else into.set(seul.rang, { pieces: [piece], indices: tell(degre, demande) });
  }
}

function tell(degre: (typeof DEGRES)[number], demande: Lu['demande']): readonly Indice[] {
  const par = demande ? [demande.par] : [];
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
