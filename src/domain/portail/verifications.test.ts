import { describe, expect, it } from 'vitest';
import { SONS_IDS, type SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { MOTIFS_REJET } from './motifs-rejet.ts';
import { VERIFICATIONS_GESTIONNAIRE, verificationsPour } from './verifications.ts';

describe('les vérifications du gestionnaire', () => {
  it('sont uniques, sourcées ou présumées', () => {
    const ids = VERIFICATIONS_GESTIONNAIRE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sources, presume } of VERIFICATIONS_GESTIONNAIRE) {
      expect(sources.length > 0).toBe(presume === null);
    }
  });

  it('veulent des pièces lisibles, et en font un motif, comme le dit le webinaire (S2:1520)', () => {
    const extrait = 'Assurez-vous que vos pièces jointes soient lisibles';
    const lisibles = VERIFICATIONS_GESTIONNAIRE.find(({ id }) => id === 'pieces-lisibles');
    expect(lisibles).toMatchObject({ presume: null, sources: [{ extrait }] });
    const motifs = MOTIFS_REJET.filter(({ libelle }) => libelle.includes('lisible'));
    expect(motifs.map(({ objet }) => objet)).toEqual(['demande', 'enrolement']);
    expect(motifs).toMatchObject([{ sources: [{ extrait }] }, { sources: [{ extrait }] }]);
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

  it.each([
    ['bdc-forfait (S4:1212)', 'MDV-LGC-Va2', 'avance', 'MDV-LGC-Va1'],
    ['bdc-mention, celle de la vague 1', 'MDV-LGC-Va1', 'avance', 'MDV-LGC-Va2'],
    ['vague-1-et-2 (S4:397)', 'IMG-RIS-Va2', 'solde', 'RAD-RIS-Va1'],
    ['client-mdv (S4:373, S4:375, S4:379)', 'MDV-LGC-Va2', 'avance', 'IMG-RIS-Va2'],
    ['un-pacs (S4:334)', 'IMG-DB-Va2', 'avance', 'IMG-RIS-Va2'],
    ['bdc-de-minimis (S4:791)', 'IMG-RIS-Va2', 'avance', 'MDV-LGC-Va2'],
    ['bdc-appel-medico-social (S2:1512)', 'MS1-DUI-Va1', 'avance', 'MDV-LGC-Va1'],
    ['bdc-clients (S4:778)', 'IMG-RIS-Va2', 'avance', 'MDV-LGC-Va2'],
  ] as const)('%s est demandée pour %s, en %s, et pas pour %s', (nom, sons, type, autre) => {
    const [id = ''] = nom.split(/[ ,]/);
    expect(verificationsPour(sons, type).map((each) => each.id)).toContain(id);
    expect(verificationsPour(autre, type).map((each) => each.id)).not.toContain(id);
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
