import { describe, expect, it } from 'vitest';
import { unReport } from '#test-support/reports.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { PORTAIL, sayAnswer, showEdit } from './textes.ts';

describe('ce que le portail dirait d’un fichier hors format', () => {
  const nonConforme = (id: FormulaireId | null) => {
    const { formulaire } = unReport();
    return sayAnswer(unReport({ verdict: 'non-conforme', formulaire: { ...formulaire, id } }));
  };

  it('tient en une phrase pour la vague 1 (S1:341)', () => {
    expect(nonConforme('mdv-lgc-va1.avance')).toBe(PORTAIL.illisible);
  });

  it('est une liste de balises pour la vague 2 (S0:270)', () => {
    expect(nonConforme('img-db-va2.solde')).toBeNull();
    expect(nonConforme(null)).toBeNull();
  });
});

it('d’un fichier entier à remplacer, ne montre que les premières lignes', () => {
  const fichier = Array.from({ length: 2000 }, (_, i) => `ligne ${i}`).join('\n');
  expect(showEdit(fichier).split('\n')).toHaveLength(9);
  expect(showEdit(fichier)).toMatch(/^ligne 0\n[^]*\nligne 7\n… et 1\D992 autres lignes$/);
  expect(showEdit('a'.repeat(5000))).toMatch(/^a{600}…$/);
  expect(showEdit('[\n  1\n]')).toBe('[\n  1\n]');
  expect(showEdit('"\ufeffnumLigne"')).toBe('"[U+FEFF]numLigne"');
  expect(showEdit('"VA": [],\n      ')).toBe('"VA": [],');
  expect(showEdit('\n ')).toBe('\n ');
  expect(showEdit('')).toBe('');
});
