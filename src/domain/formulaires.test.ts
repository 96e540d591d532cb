import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, FORMULAIRES } from './formulaires.ts';
import { SONS_IDS } from './sons.ts';
import { typesObligatoires } from './sons/pieces.ts';

describe('les formulaires', () => {
  it('sont deux par SONS et portent son nom', () => {
    expect(FORMULAIRE_IDS).toHaveLength(2 * SONS_IDS.length);
    for (const id of FORMULAIRE_IDS) {
      const { sons, type } = FORMULAIRES[id];
      expect(id).toBe(`${sons.toLowerCase()}.${type}`);
      expect(FORMULAIRES[id].id).toBe(id);
    }
  });

  it('n’obligent à une pièce que si leur exemple publié la montre', () => {
    const obligatoires = FORMULAIRE_IDS.map(
      (id) => [id, typesObligatoires(FORMULAIRES[id].pieces)] as const,
    ).filter(([, types]) => types.length > 0);
    expect(Object.fromEntries(obligatoires)).toEqual({
      'img-ris-va2.solde': ['FACTURE', 'VA'],
      'img-db-va2.solde': ['FACTURE', 'VA'],
      'mdv-lgc-va1.avance': ['BON_COMMANDE'],
    });
  });

  it('demandent au solde du SAS les pièces que son écran montre, et celle qui s’y ajoute', () => {
    const pieces = FORMULAIRES['sas-sas-va1.solde'].pieces;
    expect(pieces.map(({ typeFichier, acte }) => `${acte} ${typeFichier}`)).toEqual([
      'depot MSS_RESU_TEST_TECH',
      'depot MSS_GUIDE_PDF_API',
      'complement AUTRE_S',
    ]);
  });
});
