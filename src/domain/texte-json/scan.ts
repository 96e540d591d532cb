import { findClesEnDouble, type Doublon, type OpenContainers } from './doublons.ts';
import { endOfString, hashOf, keyAt } from './sound-strings.ts';
import { END, HASH, KEY, NEXT, NodeTable, START, STRIDE } from './node-table.ts';

/** RFC 8259 section 9 lets a reader limit the nesting; the published examples nest 7 levels. */
export const MAX_DEPTH = 100;

export interface Scan {
  readonly nodes: NodeTable;
  readonly doublons: readonly Doublon[];
  /** Offset of the first bracket nested deeper than `MAX_DEPTH`, where the scan stopped; null when none. */
  readonly tropProfond: number | null;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * One pass over SOUND JSON (`JSON.parse` has accepted it): where each value and key stands, which keys
 * are duplicated, whether the nesting is reasonable. Offsets count UTF-16 units.
 */
export function scan(texte: string): Scan {
  const nodes = new NodeTable(Math.ceil(texte.length / 24));
  const open: OpenContainers = {
    node: new Int32Array(MAX_DEPTH + 1),
    rank: new Int32Array(MAX_DEPTH + 1),
  };
  const doublons: Doublon[] = [];
  const length = texte.length;
  let depth = 0;
  // Key read but whose value has not come yet; -1 when the next string may be a key or an element.
  let key = -1;
  let hash = 0;
  let inObject = false;
  // Offset of the first backslash that may stand in the next key.
  let escape = -1;
  let at = 0;

  for (;;) {
    let code = texte.charCodeAt(at);
    while (code <= SPACE || code === COLON) code = texte.charCodeAt(++at);
    if (at >= length) break;
    if (code === COMMA) {
      if (!inObject) open.rank[depth - 1] = (open.rank[depth - 1] ?? 0) + 1;
      at++;
      continue;
    }
    if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth--;
      const container = open.node[depth] ?? 0;
      at++;
      nodes.cells[container * STRIDE + END] = at;
      nodes.cells[container * STRIDE + NEXT] = nodes.count;
      if (inObject) findClesEnDouble(texte, nodes, open, depth, doublons);
      inObject =
        depth > 0 && texte.charCodeAt(nodes.start(open.node[depth - 1] ?? 0)) === OPEN_BRACE;
      continue;
    }
    if (code === QUOTE && inObject && key < 0) {
      key = at;
      at = endOfString(texte, key);
      if (escape < key) escape = nextEscape(texte, key);
      hash = escape < at ? hashOf(keyAt(texte, key)) : hashOf(texte, key + 1, at - 1);
      continue;
    }

    const node = nodes.grow();
    const cell = node * STRIDE;
    const cells = nodes.cells;
    cells[cell + START] = at;
    cells[cell + KEY] = key;
    cells[cell + HASH] = hash;
    key = -1;
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (depth === MAX_DEPTH) return { nodes, doublons, tropProfond: at };
      open.node[depth] = node;
      open.rank[depth] = 0;
      depth++;
      inObject = code === OPEN_BRACE;
      at++;
      continue;
    }
    at = code === QUOTE ? endOfString(texte, at) : endOfScalar(texte, at);
    cells[cell + END] = at;
    cells[cell + NEXT] = node + 1;
  }
  return { nodes, doublons, tropProfond: null };
}

/** Past the end when there is none. */
function nextEscape(texte: string, debut: number): number {
  const at = texte.indexOf('\\', debut);
  return at < 0 ? texte.length : at;
}

function endOfScalar(texte: string, debut: number): number {
  for (let at = debut + 1; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code <= SPACE || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET)
      return at;
  }
  return texte.length;
}
