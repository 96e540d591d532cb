import { describe, expect, it } from 'vitest';
import {
  baseName,
  defaultProfilZip,
  extensionOfPiece,
  looksLikeNomenclature,
  MO_BINAIRE,
  showMo,
  showName,
} from './pieces.ts';

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

  it('s’écrivent en Mo arrondis au-dessus', () => {
    expect([3 * MO_BINAIRE, 3 * MO_BINAIRE + 1, 1].map(showMo)).toEqual(['3', '3,01', '0,01']);
  });
});
