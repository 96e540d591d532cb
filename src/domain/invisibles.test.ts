import { describe, expect, it } from 'vitest';
import {
  couperCaches,
  dessinerSigne,
  montrerExtrait,
  montrerInvisibles,
  nommerInvisibles,
  nommerSignes,
  sansInvisibles,
} from './invisibles.ts';

describe('les caractères invisibles', () => {
  it.each([
    ['\u200b13000637200010', '13000637200010', 'espace de largeur nulle (U+200B)'],
    ['FINIMG014001\r', 'FINIMG014001', 'retour chariot (U+000D)'],
    ['\ufeffnumLigne', 'numLigne', 'marque d’ordre des octets (BOM) (U+FEFF)'],
    [
      'a\u200bb\u200b\u00ad',
      'ab',
      'espace de largeur nulle (U+200B), trait d’union conditionnel (U+00AD)',
    ],
    ['a\u206ab', 'ab', 'caractère qui ne s’affiche pas (U+206A)'],
    ['Jean Dupont', 'Jean Dupont', ''],
  ])('de %j sont retirés et nommés', (texte, propre, noms) => {
    expect(sansInvisibles(texte)).toBe(propre);
    expect(nommerInvisibles(texte)).toBe(noms);
  });

  it('l’espace se passe de son code', () => {
    expect(nommerSignes('  \u00a0')).toBe('espace, espace insécable (U+00A0)');
  });
});

it('un texte se coupe à ce qu’il cache, et à rien d’autre', () => {
  expect(couperCaches('92 219\u00a0300\ufeff\u00a0.\ud800')).toEqual([
    '92 219',
    '\u00a0',
    '300',
    '\ufeff',
    '',
    '\u00a0',
    '.',
    '\ud800',
    '',
  ]);
  expect(couperCaches('\t"é" : 1 😀\r\n')).toEqual(['\t"é" : 1 😀\r\n']);
  expect(['\u00a0', '\ufeff'].map(dessinerSigne)).toEqual(['⍽', '◊']);
});

describe('un texte qui cache des caractères', () => {
  it.each([
    ['\ufeffnumLigne', '[U+FEFF]numLigne'],
    ['FINIMG014001\r', 'FINIMG014001[U+000D]'],
    ['Hôpital d’Été', 'Hôpital d’Été'],
  ])('les montre : %j', (texte, montre) => {
    expect(montrerInvisibles(texte)).toBe(montre);
  });
});

it('un extrait du fichier montre ce qu’il cache, et garde ses lignes', () => {
  expect(montrerExtrait('{\r\n\t"\ufeffnumLigne": 1\n}')).toBe('{\r\n\t"[U+FEFF]numLigne": 1\n}');
});
