import { unescapeSegment } from '#domain/pointeurs.ts';
import type { Span, TextIndex } from '../reading.ts';
import type { NodeTable } from '#domain/texte-json/node-table.ts';
import { endOfString, hashOf, keyAt } from '#domain/texte-json/sound-strings.ts';

const QUOTE = 0x22;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** A block already entered: the pointer that leads inside it, with its last slash, and its number of segments. */
interface Entered {
  readonly prefix: string;
  readonly node: number;
  readonly depth: number;
}

const ROOT: Entered = { prefix: '/', node: 0, depth: 0 };

/** Containers with more children than this get a look-up table at their first use. */
const LARGE = 16;

/**
 * Looks places up in the nodes of a sound text. Pointers follow RFC 6901; a duplicated key leads to its
 * last value, the one that `JSON.parse` keeps.
 */
export function createTextIndex(texte: string, nodes: NodeTable): TextIndex {
  const elements = new Map<number, readonly number[]>();
  const members = new Map<number, ReadonlyMap<string, number>>();
  /** The last blocks entered one and two segments down: `/lignesImport/` and `/lignesImport/<n>/`. */
  let list = ROOT;
  let line = ROOT;

  function locate(chemin: string, surCle = false): Span | null {
    const node = find(chemin);
    if (node === null) return null;
    if (!surCle) return { debut: nodes.start(node), fin: nodes.end(node) };
    const key = nodes.key(node);
    if (key < 0) return null;
    return { debut: key, fin: endOfString(texte, key) };
  }

  function find(chemin: string): number | null {
    if (nodes.count === 0) return null;
    if (chemin === '') return 0;
    if (!chemin.startsWith('/')) return null;
    // Look-ups come line by line: most begin in the line where the last one ended, or in another of its list.
    const from = chemin.startsWith(line.prefix)
      ? line
      : chemin.startsWith(list.prefix)
        ? list
        : ROOT;
    let node: number | null = from.node;
    let { depth } = from;
    let at = from.prefix.length - 1;
    while (at >= 0 && node !== null) {
      const next = chemin.indexOf('/', at + 1);
      const segment = next < 0 ? chemin.slice(at + 1) : chemin.slice(at + 1, next);
      node = child(node, segment.includes('~') ? unescapeSegment(segment) : segment);
      at = next;
      depth++;
      if (next < 0 || node === null || depth > 2) continue;
      const entered = { prefix: chemin.slice(0, next + 1), node, depth };
      if (depth === 1) list = entered;
      else line = entered;
    }
    return node;
  }

  function child(node: number, name: string): number | null {
    const opening = texte.charCodeAt(nodes.start(node));
    if (opening === OPEN_BRACE) return member(node, name);
    if (opening !== OPEN_BRACKET) return null;
    const rank = rankOf(name);
    return rank < 0 ? null : element(node, rank);
  }

  function element(array: number, rank: number): number | null {
    let children = elements.get(array);
    if (children) return children[rank] ?? null;
    const end = nodes.next(array);
    let node = array + 1;
    for (let at = 0; node < end && at <= LARGE; at++, node = nodes.next(node)) {
      if (at === rank) return node;
    }
    if (node >= end) return null;
    children = childrenOf(array);
    elements.set(array, children);
    return children[rank] ?? null;
  }

  function member(object: number, name: string): number | null {
    const known = members.get(object);
    if (known) return known.get(name) ?? null;
    const end = nodes.next(object);
    const hash = hashOf(name);
    let found: number | null = null;
    let at = 0;
    for (let node = object + 1; node < end; node = nodes.next(node)) {
      if (++at > LARGE) return largeMember(object, name);
      if (nodes.hash(node) === hash && isKey(texte, nodes.key(node), name)) found = node;
    }
    return found;
  }

  function largeMember(object: number, name: string): number | null {
    const table = new Map<string, number>();
    for (const node of childrenOf(object)) table.set(keyAt(texte, nodes.key(node)), node);
    members.set(object, table);
    return table.get(name) ?? null;
  }

  function childrenOf(container: number): readonly number[] {
    const children: number[] = [];
    const end = nodes.next(container);
    for (let node = container + 1; node < end; node = nodes.next(node)) children.push(node);
    return children;
  }

  return { locate };
}

/** Compares in place when nothing can be escaped; a quote in `name` would end the key too early. */
function isKey(texte: string, debut: number, name: string): boolean {
  if (name.includes('"') || name.includes('\\')) return keyAt(texte, debut) === name;
  const closes = texte.charCodeAt(debut + 1 + name.length) === QUOTE;
  return (closes && texte.startsWith(name, debut + 1)) || keyAt(texte, debut) === name;
}

/** The rank that `name` writes as RFC 6901 says (no leading zero); -1 when it writes none. */
function rankOf(name: string): number {
  if (name === '' || (name.length > 1 && name.startsWith('0'))) return -1;
  let rank = 0;
  for (let at = 0; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    rank = rank * 10 + digit;
  }
  return rank;
}
