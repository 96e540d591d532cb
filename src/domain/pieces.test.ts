import { describe, expect, it } from 'vitest';
import {
  baseName,
  defaultProfilZip,
  extensionOfPiece,
  looksLikeNomenclature,
  MO_BINAIRE,
  showTaille,
  showName,
  UN_OU_PLUSIEURS_ZIPS,
} from './pieces.ts';

describe('un seul zip, ou plusieurs', () => {
  it('les guides disent les deux, chacun est cité (S0:482, S0:520, S1:401, S1:435, S2:227)', () => {
    const dits = UN_OU_PLUSIEURS_ZIPS.map(({ source, extrait = '' }) => [
      source,
      /plusieurs/.test(extrait) ? 'plusieurs' : /\bun (seul|fichier) zip/.test(extrait) && 'un',
    ]);
    expect(dits).toEqual([
      ['guide-solde-imagerie', 'un'],
      ['guide-solde-imagerie', 'plusieurs'],
      ['guide-financement-2022', 'un'],
      ['guide-financement-2022', 'plusieurs'],
      ['webinaire-medico-social', 'un'],
    ]);
  });
});

describe('les noms des pièces', () => {
  it('perdent leur dossier, quelle que soit la barre', () => {
    expect(['a/b/c.pdf', 'a\\b\\c.pdf', 'c.pdf', 'a/'].map(baseName)).toEqual([
      'c.pdf',
      'c.pdf',
      'c.pdf',
      '',
    ]);
  });

  it('ont une extension en minuscules, ou aucune', () => {
    expect(['a.PDF', 'x.y/a', '.pdf', 'a.tar.gz', 'a.'].map(extensionOfPiece)).toEqual([
      '.pdf',
      '',
      '',
      '.gz',
      '.',
    ]);
  });

  it('se montrent sans rien d’invisible, et raccourcis', () => {
    expect(showName('a\u202eb\u0000é.pdf')).toBe('a\\u{202E}b\\u{0}é.pdf');
    expect(showName('a'.repeat(1000))).toHaveLength(161);
  });

  it.each([
    ['IMG-DB-Va2-FACTURE-00001.pdf', true],
    ['IMG-DB-Va2-FACTURE-FINIMG013608.pdf', true],
    ['MDV-LGC-Va1-HT-00001.pdf', true],
    ['IMG-DB-Va2-FACTURE.pdf', false],
    ['JDD_FAC_RIS77381.pdf', false],
    ['facture.pdf', false],
  ])('« %s » suit la nomenclature des exemples : %s', (nom, attendu) => {
    expect(looksLikeNomenclature(nom)).toBe(attendu);
  });
});

describe('les limites', () => {
  it('sont de 20 Mo pour la vague 2 Imagerie, de 200 Mo ailleurs et dans le doute', () => {
    expect([defaultProfilZip('IMG-RIS-Va2'), defaultProfilZip('IMG-DB-Va2')]).toEqual([
      'etroit',
      'etroit',
    ]);
    expect([defaultProfilZip('MDV-LGC-Va1'), defaultProfilZip(null)]).toEqual(['large', 'large']);
  });

  it('s’écrivent en Mo de 1 000 000 d’octets, et en octets quand le sens de « Mo » décide', () => {
    const tailles = [3e6, 3e6 + 1, 3 * MO_BINAIRE, 3 * MO_BINAIRE + 1, 59_900_000];
    expect(tailles.map((taille) => showTaille(taille, 3).replace(/[\u202f\u00a0]/g, ' '))).toEqual([
      '3 Mo',
      '3 000 001 octets',
      '3 145 728 octets',
      '3,1 Mo',
      '59,9 Mo',
    ]);
  });
});
