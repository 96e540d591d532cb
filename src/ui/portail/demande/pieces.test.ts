import { describe, expect, it } from 'vitest';
import { playSoldeAModifier, NUMERO_A_MODIFIER } from '#test-support/solde-a-modifier.ts';
import { unDossier, unFichier } from '#test-support/portail.ts';
import type { Avenant } from '#domain/portail/dossier.ts';
import { lastAvenant } from '#domain/portail/avenants.ts';
import RIS from '../../../../schemas/exemples/img-ris-va2.solde.json?raw';
import { listPieces } from './pieces.ts';

describe('les pièces d’une demande', () => {
  const portail = playSoldeAModifier(RIS);
  const piece = { typeFichier: 'AUTRE_S', formatFichier: 'PDF', fichier: unFichier('ajout.pdf') };
  portail.play({
    type: 'modifierDemande',
    numeroASP: NUMERO_A_MODIFIER,
    champs: [],
    pieces: [piece],
  });
  const dossier = unDossier(portail, NUMERO_A_MODIFIER);
  const choisie = { typeFichier: 'FACTURE', fichier: new File([''], 'choisie.pdf') };

  it('tiennent en une liste : dépôt, décision d’attribution, ajouts, puis ce qui va partir (S3:258)', () => {
    const rangees = listPieces(dossier, lastAvenant(dossier), [choisie]);
    expect(rangees.map(({ nom, contenu }) => [nom, contenu.genre])).toEqual([
      ['facture-1.pdf', 'deposee'],
      [`SPECIMEN_decision_attribution_${NUMERO_A_MODIFIER}M0.html`, 'decision'],
      ['ajout.pdf', 'ajoutee'],
      ['choisie.pdf', 'choisie'],
    ]);
  });

  it.each([
    ['MSS_RESU_TEST_TECH', `MSS_RESU_TEST_TECH_${NUMERO_A_MODIFIER}`],
    ['MSS_GUIDE_PDF_API', `MSS_GUIDE_PDF_API_${NUMERO_A_MODIFIER}`],
    ['AUTRE_S', 'AUTRE_S'],
    ['FACTURE', 'FACTURE'],
  ])('écrivent le type « %s » comme l’écran (S3:259)', (typeFichier, dit) => {
    const [premiere] = listPieces(dossier, withPiece(typeFichier), []);
    expect(premiere?.type).toBe(dit);
  });

  it('disent la décision d’attribution par le numéro du dossier (S3:261)', () => {
    const rangees = listPieces(dossier, lastAvenant(dossier), []);
    expect(rangees.map(({ type }) => type)).toContain(`decision_attribution_${NUMERO_A_MODIFIER}`);
  });

  function withPiece(typeFichier: string): Avenant {
    const avenant = lastAvenant(dossier);
    const pieces = avenant.demande.pieces.map((each) => ({ ...each, typeFichier }));
    return { ...avenant, demande: { ...avenant.demande, pieces } };
  }
});
