import { shorten } from '#domain/texte.ts';
import type { ControleId } from '#controls/catalogue-json.ts';
import { lignesOf, numerosDeLigne, rangDeLigne } from '#domain/lignes.ts';
import type { Args } from '#domain/report.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import type { Reading, Span } from '../reading.ts';
import { decode, type Decoded } from './decode.ts';
import type { Doublon } from '#domain/texte-json/doublons.ts';
import { createLineMap, type LineMap } from '#domain/line-map.ts';
import { MAX_DEPTH, scan } from '#domain/texte-json/scan.ts';
import { adviseNature, type Nature } from '../natures/nature.ts';
import { recognizeBytes } from '../natures/octets.ts';
import { recognizeText } from '../natures/textes.ts';
import { reportAround } from './autour.ts';
import { tryParse, unwrap } from './emballage.ts';
import { reportNulTail } from './nul-tail.ts';
import { endOfString, keyAt } from '#domain/texte-json/sound-strings.ts';
import { findSyntaxMistakes } from './syntax.ts';
import { createTextIndex } from './text-index.ts';

/**
 * Largest file read, in bytes: 200 demandes weigh less than 1 Mo, and the text, its values and their places
 * take about ten times this much memory. RFC 8259 section 9 allows such a limit.
 */
export const MAX_OCTETS = 50 * 2 ** 20;

/**
 * Reads a file of any bytes: its text, its document when it is sound JSON, and all that is wrong with bytes,
 * syntax and duplicate tags; and its SHA-256 in hexadecimal, null when it was not asked for, not read or outside secure contexts.
 * Rejects only when the browser cannot read the file.
 */
export async function readFile(
  fichier: Blob & { readonly name?: string },
  { empreinte = false }: { readonly empreinte?: boolean } = {},
): Promise<Reading & { readonly sha256: string | null }> {
  if (fichier.size > MAX_OCTETS) {
    // Rounded up: a file just above the cap must not be said to weigh exactly the cap.
    const taille = Math.ceil(fichier.size / 2 ** 20);
    const args = { taille, maximum: MAX_OCTETS / 2 ** 20 };
    return { ...unread('fichier-pas-trop-gros', args), sha256: null };
  }
  const bytes = new Uint8Array(await fichier.arrayBuffer());
  // The hash is computed on another thread while this one reads.
  const hashing = empreinte ? digest(bytes) : null;
  return { ...readBytes(bytes, fichier.name), sha256: await hashing };
}

/** The same, from the bytes. */
export function readBytes(bytes: Uint8Array, nom = ''): Reading {
  if (bytes.length === 0) return unread('fichier-non-vide', {});
  const nature = recognizeBytes(bytes, nom);
  if (nature) return unread('fichier-est-du-json', sayNature(nature));
  return readText(decode(bytes));
}

function readText({ texte, encodage, constats }: Decoded): Reading {
  if (texte.trim() === '') {
    return {
      texte,
      encodage,
      document: null,
      constats: [...constats, wholeFile('fichier-non-vide', {})],
    };
  }
  const { json, constats: nuls } = reportNulTail(texte);
  const known = [...constats, ...nuls];
  const valeur = tryParse(json);
  if (valeur === undefined || typeof valeur === 'string') {
    const mistakes = explainRefusal(json, typeof valeur === 'string');
    if (mistakes.length > 0) {
      return { texte, encodage, document: null, constats: [...known, ...mistakes] };
    }
  }
  const { nodes, doublons, tropProfond } = scan(json);
  if (tropProfond !== null) {
    const constat = wholeFile('profondeur-raisonnable', { maximum: MAX_DEPTH });
    const place = { debut: tropProfond, fin: tropProfond + 1 };
    return { texte, encodage, document: null, constats: [...known, { ...constat, place }] };
  }
  const document = { valeur, index: createTextIndex(json, nodes) };
  const repeated = doublons.length === 0 ? [] : describeDoublons(json, document, doublons);
  return { texte, encodage, document, constats: [...known, ...repeated] };
}

