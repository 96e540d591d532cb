import { describe, expect, it } from 'vitest';
import { quote } from './citer.ts';

describe('citer un motif', () => {
  it('commence le commentaire', () => {
    expect(quote(' ', 'Le mandat est périmé.')).toBe('Le mandat est périmé.');
  });

  it('continue sur une nouvelle ligne', () => {
    expect(quote('Bonjour. ', 'Le mandat est périmé.')).toBe('Bonjour.\nLe mandat est périmé.');
  });

  it('ne cite pas deux fois', () => {
    expect(quote('Le mandat est périmé.', 'Le mandat est périmé.')).toBe('Le mandat est périmé.');
  });
});
