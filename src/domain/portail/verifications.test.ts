import { describe, expect, it } from 'vitest';
import { parseDate } from '../dates.ts';
import { SONS_IDS, type SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { MOTIFS_REJET } from './motifs-rejet.ts';
import { bdcTropAncien, VERIFICATIONS_GESTIONNAIRE, verificationsPour } from './verifications.ts';

describe('les vérifications du gestionnaire', () => {
  it('sont uniques, sourcées ou présumées', () => {
    const ids = VERIFICATIONS_GESTIONNAIRE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sources, presume } of VERIFICATIONS_GESTIONNAIRE) {
      expect(sources.length > 0).toBe(presume === null);
    }
  });

  it('sont celles du SONS et du type de demande', () => {
    const ids = verificationsPour('IMG-DB-Va2', 'solde').map(({ id }) => id);
    expect(ids).toContain('ris-du-client');
    expect(ids).not.toContain('bdc-120-jours');
    expect(verificationsPour('IMG-RIS-Va2', 'avance').map(({ id }) => id)).toContain(
      'bdc-120-jours',
    );
    expect(verificationsPour('MDV-LGC-Va1', 'avance').map(({ id }) => id)).not.toContain(
      'bdc-120-jours',
    );
  });

  it('demandent la preuve HT aux avances de la vague 1 seulement', () => {
    const asks = (sons: SonsId) =>
      verificationsPour(sons, 'avance').some(({ id }) => id === 'preuve-ht');
    expect(SONS_IDS.filter(asks)).toEqual(SONS_IDS.filter((id) => SONS[id].vague === 1));
  });

  it('limitent à 120 jours le bon de commande de toute la vague 2', () => {
    const asks = (sons: SonsId) =>
      verificationsPour(sons, 'avance').some(({ id }) => id === 'bdc-120-jours');
    expect(SONS_IDS.filter(asks)).toEqual([
      'IMG-RIS-Va2',
      'IMG-DB-Va2',
      'MDV-LGC-Va2',
      'HOP-DPI-Va2',
      'HOP-PFI-Va2',
    ]);
  });
});

it('les motifs de rejet sont uniques', () => {
  const ids = MOTIFS_REJET.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

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
