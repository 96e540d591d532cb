import { describe, expect, it } from 'vitest';
import { describeExpiration } from './textes.ts';

describe('describeExpiration', () => {
  it.each([
    [7, 'expire dans 7 jours'],
    [1, 'expire demain soir'],
    [0, 'expire ce soir, à minuit'],
    [-1, 'date passée : supprimé au prochain événement du portail'],
  ])('à %i jours : « %s »', (jours, texte) => {
    expect(describeExpiration(jours)).toBe(texte);
  });
});
