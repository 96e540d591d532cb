import { describe, expect, it } from 'vitest';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252.ts';

/** What follows Latin-1 in WHATWG's index of windows-1252; the five empty places keep their code. */
const ATTENDUS = [
  [0x80, '€'],
  [0x81, '\u0081'],
  [0x85, '…'],
  [0x8c, 'Œ'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x96, '–'],
  [0x9c, 'œ'],
  [0x9f, 'Ÿ'],
  [0xa0, '\u00a0'],
  [0xe9, 'é'],
  [0x41, 'A'],
] as const;

describe('Windows-1252', () => {
  it.each(ATTENDUS)('lit et écrit l’octet %i', (octet, signe) => {
    expect(decodeWindows1252(Uint8Array.of(octet))).toBe(signe);
    expect(encodeWindows1252(signe)).toEqual(Uint8Array.of(octet));
  });

  it('rend chaque octet, au-delà d’un morceau', () => {
    const octets = Uint8Array.from({ length: 20_000 }, (_, rang) => rang % 256);
    expect(encodeWindows1252(decodeWindows1252(octets))).toEqual(octets);
  });

  it('n’écrit pas ce qu’il n’a pas', () => {
    expect(encodeWindows1252('а')).toBeNull();
  });
});