/** Why a text is no document; empty for a text between quotes (`sound`) that holds none. */
function explainRefusal(texte: string, sound: boolean): readonly RawFinding[] {
  const emballage = unwrap(texte);
  if (emballage) {
    const { comment, conseil, texte: dedans } = emballage;
    const span = { debut: 0, fin: texte.length };
    const edit = { ...span, texte: dedans };
    return [{ ...wholeFile('json-tel-quel', { comment, conseil }), place: span, edit }];
  }
  if (sound) return [];
  const around = reportAround(texte);
  if (around.length > 0) return around;
  const nature = recognizeText(texte);
  if (nature === null) return findSyntaxMistakes(texte);
  return [wholeFile('fichier-est-du-json', sayNature(nature))];
}

function sayNature(found: Nature): Args {
  return { nature: found.nature, conseil: adviseNature(found, 'json') };
}

function unread(controle: ControleId, args: Args): Reading {
  return { texte: '', encodage: null, document: null, constats: [wholeFile(controle, args)] };
}

function wholeFile(controle: ControleId, args: Args): RawFinding {
  return { controle, numLigne: null, chemin: '', args };
}

function describeDoublons(
  texte: string,
  { valeur, index }: NonNullable<Reading['document']>,
  doublons: readonly Doublon[],
): readonly RawFinding[] {
  const lines = createLineMap(texte);
  const numeros = numerosDeLigne(lignesOf(valeur));
  return doublons.map((doublon) => {
    const edit = removeCopy(texte, doublon, index.locate(doublon.chemin));
    return { ...describeDoublon(texte, lines, numeros, doublon), ...(edit && { edit }) };
  });
}

/** Takes off the last occurrence of a tag when all hold the same value, written alike: nothing is lost. */
function removeCopy(texte: string, { places }: Doublon, valeur: Span | null): RawFinding['edit'] {
  const cle = places.at(-1);
  if (cle === undefined || !valeur) return undefined;
  const ecrite = texte.slice(valeur.debut, valeur.fin);
  const memes = places.every((place) => {
    const debut = endOfString(texte, place);
    const suite = texte.slice(debut, debut + ecrite.length + 100);
    const membre = suite.replace(/^\s*:\s*/, '');
    return membre.startsWith(ecrite) && /^\s*[,}]/.test(membre.slice(ecrite.length));
  });
  const debut = texte.slice(0, cle).trimEnd().length - 1;
  return memes ? { debut, fin: valeur.fin, texte: '', doute: false } : undefined;
}

/** One finding per tag and block, at its last occurrence: the one that `JSON.parse` keeps. */
function describeDoublon(
  texte: string,
  lines: LineMap,
  numeros: readonly number[],
  doublon: Doublon,
): RawFinding {
  const { chemin, places } = doublon;
  const debut = places.at(-1) ?? 0;
  const [premiere = 0, ...autres] = places.map((place) => lines.position(place).ligne);
  const shown = autres.length > 5 ? [...autres.slice(0, 5), '…'] : autres;
  const numLigne = numeros[rangDeLigne(chemin) ?? -1] ?? null;
  return {
    controle: 'balises-uniques',
    numLigne,
    chemin,
    surCle: true,
    args: {
      balise: shorten(keyAt(texte, debut)),
      bloc: describeBloc(chemin, numLigne),
      fois: places.length,
      premiere,
      autres: shown.join(', '),
    },
    place: { debut, fin: endOfString(texte, debut) },
  };
}

/** « dans le bloc facture de la ligne 1 », in the grammar of the portal's own messages. */
function describeBloc(chemin: string, numLigne: number | null): string {
  const segments = chemin.split('/').slice(1, -1);
  const bloc = segments.findLast((segment) => !/^\d+$/.test(segment));
  if (numLigne === null) return bloc ? `dans le bloc ${shorten(bloc)}` : 'à la racine du fichier';
  if (segments.length <= 2) return `dans la ligne ${numLigne}`;
  return `dans le bloc ${shorten(bloc ?? '')} de la ligne ${numLigne}`;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
