import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, type Graph, type Module } from './chunks.ts';

const PAGE = 'page';

/** `modules`: size, what it imports, what it fetches later. */
const graphOf = (modules: Record<string, readonly [number, string?, string?]>): Graph =>
  new Map(
    Object.entries(modules).map(([id, [size, imports = '', later = '']]) => [
      id,
      {
        size,
        imports: imports.split(' ').filter(Boolean),
        later: later.split(' ').filter(Boolean),
      },
    ]),
  );

const groupsOf = (graph: Graph) => gather(graph, PAGE).map((ids) => ids.toSorted().join(' '));

describe('the modules of the page', () => {
  it('stand together when they are small and the same screens need most of them', () => {
    const graph = graphOf({
      page: [10, 'first', 'a b c'],
      first: [10],
      a: [9000, 'table field'],
      b: [9000, 'table field'],
      c: [9000, 'table'],
      table: [300],
      field: [300],
    });
    expect(groupsOf(graph)).toContain('field table');
  });

  it('stand apart when some screens would fetch much in vain', () => {
    const graph = graphOf({
      page: [10, '', 'a b c'],
      a: [9000, 'table editor'],
      b: [9000, 'table editor'],
      c: [9000, 'table'],
      table: [300],
      editor: [300_000],
    });
    const withEditor = gather(graph, PAGE).find((ids) => ids.includes('editor'));
    expect(withEditor).not.toContain('table');
    expect(withEditor).not.toContain('c');
  });

  it('stand apart when one of them would bring what it imports to screens that do without', () => {
    const graph = graphOf({
      page: [10, '', 'a b c d'],
      a: [9000, 'table editing'],
      b: [9000, 'table editing'],
      c: [9000, 'table'],
      d: [9000, 'editor'],
      table: [300],
      editing: [300, 'editor'],
      editor: [300_000],
    });
    const withTable = gather(graph, PAGE).find((ids) => ids.includes('table'));
    expect(withTable).not.toContain('editing');
  });

  it('are those of the page first, which holds nothing else', () => {
    const graph = graphOf({
      page: [10, 'shared', 'a'],
      shared: [10],
      a: [10, 'shared own'],
      own: [10],
    });
    expect(groupsOf(graph)[0]).toBe('page shared');
  });

  it('are each in one group, without circles, whatever they are', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const placed = gather(graph, PAGE).flat();
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed.toSorted()).toEqual([...reach(graph)].toSorted());
        expectNoCircle(graph);
      }),
      { numRuns: 200 },
    );
  });
});

/** Each module imports later ones only, as modules without circles do; any may be a screen. */
const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      size: fc.constantFrom(100, 3000, 50_000),
      imports: fc.uniqueArray(fc.nat(29), { maxLength: 6 }),
      later: fc.uniqueArray(fc.nat(29), { maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((modules) => {
    const name = (rank: number) => (rank === 0 ? PAGE : `m${rank}`);
    const known = (rank: number) => rank < modules.length;
    return new Map(
      modules.map(({ size, imports, later }, rank): [string, Module] => [
        name(rank),
        {
          size,
          imports: imports.filter((each) => each > rank && known(each)).map(name),
          later: later.filter((each) => each !== rank && known(each)).map(name),
        },
      ]),
    );
  });

function reach(graph: Graph): Set<string> {
  const reached = new Set([PAGE]);
  for (const id of reached) {
    const { imports = [], later = [] } = graph.get(id) ?? {};
    for (const next of [...imports, ...later]) reached.add(next);
  }
  return reached;
}

/** Takes away, one by one, the groups that import none of those that are left. */
function expectNoCircle(graph: Graph): void {
  const groups = gather(graph, PAGE);
  const rankOf = new Map(groups.flatMap((ids, rank) => ids.map((id) => [id, rank] as const)));
  const left = new Map(
    groups.map((ids, rank) => [
      rank,
      new Set(
        ids
          .flatMap((id) => graph.get(id)?.imports ?? [])
          .map((id) => rankOf.get(id))
          .filter((other) => other !== rank),
      ),
    ]),
  );
  for (;;) {
    const free = [...left].find(([, needed]) => ![...needed].some((each) => left.has(each ?? -1)));
    if (!free) break;
    left.delete(free[0]);
  }
  expect([...left.keys()]).toEqual([]);
}
