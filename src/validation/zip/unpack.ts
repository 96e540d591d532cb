import type { EntreeZip, Integrite } from '#domain/zip.ts';
import { crc32 } from '#domain/crc32.ts';
import { inflateSlowly, type Mesure } from './inflate.ts';
import { FENETRE, MAX_CONTENU } from './limits.ts';
import { chooseNative, inflateNatively, type Natif } from './native-inflate.ts';
import { inflateInto, inflateStrictly } from './strict-inflate.ts';
import { Tampon } from './tampon.ts';
import { readWindow } from './window.ts';

/** The data of an entry as they stand in the archive, readable more than once. */
export type SourceOctets = () => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Sees the content of an entry pass; `restart` when it comes again from the first byte. */
export interface Temoin {
  readonly restart: () => void;
  readonly onOctets: (octets: Uint8Array<ArrayBuffer>) => void;
}

/** One archive's worth of unpacking. */
export interface Deballage {
  readonly natif: Natif;
  /** Holds the content of one entry at a time. */
  readonly tampon: Tampon;
  readonly essais: Essais;
}

/** How our own reader fared with what hardly compresses: a writer that codes it (fflate) does so for each entry. */
interface Essais {
  /** In a row. */
  vains: number;
  /** Entries left to the platform before it tries again. */
  repos: number;
}

const REPOS_MAX = 32;

/**
 * Compressed bytes up to which one go is faster than the platform, which takes 35 µs for any entry in a browser, ten times
 * more in Node.
 */
const PETIT = { gzip: 4096, 'deflate-raw': 65_536 } as const;

/**
 * What hardly compresses (scans, photos, PDF whose streams are compressed already) is mostly stored as it is: a copy, three times
 * faster than the platform. Not so when more compressed bytes than these have to be decoded.
 */
const PATIENCE = 49_152;
const PRESQUE_TOUT = 15 / 16;

export async function startUnpacking(): Promise<Deballage> {
  return { natif: await chooseNative(), tampon: new Tampon(), essais: { vains: 0, repos: 0 } };
}

/**
 * Inflates an entry up to its declared size plus one byte, and compares length and CRC-32. `entier`: its data, when they are in
 * memory. Rejects only as `source` does.
 */
export async function unpack(
  deballage: Deballage,
  entree: EntreeZip,
  source: SourceOctets,
  entier: Uint8Array<ArrayBuffer> | null,
  temoin: Temoin,
): Promise<Integrite> {
  const impossible = cannotRead(entree);
  if (impossible) return impossible;
  if (entree.methode === 0) return copyStored(entree, source, temoin);
  if (deballage.natif !== null && !isSmall(deballage, entier)) {
    if (await inflateNatively(deballage.natif, source(), entree, temoin.onOctets)) return 'ok';
    temoin.restart();
  }
  const mesure =
    entier !== null && entree.taille <= MAX_STRICT
      ? measureStrictly(entier, entree.taille, temoin)
      : await inflateSlowly(source(), entree.taille, temoin.onOctets);
  if (mesure === null) return 'donnees';
  if (mesure.longueur !== entree.taille) return 'taille';
  return mesure.crc === entree.crc32 ? 'ok' : 'crc';
}

/** Declared bytes, held in memory to give the verdict on data that are not sound. */
const MAX_STRICT = 64 * 2 ** 20;

function measureStrictly(entier: Uint8Array, taille: number, temoin: Temoin): Mesure | null {
  // An empty file said to be compressed, without even the end of a stream: many tools write it so.
  if (entier.length === 0) return taille === 0 ? { longueur: 0, crc: 0 } : null;
  const octets = inflateStrictly(entier, taille);
  if (octets === null) return null;
  temoin.onOctets(octets);
  return { longueur: octets.length, crc: crc32(octets) };
}

/**
 * The content of an entry of which all is sound, until the next one, where this is faster than the platform and its promises;
 * else null: `unpack` does the rest, and says what is wrong.
 */
export function unpackAtOnce(
  deballage: Deballage,
  entree: EntreeZip,
  entier: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | null {
  if (cannotRead(entree) !== null || entree.taille > MAX_CONTENU) return null;
  const octets = entree.methode === 0 ? entier : inflateAtOnce(deballage, entree, entier);
  return octets?.length === entree.taille && crc32(octets) === entree.crc32 ? octets : null;
}

function inflateAtOnce(
  deballage: Deballage,
  { taille }: EntreeZip,
  entier: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | null {
  const { tampon, essais } = deballage;
  const small = isSmall(deballage, entier);
  if (!small && entier.length < taille * PRESQUE_TOUT) return null;
  if (!small && essais.repos > 0) {
    essais.repos -= 1;
    return null;
  }
  const out = tampon.lend(taille + 1).subarray(0, taille + 1);
  if (small) return inflateInto(entier, out);
  const octets = inflateInto(entier, out, PATIENCE);
  essais.vains = octets ? 0 : essais.vains + 1;
  essais.repos = octets ? 0 : Math.min(2 ** essais.vains, REPOS_MAX);
  return octets;
}

function isSmall({ natif }: Deballage, entier: Uint8Array | null): boolean {
  return entier !== null && entier.length <= PETIT[natif ?? 'deflate-raw'];
}

/** What the directory alone says against reading an entry. */
export function cannotRead({ chiffree, methode }: EntreeZip): 'chiffree' | 'methode' | null {
  if (chiffree) return 'chiffree';
  return methode === 0 || methode === 8 ? null : 'methode';
}

/** Data in the file, read by windows. */
export function fromFile(fichier: Blob, debut: number, fin: number): SourceOctets {
  return async function* () {
    for (let at = debut; at < fin; at += FENETRE) {
      yield (await readWindow(fichier, at, Math.min(at + FENETRE, fin))).octets;
    }
  };
}

/** Data in memory. */
export function fromMemory(octets: Uint8Array<ArrayBuffer>): SourceOctets {
  return async function* () {
    yield await Promise.resolve(octets);
  };
}

async function copyStored(
  entree: EntreeZip,
  source: SourceOctets,
  temoin: Temoin,
): Promise<Integrite> {
  let longueur = 0;
  let crc = 0;
  for await (const octets of source()) {
    longueur += octets.length;
    crc = crc32(octets, crc);
    temoin.onOctets(octets);
  }
  if (longueur !== entree.taille) return 'taille';
  return crc === entree.crc32 ? 'ok' : 'crc';
}
