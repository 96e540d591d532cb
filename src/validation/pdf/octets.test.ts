import fc from 'fast-check';
import { expect, it } from 'vitest';
import { find, findLast, makeMot } from './octets.ts';

const mot = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
/** What looks like the word, or is it, among bytes that it has not. */
const texte = fc
  .array(fc.oneof(mot, fc.constantFrom('--', '\xff\xff\xff\xff\xff')), { maxLength: 12 })
  .map((parts) => parts.join(''));

it('trouve un mot dans des octets comme dans un texte, d’un bout ou de l’autre', () => {
  fc.assert(
    fc.property(texte, mot, fc.nat(60), fc.nat(70), (dans, cherche, debut, fin) => {
      const octets = Uint8Array.from(dans, (signe) => signe.charCodeAt(0));
      const found = makeMot(cherche);
      expect(find(octets, found, debut)).toBe(
        debut > dans.length ? -1 : dans.indexOf(cherche, debut),
      );
      expect(find(octets, found, debut, fin)).toBe(
        debut > fin ? -1 : dans.slice(0, fin).indexOf(cherche, debut),
      );
      expect(findLast(octets, found)).toBe(dans.lastIndexOf(cherche));
    }),
    { numRuns: 2000 },
  );
});
