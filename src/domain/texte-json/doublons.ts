import { escapeSegment } from '../pointeurs.ts';
import type { NodeTable } from './node-table.ts';
import { keyAt } from './sound-strings.ts';

/** One key that an object holds several times. */
export interface Doublon {
  /** JSON pointer of the value. */
  readonly chemin: string;
  readonly balise: string;
  /** Offset of the opening quote of each occurrence, at least two, in order. */
  readonly places: readonly number[];
}

/** Open containers, from the root: their node and, for an array, the rank of its current element. */
export interface OpenContainers {
  readonly node: Int32Array;
  readonly rank: Int32Array;
}

/** Above this number of keys, pairs are no longer compared one by one. */
const SMALL = 24;

/** Appends the duplicate keys of the object `open.node[depth]`, which has just been closed. */
export function findClesEnDouble(
  texte: string,
  nodes: NodeTable,
  open: OpenContainers,
  depth: number,
  doublons: Doublon[],
): void {
  const object = open.node[depth] ?? 0;
  const end = nodes.next(object);
  if (!mayHoldDoublons(nodes, object + 1, end)) return;

  const occurrences = new Map<string, number[]>();
  for (let node = object + 1; node < end; node = nodes.next(node)) {
    const balise = keyAt(texte, nodes.key(node));
    const places = occurrences.get(balise);
    if (places) places.push(nodes.key(node));
    else occurrences.set(balise, [nodes.key(node)]);
  }
  const parent = pointerOf(texte, nodes, open, depth);
  for (const [balise, places] of occurrences) {
    if (places.length > 1)
      doublons.push({ chemin: `${parent}/${escapeSegment(balise)}`, balise, places });
  }
}

/** Hashes alone: cheap, and true whenever there is a duplicate. */
function mayHoldDoublons(nodes: NodeTable, first: number, end: number): boolean {
  let rank = 0;
  for (let node = first; node < end; node = nodes.next(node)) {
    if (++rank > SMALL) return true;
    const hash = nodes.hash(node);
    for (let other = first; other < node; other = nodes.next(other)) {
      if (nodes.hash(other) === hash) return true;
    }
  }
  return false;
}

function pointerOf(texte: string, nodes: NodeTable, open: OpenContainers, depth: number): string {
  let pointer = '';
  for (let level = 1; level <= depth; level++) {
    const key = nodes.key(open.node[level] ?? 0);
    pointer += key < 0 ? `/${open.rank[level - 1] ?? 0}` : `/${escapeSegment(keyAt(texte, key))}`;
  }
  return pointer;
}
