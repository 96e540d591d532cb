import { describe, expect, it } from 'vitest';
import { unReport } from '#test-support/reports.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { PORTAIL, sayAnswer } from './textes.ts';

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
