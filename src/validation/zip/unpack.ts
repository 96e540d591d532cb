import type { EntreeZip, Integrite } from '#domain/zip.ts';
import { crc32 } from './crc32.ts';
import { inflateSlowly, inflateSmall, type Mesure } from './inflate.ts';
import { FENETRE } from './limits.ts';
import { inflateStrictly } from './strict-inflate.ts';
import { chooseNative, inflateNatively, type Natif } from './native-inflate.ts';
import { Tampon } from './tampon.ts';
import { readWindow } from './window.ts';

/** The data of an entry as they stand in the archive, readable more than once. */
export type Source = () => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Sees the content of an entry pass; `restart` when it comes again from the first byte. */
export interface Temoin {
  readonly restart: () => void;
  readonly onOctets: (octets: Uint8Array<ArrayBuffer>) => void;
}

/** One archive's worth of unpacking. */
export interface Deballage {
  readonly natif: Natif;
  /** Once an entry has lied about its size, no other is inflated in one go. */
  mefiant: boolean;
  /** Holds the content of one entry at a time. */
  readonly tampon: Tampon;
}

/**
 * Compressed bytes up to which one go is faster than the platform, which takes 35 µs for any entry in a browser, ten times
 * more in Node. A lie about the size costs 1,032 times as much output, once: 66 MB at most.
 */
const PETIT = { gzip: 4096, 'deflate-raw': 65_536 } as const;

export async function startUnpacking(): Promise<Deballage> {
  return { natif: await chooseNative(), mefiant: false, tampon: new Tampon() };
}

/**
 * Inflates an entry up to its declared size plus one byte, and compares length and CRC-32. `entier`: its data, when they are in
 * memory. Rejects only as `source` does.
 */
export async function unpack(
  deballage: Deballage,
  entree: EntreeZip,
  source: Source,
  entier: Uint8Array<ArrayBuffer> | null,
  temoin: Temoin,
): Promise<Integrite> {
  const impossible = cannotRead(entree);
  if (impossible) return impossible;
  if (entree.methode === 0) return copyStored(entree, source, temoin);
  const atOnce = entier && unpackAtOnce(deballage, entree, entier);
  if (atOnce) {
    temoin.onOctets(atOnce);
    return 'ok';
  }
  if (deballage.natif !== null && !isSmall(deballage, entier)) {
    if (await inflateNatively(deballage.natif, source(), entree, temoin.onOctets)) return 'ok';
    temoin.restart();
  }
  const mesure =
    entier !== null && entree.taille <= MAX_STRICT
      ? measureStrictly(entier, entree.taille, temoin)
      : await inflateSlowly(source(), entree.taille, temoin.onOctets);
  if (mesure === null) return 'donnees';
  if (mesure.longueur > entree.taille) deballage.mefiant = true;
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

/** The content of a small entry of which all is sound, until the next one; else null: `unpack` says why. Faster than any promise. */
export function unpackAtOnce(
  deballage: Deballage,
  { methode, chiffree, taille, crc32: attendu }: EntreeZip,
  entier: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | null {
  if (chiffree || !isSmall(deballage, entier)) return null;
  const octets =
    methode === 0
      ? entier
      : methode === 8
        ? inflateSmall(entier, deballage.tampon.lend(taille + 1))
        : null;
  return octets?.length === taille && crc32(octets) === attendu ? octets : null;
}

function isSmall({ natif, mefiant }: Deballage, entier: Uint8Array | null): boolean {
  return entier !== null && !mefiant && entier.length <= PETIT[natif ?? 'deflate-raw'];
}

/** What the directory alone says against reading an entry. */
export function cannotRead({ chiffree, methode }: EntreeZip): 'chiffree' | 'methode' | null {
  if (chiffree) return 'chiffree';
  return methode === 0 || methode === 8 ? null : 'methode';
}

/** Data in the file, read by windows. */
export function fromFile(fichier: Blob, debut: number, fin: number): Source {
  return async function* () {
    for (let at = debut; at < fin; at += FENETRE) {
      yield (await readWindow(fichier, at, Math.min(at + FENETRE, fin))).octets;
    }
  };
}

/** Data in memory. */
export function fromMemory(octets: Uint8Array<ArrayBuffer>): Source {
  return async function* () {
    yield await Promise.resolve(octets);
  };
}

async function copyStored(entree: EntreeZip, source: Source, temoin: Temoin): Promise<Integrite> {
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
