import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBoutsCommuns } from './bouts-communs.ts';

const count = (a: string, b: string) => countBoutsCommuns(a, b, (i, j) => a[i] === b[j]);

it.each([
  ['', '', 0, 0],
  ['abc', 'abc', 3, 0],
  ['abc', 'axc', 1, 1],
  ['aa', 'aaa', 2, 0],
  ['abab', 'ab', 2, 0],
  ['abc', '', 0, 0],
])('« %s » et « %s »', (a, b, tete, queue) => {
  expect(count(a, b)).toEqual({ tete, queue });
});

it('ne compte rien deux fois, et rien d’autre n’est pareil aux bornes', () => {
  const textes = fc.string({ unit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(textes, textes, (a, b) => {
      const { tete, queue } = count(a, b);
      expect(tete + queue).toBeLessThanOrEqual(Math.min(a.length, b.length));
      const [x, y] = [a.slice(tete, a.length - queue), b.slice(tete, b.length - queue)];
      expect(a.slice(0, tete) + y + a.slice(a.length - queue)).toBe(b);
      if (x !== '' && y !== '')
        expect([x[0] === y[0], x.at(-1) === y.at(-1)]).toEqual([false, false]);
    }),
  );
});
