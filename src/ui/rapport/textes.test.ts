import { describe, expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import type { Report } from '#domain/report.ts';
import { PORTAIL, sayAnswer, showEdit, verdictSentence } from './textes.ts';

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

it('un fichier d’une autre nature n’a pas d’erreur d’écriture à compter', () => {
  const illisible = (controle: string, encodage: Report['encodage'] = 'utf-8') =>
    verdictSentence(
      unReport({
        verdict: 'illisible',
        encodage,
        constats: [unConstat({ controle, phase: 'lecture' })],
      }),
    ).replace(/\s/g, ' ');
  const autre = 'Ce fichier n’est pas lisible comme du JSON';
  expect(illisible('fichier-est-du-json')).toBe(autre);
  expect(illisible('fichier-est-du-json', 'windows-1252')).toBe(autre);
  expect(illisible('encodage-utf8', 'windows-1252')).toMatch(/ : il n’est pas en UTF-8$/);
  expect(illisible('mot-bien-ecrit')).toMatch(/ : 1 erreur d’écriture$/);
});
