import { fold } from '#domain/texte.ts';
import { baseName } from '#domain/pieces.ts';
import { unmask } from '#domain/sosies.ts';
import type { CauseNom } from '#domain/pieces-report.ts';

/**
 * Ways in which the name of an entry may differ from the one the JSON wants, the surest first. Two names are taken
 * for the same document when their keys are equal; digits are always part of the key, because `…-00001.pdf` and
 * `…-00002.pdf` are two documents.
 */
export interface Ressemblance {
  readonly cause: CauseNom;
  readonly keyOfEntree: (nom: string) => string;
  readonly keyOfAttendu: (nom: string) => string;
}

export const RESSEMBLANCES: readonly Ressemblance[] = [
  { cause: 'dossier', keyOfEntree: baseName, keyOfAttendu: baseName },
  same('unicode', (nom) => baseName(nom).normalize('NFC')),
  same('sosie', (nom) => unmask(baseName(nom).normalize('NFC'))),
  same('casse', (nom) => baseName(nom).normalize('NFC').toLowerCase()),
  same('accents', plain),
  same('accents', (nom) => plain(unescape(baseName(nom)))),
  // A name written in one code page and read in another keeps only its ASCII letters.
  same('accents', (nom) => maskAccents(nom, /[^\x00-\x7f]+/g)),
  // Others put a mark in place of each, as an upload form or « unzip » does.
  same('accents', (nom) => maskAccents(nom, /[^\x00-\x7f]+|[?_]+/g)),
  same('separateurs', (nom) => `${stemKey(nom)}${extensionKey(nom)}`),
  {
    cause: 'copie',
    keyOfEntree: (nom) => `${withoutCopy(nom)}${extensionKey(nom)}`,
    keyOfAttendu: (nom) => `${stemKey(nom)}${extensionKey(nom)}`,
  },
  { cause: 'extension', keyOfEntree: withoutExtensions, keyOfAttendu: stemKey },
];

/** Each run of what may have been an accented letter is one mark. */
function maskAccents(nom: string, lost: RegExp): string {
  return baseName(nom).normalize('NFC').toLowerCase().replace(lost, '?');
}

/** `#U00e9` (unzip), `%C3%A9` (an address): a letter written in full. */
function unescape(nom: string): string {
  const text = nom.replace(/#U([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Name without accents, ligatures nor capitals. */
function plain(nom: string): string {
  return fold(baseName(nom).normalize('NFKC')).replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** Plain name without extension, its parts joined by hyphens. */
export function stemKey(nom: string): string {
  return joinParts(cutExtension(plain(nom)));
}

/** The same without what a system adds to the name of a copy. */
export function withoutCopy(nom: string): string {
  const stem = cutExtension(plain(nom))
    .replace(/^copie de /, '')
    .replace(/^copy of /, '')
    .replace(/([ _-]+(copie|copy))?([ _-]*\(\d{1,3}\))?\s*$/, '');
  return joinParts(stem);
}

/** `facture.pdf.pdf`, `facture.jpeg`, `facture`: whatever follows the name. */
function withoutExtensions(nom: string): string {
  const once = cutExtension(plain(nom));
  return joinParts(/\.(pdf|png|jpe?g)$/.test(once) ? cutExtension(once) : once);
}

function extensionKey(nom: string): string {
  const base = plain(nom).trim();
  return base.slice(cutExtension(base).length);
}

/** An extension has one to five letters or digits: the end of « Facture n. 12 » is none. */
function cutExtension(nom: string): string {
  return nom.trim().replace(/(?<=.)\.[a-z0-9]{1,5}$/, '');
}

function joinParts(stem: string): string {
  const joined = stem.replace(/[\s_.'’–—-]+/g, '-');
  return joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
}

function same(cause: CauseNom, key: (nom: string) => string): Ressemblance {
  return { cause, keyOfEntree: key, keyOfAttendu: key };
}
