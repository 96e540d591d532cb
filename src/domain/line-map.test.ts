import { describe, expect, it } from 'vitest';
import { createLineMap } from './line-map.ts';

describe('createLineMap', () => {
  it.each([
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 2, 1],
    ['\n\r\n\r', 4, 4, 1],
    ['é😀x', 3, 1, 4],
    ['', 0, 1, 1],
    ['a\n', 2, 2, 1],
  ])('%j: offset %i stands on line %i, column %i', (texte, offset, ligne, colonne) => {
    expect(createLineMap(texte).position(offset)).toEqual({ ligne, colonne });
  });
});
