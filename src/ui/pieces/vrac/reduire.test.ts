import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECE_MAX } from './limite.ts';
import { shrink } from './reduire.ts';

describe('réduire une image, pas à pas', () => {
  it('va droit vers la limite, et un peu dessous', () => {
    expect(shrink(1, 4 * PIECE_MAX)).toBeCloseTo(0.475);
    expect(shrink(0.5, PIECE_MAX + 1)).toBeCloseTo(0.45);
  });

  it('réduit toujours, d’un dixième au moins', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: PIECE_MAX, max: 1e9 }),
        (echelle, taille) => {
          const reduite = shrink(echelle, taille);
          expect(reduite).toBeGreaterThan(0);
          expect(reduite).toBeLessThanOrEqual(echelle * 0.9);
        },
      ),
    );
  });
});
