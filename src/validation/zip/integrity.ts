import type { EntreeZip, ExamenEntree } from '#domain/zip.ts';
import { describeContent } from './content.ts';
import { FENETRE } from './limits.ts';
import { findData, TAILLE_EN_TETE_LOCAL } from './local-header.ts';
import { recognizeType } from './signature.ts';
import { groupSpans, readGroup, type Etendue } from './spans.ts';
import {
  cannotRead,
  fromFile,
  fromMemory,
  startUnpacking,
  unpack,
  unpackAtOnce,
  type Deballage,
  type SourceOctets,
} from './unpack.ts';
import { Witness } from './witness.ts';
import { readWindow, release, type Fenetre } from './window.ts';

export interface OptionsExamen {
  /** Compressed bytes examined, out of those to examine; not for every entry when these are tiny. */
  readonly onProgress?: ((octets: number, total: number) => void) | undefined;
  /** Its reason is thrown between two entries, or two windows of a large one. */
  readonly signal?: AbortSignal | undefined;
  /** Ranks to examine; all of them by default. */
  readonly only?: ReadonlySet<number> | undefined;
}

interface Lot {
  readonly entree: EntreeZip;
  readonly etendue: Etendue;
}

/** Bytes between two calls of `onProgress`. */
const PAS = 2 ** 20;

/**
 * Inflates the entries of a sound archive and says what each really is, in the order of the file (not of the directory).
 * Never the whole archive in memory: two windows, and the content of one piece of MAX_CONTENU at most. An entry of which
 * nothing can be made does not stop the others.
 * @param entrees all those that `readZip` gave for this file: they bound one another
 * @throws the reason of `signal`; DOMException when the browser can no longer read the file
 */
export async function* examineEntries(
  fichier: Blob,
  entrees: readonly EntreeZip[],
  { onProgress, signal, only }: OptionsExamen = {},
): AsyncGenerator<ExamenEntree, void, undefined> {
  const lots = planReading(fichier, entrees, only);
  const etendues = lots.map(({ etendue }) => etendue);
  const total = lots.reduce((sum, { entree }) => sum + entree.tailleCompressee, 0);
  const deballage = await startUnpacking();
  let done = 0;
  let told = -PAS;
  const advance = (octets: number): void => {
    done += octets;
    if (done - told < PAS && done !== total) return;
    told = done;
    onProgress?.(done, total);
  };

  const groups = groupSpans(etendues);
  const read = (index: number): Promise<Lecture> | null => {
    const group = groups[index];
    // Read ahead: a failure is thrown when its turn comes.
    return group === undefined || isLarge(etendues, group)
      ? null
      : readGroup(fichier, etendues, group).then(
          (fenetre) => ({ fenetre }),
          (error: unknown) => ({ error }),
        );
  };
  let coming = read(0);
  for (const [index, [from, to]] of groups.entries()) {
    const lecture = await coming;
    coming = read(index + 1);
    if (lecture !== null && 'error' in lecture) throw lecture.error;
    for (const { entree } of lots.slice(from, to)) {
      signal?.throwIfAborted();
      const place = lecture
        ? inWindow(lecture.fenetre, entree)
        : await inFile(fichier, entree, signal, advance);
      const octets = place instanceof Uint8Array ? unpackAtOnce(deballage, entree, place) : null;
      yield octets ? describe(entree, octets) : await examine(deballage, entree, place);
      if (lecture) advance(entree.tailleCompressee);
    }
  }
  for (const entree of entrees) {
    const impossible = cannotRead(entree);
    if (impossible === null || (only && !only.has(entree.rang))) continue;
    yield { rang: entree.rang, integrite: impossible, type: 'autre', contenu: null };
  }
  release(fichier);
}

type Lecture = { readonly fenetre: Fenetre } | { readonly error: unknown };

/** The data of an entry: in memory, or to be read by parts. */
type Place = Uint8Array<ArrayBuffer> | SourceOctets;

/** What a sound content is. A promise for an image only: a platform takes its time to decode one, nothing else waits. */
function describe(
  { rang, dossier }: EntreeZip,
  octets: Uint8Array<ArrayBuffer>,
): ExamenEntree | Promise<ExamenEntree> {
  const type = recognizeType(octets);
  const contenu = dossier ? null : describeContent(octets, type);
  return contenu instanceof Promise
    ? contenu.then((found) => ({ rang, integrite: 'ok', type, contenu: found }))
    : { rang, integrite: 'ok', type, contenu };
}

async function examine(
  deballage: Deballage,
  entree: EntreeZip,
  place: Place | null,
): Promise<ExamenEntree> {
  const { rang } = entree;
  if (place === null) return { rang, integrite: 'donnees', type: 'autre', contenu: null };
  const entier = place instanceof Uint8Array ? place : null;
  const source = place instanceof Uint8Array ? fromMemory(place) : place;
  const witness = new Witness(deballage.tampon, entree.taille);
  const integrite = await unpack(deballage, entree, source, entier, witness);
  const type = witness.type();
  const content = integrite === 'ok' && !entree.dossier ? witness.content() : null;
  const contenu = content ? await describeContent(content, type) : null;
  return { rang, integrite, type, contenu };
}

/** Null when the file no longer is what was read before. */
function inWindow(fenetre: Fenetre, { debut, tailleCompressee }: EntreeZip): Place | null {
  const data = findData(fenetre, debut);
  if (data === null || !fenetre.holds(data, data + tailleCompressee)) return null;
  return fenetre.part(data, data + tailleCompressee);
}

async function inFile(
  fichier: Blob,
  { debut, tailleCompressee }: EntreeZip,
  signal: AbortSignal | undefined,
  advance: (octets: number) => void,
): Promise<Place | null> {
  const header = await readWindow(fichier, debut, debut + TAILLE_EN_TETE_LOCAL);
  const data = findData(header, debut);
  if (data === null || data + tailleCompressee > fichier.size) return null;
  return watch(fromFile(fichier, data, data + tailleCompressee), signal, advance);
}

/** Progress counts the first reading only. */
function watch(
  source: SourceOctets,
  signal: AbortSignal | undefined,
  advance: (octets: number) => void,
): SourceOctets {
  let readings = 0;
  return async function* () {
    readings += 1;
    const first = readings === 1;
    for await (const octets of source()) {
      signal?.throwIfAborted();
      yield octets;
      if (first) advance(octets.length);
    }
  };
}

/** The entries to read, in the order of the file, each with the span that holds it whatever its local header. */
function planReading(
  fichier: Blob,
  entrees: readonly EntreeZip[],
  only: ReadonlySet<number> | undefined,
): readonly Lot[] {
  const sorted = [...entrees].sort((a, b) => a.debut - b.debut);
  const { size } = fichier;
  const lots: Lot[] = [];
  for (let i = 0; i < sorted.length; i += 1) {
    const entree = sorted[i];
    if (!entree || cannotRead(entree) !== null || (only && !only.has(entree.rang))) continue;
    const longest = entree.debut + TAILLE_EN_TETE_LOCAL + 2 * 0xffff + entree.tailleCompressee;
    const fin = Math.min(longest, sorted[i + 1]?.debut ?? size, size);
    lots.push({ entree, etendue: { debut: entree.debut, fin } });
  }
  return lots;
}

function isLarge(etendues: readonly Etendue[], [from]: readonly [number, number]): boolean {
  const { debut, fin } = etendues[from] ?? { debut: 0, fin: 0 };
  return fin - debut > FENETRE;
}
