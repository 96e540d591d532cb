import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText, unfoldText } from './lien.ts';

const MAX = 2 ** 20;

it('un texte revient d’un lien tel qu’il y est entré', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (texte) => {
      const code = await foldText(texte);
      expect(code).toMatch(/^[\w-]+$/);
      expect(await unfoldText(code, MAX)).toBe(texte);
    }),
    { numRuns: 60 },
  );
});

it('un code quelconque ne fait jamais échouer la lecture', async () => {
  const bon = await foldText('é'.repeat(400));
  const quelconque = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.nat(bon.length).map((place) => bon.slice(0, place)),
    fc.nat(bon.length - 1).map((place) => `${bon.slice(0, place)}A${bon.slice(place + 1)}`),
  );
  await fc.assert(
    fc.asyncProperty(quelconque, async (code) => {
      const lu = await unfoldText(code, MAX);
      expect(lu === null || typeof lu === 'string').toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('ce qui se déplierait au-delà de la borne n’est pas lu', async () => {
  const code = deflateRawSync(Buffer.alloc(4 * MAX)).toString('base64url');
  expect(code.length).toBeLessThan(16_000);
  expect(await unfoldText(code, MAX)).toBeNull();
});
