import { fold } from '#domain/texte.ts';
import type { Structure } from '#domain/generated/structures.ts';

/** Longest name worth comparing: those of the forms have at most 41 characters. */
const MAX_LENGTH = 60;

/** The expected name that this one was meant to be: other case, accents, plural, or at most two slips; null if none. */
export function nearestName(name: string, expected: readonly string[]): string | null {
  if (name.length > MAX_LENGTH) return null;
  const bare = simplify(name);
  let best: string | null = null;
  let fewest = 3;
  for (const [candidate, target] of simplified(expected)) {
    if (target === bare) return candidate;
    // Two slips in a name of four letters make another word.
    const allowed = Math.min(fewest - 1, Math.floor(target.length / 4));
    if (Math.abs(target.length - bare.length) > allowed) continue;
    const slips = countSlips(bare, target, allowed);
    if (slips > allowed) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}

/**
 * What is written around a name: `ns2:`, `{urn:asp}`, `@` (XML converters), `_Facture__` (Python), a class between NULs (PHP),
 * `<…>k__BackingField` (.NET).
 */
const MARQUE =
  /^(?:\{[^}]*\}|\0[^\0]*\0|_[a-z\d]+__|[@$_-]*[a-z][\w.-]*:|[@$_-]+|<)(?=.)|>k__BackingField$/gi;

export function sansMarque(name: string): string {
  return name.length > MAX_LENGTH ? name : name.replace(MARQUE, '');
}

/** The expected name that this one is but for its mark (and case, accents, plural); null when it has none, or when several are. */
export function markedName(name: string, expected: readonly string[]): string | null {
  if (name.length > MAX_LENGTH) return null;
  // « demandes.facture », as Hive names the column of a table.
  const bare = sansMarque(name).replace(/^\w+\./, '');
  if (bare === name) return null;
  const [meant, ...others] = expected.filter((each) => simplify(each) === simplify(bare));
  return meant !== undefined && others.length === 0 ? meant : null;
}

/** Normalised paths of the blocks of a form that expect this name (or the same but for case, accents, plural). */
export function blocksExpecting(name: string, structure: Structure): readonly string[] {
  if (name.length > MAX_LENGTH) return [];
  return indexOf(structure).get(simplify(name)) ?? [];
}

/** Lower case, without accents, separators nor final s. */
export function simplify(name: string): string {
  return fold(name)
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
}

const indexes = new WeakMap<Structure, ReadonlyMap<string, readonly string[]>>();

function indexOf(structure: Structure): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(structure);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [chemin, { balises = [] }] of Object.entries(structure)) {
    for (const balise of balises) {
      const key = simplify(balise);
      index.set(key, [...(index.get(key) ?? []), chemin]);
    }
  }
  indexes.set(structure, index);
  return index;
}

const simplifications = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Expected names come from the schemas: each list is simplified once. */
function simplified(names: readonly string[]): ReadonlyMap<string, string> {
  const known = simplifications.get(names);
  if (known) return known;
  const map = new Map(names.map((name) => [name, simplify(name)]));
  simplifications.set(names, map);
  return map;
}

/** Levenshtein's distance, exact up to `limit`, else anything above it: hostile files hold many names. */
export function countSlips(a: string, b: string, limit: number): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const change = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[right.length] ?? 0;
}
