import type { Plugin } from 'vite';

/** A module of the page, with what it cannot run without, and what it fetches later. */
export interface Module {
  /** In characters of source. */
  readonly size: number;
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

/** By id. */
export type Graph = ReadonlyMap<string, Module>;

/**
 * What a request costs, in characters of source: its headers, its turn, a text compressed apart. Two files are put together
 * when that spares more than it has others fetch in vain.
 */
const REQUEST = 16_000;

/** What the page fetches by itself is fetched at each visit; a screen, by who goes there. */
const EACH_VISIT = 10;

/** What is fetched later, and what it counts for. */
interface Screen {
  readonly weight: number;
}

/** Modules in one file. */
interface Chunk {
  readonly ids: string[];
  size: number;
  /** What is fetched later and needs it. */
  readonly screens: Set<Screen>;
  readonly imports: Set<Chunk>;
}

/**
 * Gathers the small files that shared modules would make, one for each set of screens. Rolldown merges them too, but makes
 * circles, and has everybody fetch almost everything.
 */
export function gatherChunks(): Plugin {
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'gather-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: (id) => names.get(id) ?? null }],
              includeDependenciesRecursively: false,
            },
          },
        },
      },
    }),
    buildEnd() {
      const graph = new Map<string, Module>();
      let page = '';
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id);
        if (!info) continue;
        const { code, importedIds, dynamicallyImportedIds } = info;
        graph.set(id, {
          size: code?.length ?? 0,
          imports: importedIds,
          later: dynamicallyImportedIds,
        });
        if (info.isEntry && id.endsWith('.html')) page = id;
      }
      names = nameModules(graph, gather(graph, page));
    },
  };
}

/** @returns which modules stand together; the first group is what the page itself needs, and holds nothing else */
export function gather(graph: Graph, page: string): readonly (readonly string[])[] {
  const first = reachFrom(graph, page);
  const chunks = splitByScreens(graph, first);
  while (mergeBest(chunks));
  return [[...first], ...[...chunks].map(({ ids }) => ids)];
}

/** What runs before this module, and itself. */
function reachFrom(graph: Graph, id: string): Set<string> {
  const reached = new Set([id]);
  // What is added to a set meanwhile is given too.
  for (const each of reached) for (const next of graph.get(each)?.imports ?? []) reached.add(next);
  return reached;
}

/** The modules that the same screens need are one chunk. */
function splitByScreens(graph: Graph, first: ReadonlySet<string>): Set<Chunk> {
  const screens = new Map<string, Set<Screen>>();
  const known = new Map<string, Screen>();
  const seen = new Set(first);
  for (const id of seen) {
    for (const later of graph.get(id)?.later ?? []) {
      if (known.has(later)) continue;
      const screen = { weight: first.has(id) ? EACH_VISIT : 1 };
      known.set(later, screen);
      for (const needed of reachFrom(graph, later)) {
        seen.add(needed);
        if (first.has(needed)) continue;
        screens.set(needed, (screens.get(needed) ?? new Set()).add(screen));
      }
    }
  }
  const ranks = new Map([...known.values()].map((screen, rank) => [screen, rank]));
  const chunks = new Map<string, Chunk>();
  const chunkOf = new Map<string, Chunk>();
  for (const [id, its] of screens) {
    const key = [...its].map((screen) => ranks.get(screen)).join();
    const chunk = chunks.get(key) ?? { ids: [], size: 0, screens: its, imports: new Set() };
    chunk.ids.push(id);
    chunk.size += graph.get(id)?.size ?? 0;
    chunks.set(key, chunk);
    chunkOf.set(id, chunk);
  }
  for (const [id, chunk] of chunkOf) {
    for (const imported of graph.get(id)?.imports ?? []) {
      const other = chunkOf.get(imported);
      if (other && other !== chunk) chunk.imports.add(other);
    }
  }
  return new Set(chunks.values());
}

/** Puts together the two chunks that gain most by it; false when none would. */
function mergeBest(chunks: Set<Chunk>): boolean {
  let best: { a: Chunk; b: Chunk; gain: number } | null = null;
  const list = [...chunks];
  for (const [rank, a] of list.entries()) {
    for (const b of list.slice(rank + 1)) {
      const gain = gainOf(a, b, best?.gain ?? 0);
      if (gain > (best?.gain ?? 0)) best = { a, b, gain };
    }
  }
  if (!best) return false;
  merge(best.a, best.b, chunks);
  return true;
}

/** Requests spared, less what is fetched in vain; not looked into once it is no more than `floor`. */
function gainOf(a: Chunk, b: Chunk, floor: number): number {
  const onlyA = weighBeyond(a.screens, b.screens);
  const onlyB = weighBeyond(b.screens, a.screens);
  const both = weighBeyond(a.screens, NONE) - onlyA;
  let gain = REQUEST * both - a.size * onlyB - b.size * onlyA;
  if (gain <= floor) return gain;
  const needed = needs(a, b);
  const screens = new Set([...a.screens, ...b.screens]);
  for (const chunk of needed) gain -= weighBeyond(screens, chunk.screens) * (chunk.size + REQUEST);
  return gain;
}

const NONE: ReadonlySet<Screen> = new Set();

/** What those count for that are not among the others. */
function weighBeyond(these: ReadonlySet<Screen>, others: ReadonlySet<Screen>): number {
  let sum = 0;
  for (const screen of these) if (!others.has(screen)) sum += screen.weight;
  return sum;
}

/** What the two need before them, but for each other at once. */
function needs(a: Chunk, b: Chunk): Set<Chunk> {
  const needed = new Set([...a.imports, ...b.imports]);
  needed.delete(a);
  needed.delete(b);
  for (const chunk of needed) for (const next of chunk.imports) needed.add(next);
  return needed;
}

/** Where that makes a circle, its chunks are needed by the same screens from then on, and are merged in their turn. */
function merge(a: Chunk, b: Chunk, chunks: Set<Chunk>): void {
  const needed = needs(a, b);
  for (const screen of b.screens) a.screens.add(screen);
  for (const chunk of needed) for (const screen of a.screens) chunk.screens.add(screen);
  a.ids.push(...b.ids);
  a.size += b.size;
  for (const chunk of b.imports) a.imports.add(chunk);
  chunks.delete(b);
  for (const chunk of chunks) if (chunk.imports.delete(b)) chunk.imports.add(a);
  a.imports.delete(a);
}

/** A group is called after its largest module: its folder and its name. */
function nameModules(
  graph: Graph,
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const sizeOf = (id: string) => graph.get(id)?.size ?? 0;
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const ids of groups) {
    const largest = ids.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
    const [, path = 'part'] = /([^/]+\/[^/.?]+)[^/]*$/.exec(largest.replace('/dist/', '/')) ?? [];
    let name = path.replaceAll(/\W+/g, '-');
    while (taken.has(name)) name += '-bis';
    taken.add(name);
    for (const id of ids) names.set(id, name);
  }
  return names;
}
