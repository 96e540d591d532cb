import { expect, it } from 'vitest';
import { rendre } from './rendre.ts';

it('rend la mémoire d’octets lus, l’un après l’autre', () => {
  for (const longueur of [1, 65_536]) {
    const octets = new Uint8Array(longueur);
    rendre(octets);
    expect(octets.buffer.byteLength).toBe(0);
  }
});
