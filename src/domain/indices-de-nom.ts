import type { DocumentAttendu, Indice } from './pieces-report.ts';
import { baseName } from './pieces.ts';
import { motsPropres } from './registres/noms.ts';
import { fold } from './texte.ts';
import { findTypeDePiece, TYPES_DE_PIECE } from './types-de-piece.ts';

/** What the name of a file tells of its demande and of its kind; its folder, where the name itself tells nothing. Pure. */

type Par = Extract<Indice, 'numero-asp' | 'numero-editeur' | 'client'>;

/** More than one: nothing can be made of it. A n° ASP that the JSON does not have is that of another file: the same. */
export type Dit = { readonly numLigne: number; readonly par: Par } | 'plusieurs' | null;

const NUMERO = /FIN[A-Z]{3}\d+/gi;

/**
 * Reads a name: the demande whose n° ASP it bears, else whose numéro éditeur, else whose bénéficiaire, of whom all the words are there. A short number, or one that lacks its zeros, only counts
 * beside the word of a kind, and when it is the only number of the name: there are dates, copies and pages.
 */
export function indexDemandes(
  documents: readonly DocumentAttendu[],
): (nom: string, avecGenre: boolean) => Dit {
  const parASP = new Map<string, Set<number>>();
  const parEcrit = new Map<string, Set<number>>();
  const parValeur = new Map<string, Set<number>>();
  for (const { numeroASP, numeroEditeur, nomFichier, numLigne } of documents) {
    if (numeroASP) add(parASP, numeroASP.toUpperCase(), numLigne);
    const dernier =
      wordsOf(nomFichier.replace(/\.[a-z]+$/i, ''))
        .split(' ')
        .at(-1) ?? '';
    for (const ecrit of [wordsOf(numeroEditeur ?? ''), isNumber(dernier) ? dernier : '']) {
      if (ecrit.length >= SUR) add(parEcrit, ecrit, numLigne);
      if (isNumber(ecrit)) add(parValeur, String(Number(ecrit)), numLigne);
    }
  }
  const clientsOf = indexClients(documents);
  const plusLong = Math.max(0, ...[...parEcrit.keys()].map((ecrit) => ecrit.split(' ').length));

  return (nom, avecGenre) =>
    readParts(nom, (part) => {
      const numeros = new Set(part.toUpperCase().match(NUMERO));
      if (numeros.size > 0) {
        const [numero = ''] = numeros;
        const lignes = numeros.size > 1 ? undefined : parASP.get(numero);
        return only(lignes ?? new Set(), 'numero-asp') ?? 'plusieurs';
      }
      const ecrites = sequences(wordsOf(part), plusLong).flatMap((ecrit) => [
        ...(parEcrit.get(ecrit) ?? []),
      ]);
      if (ecrites.length > 0) return only(new Set(ecrites), 'numero-editeur');
      const clients = clientsOf(part);
      if (clients.size > 0) return only(clients, 'client');
      const [nombre, ...autres] = wordsOf(part.replace(SANS_NUMERO, ' '))
        .split(' ')
        .filter(isNumber);
      if (!avecGenre || nombre === undefined || autres.length > 0) return null;
      return only(parValeur.get(String(Number(nombre))) ?? new Set(), 'numero-editeur');
    });
}

/** A number as it is written, where no JSON says which there are. */
export type Numero =
  | {
      readonly numero: string;
      readonly par: Extract<Indice, 'numero-asp' | 'numero-editeur'>;
    }
  | 'plusieurs'
  | null;

/**
 * The number that a name bears, without any JSON: its n° ASP, less the avenant of the screens; else the only number of a name that tells a
 * kind, which may be the numéro éditeur.
 */
export function readNumero(nom: string, avecGenre: boolean): Numero {
  return readParts(nom, (part) => {
    const asp = new Set(part.toUpperCase().match(NUMERO_ENTIER));
    const [numero] = asp;
    if (numero !== undefined) return asp.size > 1 ? 'plusieurs' : { numero, par: 'numero-asp' };
    if (!avecGenre) return null;
    const nombres = wordsOf(part.replace(SANS_NUMERO, ' ')).split(' ').filter(isNumber);
    const [nombre] = nombres.filter((mot) => mot.length >= SUR);
    if (nombre === undefined) return null;
    return nombres.length > 1 ? 'plusieurs' : { numero: nombre, par: 'numero-editeur' };
  });
}

