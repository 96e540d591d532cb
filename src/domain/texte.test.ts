import { describe, expect, it } from 'vitest';
import { fold, shorten } from './texte.ts';

describe('fold', () => {
  it.each([
    ['Déploiement MSS', 'deploiement mss'],
    ['DEPLOIEMENT', 'deploiement'],
    ['relevé'.normalize('NFD'), 'releve'],
    ['Ñandú', 'nandu'],
  ])('« %s » se compare comme « %s »', (texte, plie) => {
    expect(fold(texte)).toBe(plie);
  });
});

describe('shorten', () => {
  it('garde ce qui tient et coupe le reste', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('abc…');
  });
});
