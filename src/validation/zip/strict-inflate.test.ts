import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateInto, inflateStrictly } from './strict-inflate.ts';

const { Z_FIXED, Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY } = constants;
const content = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.string({ maxLength: 40 }).map((text) => new TextEncoder().encode(text.repeat(50))),
);
const options = fc.record({
  level: fc.constantFrom(0, 1, 9),
  strategy: fc.constantFrom(Z_FIXED, Z_DEFAULT_STRATEGY),
});

function asZlib(data: Uint8Array): Uint8Array | null {
  try {
    return new Uint8Array(inflateRawSync(data));
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return null;
  }
}

describe('la lecture stricte', () => {
  it('rend tout contenu compressé', () => {
    fc.assert(
      fc.property(content, options, (octets, how) => {
        expect(inflateStrictly(deflateRawSync(octets, how), octets.length)).toEqual(octets);
      }),
      { seed: 1 },
    );
  });

  it('s’arrête un octet après la taille annoncée', () => {
    const data = deflateRawSync(new Uint8Array(1_000_000));
    expect(inflateStrictly(data, 10)).toHaveLength(11);
  });

  it('juge des données abîmées comme zlib', () => {
    fc.assert(
      fc.property(content, options, fc.nat(), fc.nat({ max: 7 }), (octets, how, at, bit) => {
        const data = new Uint8Array(deflateRawSync(octets, how));
        const place = at % Math.min(data.length, 60);
        data[place] = (data[place] ?? 0) ^ (1 << bit);
        expect(inflateStrictly(data, 5_000_000)).toEqual(asZlib(data));
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('refuse des données coupées', () => {
    const data = deflateRawSync(Buffer.from('bonjour '.repeat(50)));
    for (let length = 0; length < data.length; length += 1) {
      expect(inflateStrictly(data.subarray(0, length), 1000)).toBeNull();
    }
  });

  it('connaît les codes les plus longs', () => {
    // The rarer by half each time: codes of 1 to 15 bits.
    const octets = Uint8Array.from({ length: 60_000 }, (_, i) => Math.clz32(i & -i) + 40);
    const data = deflateRawSync(octets, { strategy: Z_HUFFMAN_ONLY, memLevel: 9 });
    expect(inflateStrictly(data, octets.length)).toEqual(octets);
  });

  it('renonce à ce qui est trop long à décoder, non à ce qui est stocké', () => {
    const octets = Uint8Array.from({ length: 40_000 }, (_, i) => (i * i) >> 3);
    const stored = deflateRawSync(octets, { level: 0 });
    const coded = deflateRawSync(octets, { strategy: Z_HUFFMAN_ONLY });
    const read = (data: Uint8Array, patience: number) =>
      inflateInto(data, new Uint8Array(octets.length + 1), patience);
    expect(read(stored, 100)).toEqual(octets);
    expect(read(coded, 100)).toBeNull();
    expect(read(coded, coded.length)).toEqual(octets);
  });
});
