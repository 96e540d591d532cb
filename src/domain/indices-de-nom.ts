import type { DocumentAttendu, Indice } from './pieces-report.ts';
import { baseName } from './pieces.ts';
import type { Mention } from './mentions.ts';
import { motsPropres } from './registres/noms.ts';
import { fold } from './texte.ts';
import { findTypeDePiece, TYPES_DE_PIECE } from './types-de-piece.ts';

/** What the name of a file tells of its demande and of its kind; its folder, where the name itself tells nothing. Pure. */

type Par = Extract<Indice, 'numero-asp' | 'numero-editeur' | 'client' | 'mention'>;

/** The demandes that a name tells. Several, or none (a n° ASP that the JSON does not have is that of another file): nothing can be made of it. */
export interface Dit {
  /** Their `numLigne`. */
  readonly lignes: ReadonlySet<number>;
  readonly par: Par;
  /** The value of a table that tells them, with `mention`. */
  readonly mention: Mention | null;
}

const NUMERO = /FIN[A-Z]{3}\d+/gi;

/**
 * Reads a name: the demande whose n° ASP it bears, else whose numéro éditeur, else whose bénéficiaire or whose values beside the JSON, of which all the words are there. A short number, or one that lacks its zeros, only counts
 * beside the word of a kind, and when it is the only number of the name: there are dates, copies and pages.
 */
export function indexDemandes(
  documents: readonly DocumentAttendu[],
): (nom: string, avecGenre: boolean) => Dit | null {
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
  const signesOf = indexSignes(documents);
  const plusLong = Math.max(0, ...[...parEcrit.keys()].map((ecrit) => ecrit.split(' ').length));

  return (nom, avecGenre) =>
    readParts(nom, (part) => {
      const numeros = new Set(part.toUpperCase().match(NUMERO));
      if (numeros.size > 0) {
        const [numero = ''] = numeros;
        const lignes = numeros.size > 1 ? undefined : parASP.get(numero);
        return tell(lignes ?? new Set(), 'numero-asp');
      }
      const ecrites = sequences(wordsOf(part), plusLong).flatMap((ecrit) => [
        ...(parEcrit.get(ecrit) ?? []),
      ]);
      if (ecrites.length > 0) return tell(new Set(ecrites), 'numero-editeur');
      const signes = signesOf(part);
      if (signes) return signes;
      const [nombre, ...autres] = wordsOf(part.replace(SANS_NUMERO, ' '))
        .split(' ')
        .filter(isNumber);
      if (!avecGenre || nombre === undefined || autres.length > 0) return null;
      const lignes = parValeur.get(String(Number(nombre)));
      return lignes ? tell(lignes, 'numero-editeur') : null;
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

/** What the name of a file may bear of one demande or more. */
interface Signe {
  readonly mots: readonly string[];
  /** Of a code, in a row; of a name, in any order. */
  readonly suite: boolean;
  readonly lignes: Set<number>;
  /** Null: the name of a bénéficiaire. */
  readonly mention: Mention | null;
}

/** The demandes of the bénéficiaires, and of the values of a table, that a name bears whole: those that all of them tell, else all that any tells. */
function indexSignes(documents: readonly DocumentAttendu[]): (nom: string) => Dit | null {
  const parMots = new Map<string, Signe>();
  for (const { clients, mentions = [], numLigne } of documents) {
    for (const client of clients) note(motsPropres(client), false, numLigne, null);
    for (const mention of mentions) {
      const code = /\d/.test(mention.valeur);
      note(code ? readCode(mention.valeur) : motsPropres(mention.valeur), code, numLigne, mention);
    }
  }
  const signes = [...parMots.values()];
  return (nom) => {
    const lu = nom.replace(/\.[a-z]+$/i, '');
    const [propres, ecrit] = [new Set(motsPropres(lu)), ` ${wordsOf(lu)} `];
    const dits = signes.filter(({ mots, suite }) =>
      suite ? ecrit.includes(` ${mots.join(' ')} `) : mots.every((mot) => propres.has(mot)),
    );
    // « Saint-Jean Nord » is not « Saint-Jean ».
    const entiers = dits.filter(
      ({ mots }) =>
        !dits.some(
          (autre) =>
            autre.mots.length > mots.length && mots.every((mot) => autre.mots.includes(mot)),
        ),
    );
    const [premier] = entiers.toSorted((a, b) => a.lignes.size - b.lignes.size);
    if (!premier) return null;
    const toutes = entiers.flatMap(({ lignes }) => [...lignes]);
    const communes = toutes.filter((ligne) => entiers.every(({ lignes }) => lignes.has(ligne)));
    const lignes = new Set(communes.length > 0 ? communes : toutes);
    return { lignes, par: premier.mention ? 'mention' : 'client', mention: premier.mention };
  };

  function note(
    mots: readonly string[],
    suite: boolean,
    numLigne: number,
    mention: Mention | null,
  ): void {
    if (mots.length === 0) return;
    const cle = mots.join(' ');
    const connu = parMots.get(cle);
    if (connu) connu.lignes.add(numLigne);
    else parMots.set(cle, { mots, suite, lignes: new Set([numLigne]), mention });
  }
}

/** The words of a value that holds figures; none of a day, a year or a short number, which say nobody. */
function readCode(valeur: string): readonly string[] {
  const ecrit = wordsOf(valeur.replace(SANS_NUMERO, ' '));
  return ecrit.length < SUR || /^(?:19|20)\d\d$/.test(ecrit) ? [] : ecrit.split(' ');
}

function tell(lignes: ReadonlySet<number>, par: Par): Dit {
  return { lignes, par, mention: null };
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
