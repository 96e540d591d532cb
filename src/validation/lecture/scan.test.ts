import fc from 'fast-check';
import { getNodePath, parseTree, type Node } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, scan } from '#domain/texte-json/scan.ts';
import { createTextIndex } from './text-index.ts';

function indexOf(texte: string) {
  return createTextIndex(texte, scan(texte).nodes);
}

describe('scan', () => {
  it('agrees with jsonc-parser on the place of every value and key', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('', '/', '~', '~1', '__proto__', '"', '\\'),
    );
    const { document } = fc.letrec((tie) => ({
      document: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(
          fc.string(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
          fc.constant(null),
        ),
        fc.array(tie('document'), { maxLength: 40 }),
        fc.dictionary(names, tie('document'), { maxKeys: 40 }),
      ),
    }));
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const texte = JSON.stringify(value, null, indent);
        const { nodes, doublons, tropProfond } = scan(texte);
        const index = createTextIndex(texte, nodes);
        let seen = 0;
        for (const node of walk(parseTree(texte))) {
          seen++;
          const chemin = pointerOf(node);
          const span = { debut: node.offset, fin: node.offset + node.length };
          expect(index.locate(chemin)).toEqual(span);
          const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
          const keySpan = key ? { debut: key.offset, fin: key.offset + key.length } : null;
          expect(index.locate(chemin, true)).toEqual(keySpan);
        }
        expect(nodes.count).toBe(seen);
        expect(doublons).toEqual([]);
        expect(tropProfond).toBeNull();
      }),
    );
  });

  it('leads a duplicated key to the value that JSON.parse keeps, and tells all its places', () => {
    const texte = '{"l": [{"a": 1, "b": {"x/y": 1, "x/y": 2}, "a": 3}]}';
    expect(scan(texte).doublons).toEqual([
      { chemin: '/l/0/b/x~1y', balise: 'x/y', places: [22, 32] },
      { chemin: '/l/0/a', balise: 'a', places: [8, 43] },
    ]);
    expect(indexOf(texte).locate('/l/0/a')).toEqual({ debut: 48, fin: 49 });
  });

  it('finds a duplicate among many keys', () => {
    const keys = Array.from({ length: 1000 }, (_, rank) => `"k${rank}": 0`).join(', ');
    expect(scan(`{${keys}, "k7": 1}`).doublons.map(({ balise }) => balise)).toEqual(['k7']);
    expect(scan(`{${keys}}`).doublons).toEqual([]);
  });

  it('finds the keys that come back, however they are written', () => {
    const keys = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(keys, (written) => {
        const texte = `{${written.map(([key, escaped]) => `${writeKey(key, escaped)}: "\\\\"`).join()}}`;
        const names = written.map(([key]) => key);
        const repeated = new Set(names.filter((name, rank) => names.indexOf(name) < rank));
        expect(new Set(scan(texte).doublons.map(({ balise }) => balise))).toEqual(repeated);
      }),
    );
  });

  it('is not fooled by two keys of the same hash', () => {
    expect(scan('{"a1bcd": 1, "a2bcd": 2}').doublons).toEqual([]);
  });

  it('keeps the text of numbers as written', () => {
    const texte = '{"a": 1000.010}';
    const { debut, fin } = indexOf(texte).locate('/a') ?? { debut: 0, fin: 0 };
    expect(texte.slice(debut, fin)).toBe('1000.010');
  });

  it('stops at the first bracket nested too deep', () => {
    expect(scan('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH)).tropProfond).toBeNull();
    const deeper = '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1);
    expect(scan(deeper).tropProfond).toBe(MAX_DEPTH);
  });

  it.each(['/b', '/a/0', '/a/x', 'a', '/', '/a/', '/l/2', '/l/-1', '/l/01', '/l/1e0'])(
    'finds nothing at %j',
    (chemin) => {
      expect(indexOf('{"a": {"b": 1}, "l": [1, 2]}').locate(chemin)).toBeNull();
    },
  );
});

/** A key as JSON; `escaped` writes each of its characters as `\\uXXXX`. */
function writeKey(key: string, escaped: boolean): string {
  if (!escaped) return JSON.stringify(key);
  const units = key.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}

/** Every value of the tree; properties are no values. */
function walk(root: Node | undefined): readonly Node[] {
  if (!root) return [];
  const children =
    root.type === 'object'
      ? (root.children ?? []).flatMap((property) => property.children?.slice(1) ?? [])
      : (root.children ?? []);
  return [root, ...children.flatMap(walk)];
}

function pointerOf(node: Node): string {
  return getNodePath(node)
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
