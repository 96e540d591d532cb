import { describe, expect, it } from 'vitest';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';

const judge = (cas: CasPieces) => judgePieces(unePieceDemandee(cas));

describe('le verdict ne se contredit pas', () => {
  const CHIFFREE = { nom: 'a.pdf', chiffree: true } as const;

  it.each<[string, CasPieces]>([
    ['avec le JSON', { attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: ['b.pdf', CHIFFREE] }] }],
    ['sans JSON', { zips: [{ entrees: ['b.pdf', CHIFFREE] }] }],
    [
      'sans JSON, d’une compression inconnue',
      { zips: [{ entrees: [{ nom: 'a.pdf', methode: 14 }] }] },
    ],
  ])('un zip avec un mot de passe est illisible, %s', (_, cas) => {
    expect(judge(cas)).toMatchObject({ verdict: 'illisible', phrasePortail: null });
  });

  it.each<[string, CasPieces, string]>([
    ['avec le JSON', { attendus: ['a.pdf'], zips: [{ entrees: [] }] }, 'incomplet'],
    ['sans JSON', { zips: [{ entrees: [] }] }, 'a-verifier'],
    ['de fichiers du système', { zips: [{ entrees: ['x/', '__MACOSX/._a'] }] }, 'a-verifier'],
  ])('un zip vide n’est pas conforme, %s', (_, cas, verdict) => {
    const report = judge(cas);
    expect(report.verdict).toBe(verdict);
    expect(report.zips.map((zip) => zip.verdict)).toEqual(['a-verifier']);
  });

  it('une pièce chiffrée que le JSON ne cite pas reste une pièce en trop', () => {
    const report = judge({ attendus: ['b.pdf'], zips: [{ entrees: ['b.pdf', CHIFFREE] }] });
    expect(report.verdict).toBe('non-conforme');
  });
});
