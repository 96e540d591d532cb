import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLien, encodeLien } from './lien.ts';

it('un texte revient d’un lien tel qu’il y est entré', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (texte) => {
      const code = await encodeLien(texte);
      expect(code).toMatch(/^[\w-]+$/);
      expect(await decodeLien(code ?? '')).toBe(texte);
    }),
    { numRuns: 60 },
  );
});

it('un code quelconque ne fait jamais échouer la lecture', async () => {
  const bon = (await encodeLien('é'.repeat(400))) ?? '';
  const quelconque = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.nat(bon.length).map((place) => bon.slice(0, place)),
    fc.nat(bon.length - 1).map((place) => `${bon.slice(0, place)}A${bon.slice(place + 1)}`),
  );
  await fc.assert(
    fc.asyncProperty(quelconque, async (code) => {
      const lu = await decodeLien(code);
      expect(lu === null || typeof lu === 'string').toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('ce qui se déplierait au-delà de la borne n’est pas lu', async () => {
  const code = deflateRawSync(Buffer.alloc(4 * 2 ** 20)).toString('base64url');
  expect(code.length).toBeLessThan(16_000);
  expect(await decodeLien(code)).toBeNull();
});

it('ce qui ne tiendrait pas dans une adresse n’est pas un lien', async () => {
  const tires = Array.from({ length: 40_000 }, (_, rang) => ((rang * 7919) % 65_521).toString(36));
  expect(await encodeLien(tires.join(' '))).toBeNull();
  expect(await encodeLien(' '.repeat(2 ** 20 + 1))).toBeNull();
  expect(await decodeLien('A'.repeat(16_001))).toBeNull();
});
