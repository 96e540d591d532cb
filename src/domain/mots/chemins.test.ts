import { describe, expect, it } from 'vitest';
import { formatChemin, formatModele } from './chemins.ts';

describe('formatChemin', () => {
  it('compte les rangs à partir de 1', () => {
    expect(formatChemin('/lignesImport/0/VA')).toBe('lignesImport › 1 › VA');
  });
  it('décode les caractères protégés du pointeur JSON', () => {
    expect(formatChemin('/a~1b/c~0d')).toBe('a/b › c~d');
  });
  it('ne prend pas une clé comme 007 pour un rang', () => {
    expect(formatChemin('/007')).toBe('007');
  });
  it('montre ce qu’une balise cache', () => {
    expect(formatChemin('/lignesImport/0/\ufeffnumLigne')).toBe(
      'lignesImport › 1 › [U+FEFF]numLigne',
    );
  });
  it('rend une chaîne vide pour le fichier entier', () => {
    expect(formatChemin('')).toBe('');
  });
});

describe('formatModele', () => {
  it('sépare la balise de ses parents et marque les listes', () => {
    expect(formatModele('/lignesImport/*/VA/dateSignatureVA')).toEqual({
      parents: 'lignesImport[ ] › VA',
      nom: 'dateSignatureVA',
    });
  });
  it('rend deux chaînes vides pour la racine', () => {
    expect(formatModele('')).toEqual({ parents: '', nom: '' });
  });
});
