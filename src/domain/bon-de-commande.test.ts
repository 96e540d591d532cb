import { describe, expect, it } from 'vitest';
import { bdcTropAncien } from './bon-de-commande.ts';
import { parseDate } from './dates.ts';

describe('bdcTropAncien', () => {
  it.each([
    ['01/01/2025', '01/05/2025', false],
    ['01/01/2025', '02/05/2025', true],
    // 29 February 2024 counts.
    ['01/01/2024', '30/04/2024', false],
    ['01/01/2024', '01/05/2024', true],
    ['01/06/2025', '01/01/2025', false],
  ])('signé le %s, dossier complet le %s : %s', (bdc, dossier, attendu) => {
    expect(bdcTropAncien(unJour(bdc), unJour(dossier))).toBe(attendu);
  });
});

function unJour(texte: string) {
  const jour = parseDate(texte);
  if (jour === null) throw new Error(texte);
  return jour;
}