const NUMERO_ENTIER = /FIN[A-Z]{3}\d{6}(?!\d)/g;

/** Shorter numbers are everywhere. */
const SUR = 3;
/** Dates, and the rank of a copy. */
const SANS_NUMERO =
  /(?<!\d)\d{1,2}([-_. /])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)|(?<!\d)(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\2(?:[0-2]\d|3[01])(?!\d)|\(\d{1,3}\)/g;

/** The demandes of the bénéficiaires whose own words are all in a name. */
function indexClients(documents: readonly DocumentAttendu[]): (nom: string) => ReadonlySet<number> {
  const parMots = new Map<string, Set<number>>();
  for (const { clients, numLigne } of documents)
    for (const client of clients) add(parMots, motsPropres(client).join(' '), numLigne);
  parMots.delete('');
  return (nom) => {
    const mots = new Set(motsPropres(nom.replace(/\.[a-z]+$/i, '')));
    const dits = [...parMots]
      .map(([client, lignes]) => ({ siens: client.split(' '), lignes }))
      .filter(({ siens }) => siens.every((mot) => mots.has(mot)));
    // « Saint-Jean Nord » is not « Saint-Jean ».
    const entiers = dits.filter(
      ({ siens }) =>
        !dits.some(
          (autre) =>
            autre.siens.length > siens.length && siens.every((mot) => autre.siens.includes(mot)),
        ),
    );
    return new Set(entiers.flatMap(({ lignes }) => [...lignes]));
  };
}

function only(lignes: ReadonlySet<number>, par: Par): Dit {
  const [numLigne] = lignes;
  if (numLigne === undefined) return null;
  return lignes.size > 1 ? 'plusieurs' : { numLigne, par };
}

/** The runs of words of a text, up to so many words. */
function sequences(mots: string, plusLong: number): readonly string[] {
  const liste = mots.split(' ');
  return liste.flatMap((_, debut) =>
    Array.from({ length: Math.min(plusLong, liste.length - debut) }, (__, suite) =>
      liste.slice(debut, debut + suite + 1).join(' '),
    ),
  );
}

/** How people write a kind in the name of a file, besides its code and how the published examples abbreviate it. */
const AUSSI: Readonly<Partial<Record<string, readonly string[]>>> = {
  FACTURE: ['factures', 'fac', 'fact'],
  BON_COMMANDE: ['bon de commande', 'commande'],
};

/** The kinds that a name may tell, those that the JSON does not want included: their words must not be taken for others'. */
export function listGenres(types: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const genres = new Map<string, string[]>();
  for (const type of new Set([...Object.keys(TYPES_DE_PIECE), ...types])) {
    const genre = genreOf(type);
    const noms = [type, genre, ...(AUSSI[type] ?? [])].map(wordsOf).filter((dit) => dit.length > 1);
    genres.set(genre, [...(genres.get(genre) ?? []), ...noms]);
  }
  return genres;
}

/** The kind that a name tells. */
export function readGenre(
  nom: string,
  genres: ReadonlyMap<string, readonly string[]>,
): string | null {
  return readParts(nom, (part) => {
    const mots = ` ${wordsOf(part.replace(NUMERO, ' '))} `;
    const dits = [...genres].filter(([, noms]) => noms.some((dit) => mots.includes(` ${dit} `)));
    const [genre] = dits;
    return dits.length > 1 ? 'plusieurs' : (genre?.[0] ?? null);
  });
}

/** Two codes of one kind have one abbreviation. */
export function genreOf(typeFichier: string): string {
  return findTypeDePiece(typeFichier)?.abrege ?? typeFichier;
}

/** The name itself first, then its folders. */
function readParts<T>(nom: string, read: (part: string) => T | null): T | null {
  const base = baseName(nom);
  return read(base) ?? read(nom.slice(0, nom.length - base.length));
}

/** Letters and digits stay together: « Va2 » is no VA. */
function wordsOf(texte: string): string {
  return (
    fold(texte)
      .match(/[a-z\d]+/g)
      ?.join(' ') ?? ''
  );
}

function isNumber(mot: string): boolean {
  return /^\d{1,15}$/.test(mot);
}

function add(into: Map<string, Set<number>>, key: string, numLigne: number): void {
  const known = into.get(key);
  if (known) known.add(numLigne);
  else into.set(key, new Set([numLigne]));
}
