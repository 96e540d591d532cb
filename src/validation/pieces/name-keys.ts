import { fold } from '#domain/texte.ts';
import { baseName } from '#domain/pieces.ts';
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

/** Most names are: normalising each would cost more than comparing them. */

export const RESSEMBLANCES: readonly Ressemblance[] = [
  { cause: 'dossier', keyOfEntree: baseName, keyOfAttendu: baseName },
  same('unicode', (nom) => baseName(nom).normalize('NFC')),
  same('casse', (nom) => baseName(nom).normalize('NFC').toLowerCase()),
  same('accents', plain),
  // A name written in one code page and read in another keeps only its ASCII letters.
  same('accents', (nom) =>
    baseName(nom)
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\x00-\x7f]+/g, '?'),
  ),
  same('separateurs', (nom) => `${stemKey(nom)}${extensionKey(nom)}`),
  {
    cause: 'copie',
    keyOfEntree: (nom) => `${withoutCopy(nom)}${extensionKey(nom)}`,
    keyOfAttendu: (nom) => `${stemKey(nom)}${extensionKey(nom)}`,
  },
  { cause: 'extension', keyOfEntree: withoutExtensions, keyOfAttendu: stemKey },
];

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
