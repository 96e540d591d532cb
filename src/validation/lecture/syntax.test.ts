import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#test-support/test-lecture-control.ts';
import { listMistakes } from './syntax.ts';

describe('listMistakes', () => {
  it('finds nothing in sound JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(listMistakes(JSON.stringify(value, null, indent))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is exactly as strict as JSON.parse', () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"-.10+\\/#; \n\t\u00a0\u0001'.split(''),
      ...['"a"', '"b":', '1e5', 'true', 'null', '{"a":1}', '[1,2]', '//', '/*', '01', '“', "''"],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const texte = parts.join('');
        expect(listMistakes(texte).length === 0).toBe(isJson(texte));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each(['"', ':', ',', '{', '[', ']', '}'])(
    'names one mistake, and mends it if it can, when one %s is removed from an example',
    (char) => {
      const exemple = new URL('../../../schemas/exemples/img-ris-va2.solde.json', import.meta.url);
      const texte = readFileSync(exemple, 'utf8');
      const broken = [...texte.matchAll(new RegExp(`\\${char}`, 'g'))]
        .map(({ index }) => texte.slice(0, index) + texte.slice(index + 1))
        .filter((text) => !isJson(text));
      expect(broken).not.toEqual([]);
      for (const text of broken) {
        const mistakes = listMistakes(text);
        expect(mistakes).toHaveLength(1);
        if (mistakes[0]?.edit) expect(isJson(applyEdits(text, mistakes))).toBe(true);
      }
    },
  );

  it('leaves alone a text that only looks badly quoted', () => {
    expect(listMistakes('{"a": "d’,", "b": "« x »,"}')).toEqual([]);
  });
});

function isJson(texte: string): boolean {
  try {
    JSON.parse(texte);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
