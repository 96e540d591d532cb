import { describe, expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import { listPoints } from './points.ts';

const dits = (report: Parameters<typeof unReport>[0]) =>
  listPoints(unReport(report)).map(({ cle, texte }) => [cle, texte]);

const REJET = {
  id: 'montant-non-nul',
  titre: 'Le montant n’est pas nul',
  phase: 'aide',
  severite: 'avertissement',
  sources: [],
  presume: null,
  discordance: false,
  rejetteALImport: false,
  rejetteALInstruction: true,
} as const;

describe('ce que la phrase du verdict ne dit pas', () => {
  it('ne dit rien quand tout a été dit', () => {
    expect(dits({ constats: [unConstat()] })).toEqual([]);
  });

  it('annonce les erreurs du tour suivant, et où', () => {
    const suite = [2, 3].map((numLigne) => unConstat({ numLigne, prochainTour: true }));
    expect(dits({ constats: [unConstat(), ...suite] })).toEqual([
      ['prochain-tour', expect.stringContaining('1 sorte d’erreur, 2 fois : demandes 2 et 3')],
    ]);
    expect(listPoints(unReport({ constats: suite }))[0]?.constat).toBe(suite[0]);
  });

  it('annonce les rejets de l’instruction, même sous un verdict favorable', () => {
    const rejet = unConstat({
      controle: 'montant-non-nul',
      severite: 'avertissement',
      numLigne: 4,
    });
    const controles = { 'montant-non-nul': REJET };
    expect(dits({ constats: [rejet], controles, verdict: 'valide' })).toEqual([
      ['instruction', expect.stringContaining('1 erreur (demande 4)')],
    ]);
    const doute = { ...rejet, severite: 'indetermine' } as const;
    expect(dits({ constats: [doute], controles })).toEqual([]);
  });

  it('compte les avertissements d’un verdict favorable, et d’aucun autre', () => {
    const constats = [2, 3].map((numLigne) =>
      unConstat({ severite: 'avertissement', numLigne, args: {} }),
    );
    for (const verdict of ['valide', 'sous-reserve'] as const) {
      expect(dits({ constats, verdict })).toEqual([
        ['avertissements', expect.stringContaining('1 sorte d’avertissement, 2 fois : demandes 2')],
      ]);
    }
    expect(dits({ constats, verdict: 'rejete' })).toEqual([]);
  });

  it('nomme les demandes restées à examiner', () => {
    expect(dits({ verdict: 'non-conforme', nonExaminees: [2, 5] })).toEqual([
      ['non-examine', expect.stringContaining('demandes 2 et 5')],
    ]);
    expect(dits({ verdict: 'illisible' })).toEqual([
      ['non-examine', expect.stringContaining('une fois le fichier lisible')],
    ]);
  });
});
