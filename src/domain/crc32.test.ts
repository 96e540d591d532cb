import { crc32 as asZlib } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const OCTETS = Uint8Array.from({ length: 400 }, (_, i) => (i * i * 7 + (i >> 3)) & 255);

it('est celui de zlib, où que les octets commencent et finissent', () => {
  for (let debut = 0; debut < 8; debut += 1) {
    for (let fin = debut; fin <= OCTETS.length; fin += 1) {
      const part = OCTETS.subarray(debut, fin);
      expect(crc32(part)).toBe(asZlib(part));
    }
  }
});

it('continue celui des octets d’avant', () => {
  expect(crc32(OCTETS.subarray(131), crc32(OCTETS.subarray(0, 131)))).toBe(asZlib(OCTETS));
});
