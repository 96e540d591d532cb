import { describe, expect, it } from 'vitest';
import { formatChemin, formatDate, formatHeure, formatModele, tieFrench } from './format.ts';
import { formatCompte, formatTaille } from './mesures.ts';

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
  it('rend une chaîne vide pour le fichier entier', () => {
    expect(formatChemin('')).toBe('');
  });
});

describe('formatCompte', () => {
  it.each([
    [0, '0 demande'],
    [1, '1 demande'],
    [2, '2 demandes'],
  ])('accorde %i', (nombre, attendu) => {
    expect(formatCompte(nombre, 'demande')).toBe(attendu);
  });
});

describe('formatTaille', () => {
  it.each([
    [1, '1 octet'],
    [999, '999 octets'],
    [1082, '1,1 ko'],
    [28_100_000, '28,1 Mo'],
  ])('écrit %i octets', (octets, attendu) => {
    expect(formatTaille(octets)).toBe(attendu);
  });
});

describe('dates', () => {
  it('écrit une heure de Paris en français', () => {
    expect(formatHeure('2026-03-23T10:05')).toBe('23/03/2026 à 10 h 05');
  });
  it('laisse passer une heure mal formée', () => {
    expect(formatHeure('demain')).toBe('demain');
  });
  it.each([
    ['2026-03', '03/2026'],
    ['2022-06-10', '10/06/2022'],
    ['2024', '2024'],
  ])('écrit la date %s', (date, attendu) => {
    expect(formatDate(date)).toBe(attendu);
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

describe('tieFrench', () => {
  it('lie les guillemets et la ponctuation double', () => {
    expect(tieFrench('le « VA » : quoi ?')).toBe('le «\u00a0VA\u00a0»\u00a0: quoi\u00a0?');
  });
  it('ne touche pas à une adresse ni à une espace simple', () => {
    expect(tieFrench('https://exemple.fr, et voilà.')).toBe('https://exemple.fr, et voilà.');
  });
});
