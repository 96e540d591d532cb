import { describe, expect, it } from 'vitest';
import { ecrireSaisie, montrerSaisie } from './saisie.ts';

describe('ce qui est tapé dans un champ', () => {
  it.each([
    ['1 250,50', '1250.50'],
    ['1\u202f250,5 €', '1250.5'],
    ['12 345 678', '12345678'],
    ['1 250 ', '1250'],
    ['-3', '-3'],
    ['007,10', '7.10'],
    ['1,5e3', '1.5e3'],
    ['', 'null'],
    ['12345678901234567890', '12345678901234567890'],
  ])('est un nombre : %s', (saisie, ecrit) => {
    expect(ecrireSaisie(saisie, 'nombre', false)).toBe(ecrit);
    expect(() => JSON.parse(ecrit)).not.toThrow();
  });

  it.each([
    '1250 1300',
    '125 1300',
    '1 25',
    '12 500 1',
    '1250\n1300',
    '1,5 0',
    '1.250,50',
    'mille',
    '1,',
    '--1',
    '12a',
    '٣',
  ])('n’en est pas un : %s', (saisie) => {
    expect(ecrireSaisie(saisie, 'nombre', true)).toBeNull();
  });

  it('reste un texte, avec ses zéros', () => {
    expect(ecrireSaisie('00034', 'texte', true)).toBe('"00034"');
    expect(ecrireSaisie('a "b" \\ c', 'texte', true)).toBe(String.raw`"a \"b\" \\ c"`);
    expect(ecrireSaisie('', 'texte', true)).toBe('null');
    expect(ecrireSaisie('', 'texte', false)).toBe('""');
  });

  it('est oui ou non', () => {
    expect(ecrireSaisie('true', 'booleen', false)).toBe('true');
    expect(ecrireSaisie('vrai', 'booleen', false)).toBeNull();
  });

  it('se montre comme on l’écrit en français', () => {
    expect(montrerSaisie('10750.00', 10750)).toBe('10750,00');
    expect(montrerSaisie('null', null)).toBe('');
    expect(montrerSaisie('"a.b"', 'a.b')).toBe('a.b');
  });
});
