import { FENETRE } from './limits.ts';
import { Fenetre, PETIT_FICHIER, readWindow } from './window.ts';

/** `[debut, fin[` in a file, bytes. */
export interface Etendue {
  readonly debut: number;
  readonly fin: number;
}

/** A slice of a File on disk costs about 0.5 ms whatever its size, as much as reading 0.4 MB: see bench/README.md. */
const DENSE_PAR_MO = 4;
const LOT = 32;
const LOTS_DE_FRONT = 4;

/**
 * Reads many small spans, in their order (of start, which must grow), and hands each over in a window that holds it, and
 * perhaps more. Whole windows when they are dense, else slices gathered in few reads.
 */
export async function readSpans(
  fichier: Blob,
  etendues: readonly Etendue[],
  onSpan: (fenetre: Fenetre, index: number) => void,
): Promise<void> {
  const dense = etendues.length > (fichier.size / 2 ** 20) * DENSE_PAR_MO;
  if (dense || fichier.size <= PETIT_FICHIER) await readByWindows(fichier, etendues, onSpan);
  else await readBySlices(fichier, etendues, onSpan);
}

/** Groups of consecutive spans, each within one window; a span alone may be longer. */
export function groupSpans(etendues: readonly Etendue[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  let first = 0;
  let end = 0;
  etendues.forEach(({ debut, fin }, i) => {
    const start = etendues[first]?.debut ?? 0;
    // A hole that costs more to read than another slice starts a new window.
    if (i > first && (fin - start > FENETRE || debut - end > FENETRE / 16)) {
      groups.push([first, i]);
      first = i;
      end = 0;
    }
    end = Math.max(end, fin);
  });
  if (first < etendues.length) groups.push([first, etendues.length]);
  return groups;
}

/** The window of a group of spans. */
export function readGroup(
  fichier: Blob,
  etendues: readonly Etendue[],
  [from, to]: readonly [number, number],
): Promise<Fenetre> {
  const debut = etendues[from]?.debut ?? 0;
  let fin = debut;
  for (let i = from; i < to; i += 1) fin = Math.max(fin, etendues[i]?.fin ?? 0);
  return readWindow(fichier, debut, fin);
}

async function readByWindows(
  fichier: Blob,
  etendues: readonly Etendue[],
  onSpan: (fenetre: Fenetre, index: number) => void,
): Promise<void> {
  for (const group of groupSpans(etendues)) {
    const fenetre = await readGroup(fichier, etendues, group);
    for (let i = group[0]; i < group[1]; i += 1) onSpan(fenetre, i);
  }
}

async function readBySlices(
  fichier: Blob,
  etendues: readonly Etendue[],
  onSpan: (fenetre: Fenetre, index: number) => void,
): Promise<void> {
  for (let from = 0; from < etendues.length; from += LOT * LOTS_DE_FRONT) {
    const lots = Array.from({ length: LOTS_DE_FRONT }, (_, k) =>
      etendues.slice(from + k * LOT, from + (k + 1) * LOT),
    );
    const read = await Promise.all(lots.map((lot) => gather(fichier, lot)));
    read.flat().forEach((fenetre, i) => onSpan(fenetre, from + i));
  }
}

/** One read for several slices: a Blob made of them. */
async function gather(fichier: Blob, lot: readonly Etendue[]): Promise<readonly Fenetre[]> {
  if (lot.length === 0) return [];
  const blob = new Blob(lot.map(({ debut, fin }) => fichier.slice(debut, fin)));
  const octets = new Uint8Array(await blob.arrayBuffer());
  let at = 0;
  return lot.map(({ debut, fin }) => {
    const part = octets.subarray(at, at + fin - debut);
    at += fin - debut;
    return new Fenetre(part, debut);
  });
}
