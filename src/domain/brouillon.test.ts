import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBrouillon } from './brouillon.ts';

describe('le nom d’un brouillon', () => {
  it.each([
    ['a.json', [], 'a.json'],
    ['a.json', ['b.json'], 'a.json'],
    ['a.json', ['a.json'], 'a.json (2)'],
    ['a.json', ['a.json', 'a.json (2)'], 'a.json (3)'],
    ['a.json (2)', ['a.json (2)'], 'a.json (3)'],
    ['a.json (2)', ['a.json', 'a.json (2)', 'a.json (3)'], 'a.json (4)'],
  ])('%s, à côté de %j : %s', (souhait, pris, nom) => {
    expect(nameBrouillon(souhait, pris)).toBe(nom);
  });

  it('n’est jamais celui d’un autre', () => {
    const noms = fc.stringMatching(/^[ab]( \([1-4]\)){0,2}$/);
    fc.assert(
      fc.property(noms, fc.array(noms), (souhait, pris) => {
        expect(pris).not.toContain(nameBrouillon(souhait, pris));
      }),
    );
  });
});
