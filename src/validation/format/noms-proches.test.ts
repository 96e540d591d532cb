import { describe, expect, it } from 'vitest';
import { STRUCTURES } from '#domain/generated/structures.ts';
import { blocksExpecting, nearestName } from './noms-proches.ts';

const LIGNE = STRUCTURES['img-ris-va2.solde']['/lignesImport/*']?.balises ?? [];

describe('nearestName', () => {
  it.each([
    ['va', 'VA'],
    ['Facture', 'facture'],
    ['factures', 'facture'],
    ['bénéficiaires', 'beneficiaires'],
    ['pieces_justificatives', 'piecesJustificatives'],
    ['piecesJustficatives', 'piecesJustificatives'],
    ['numeroAPS', 'numeroASP'],
    ['scenarioEffectivementInstalle', 'scenariosEffectivementInstalles'],
  ])('comprend %s comme %s', (written, meant) => {
    expect(nearestName(written, LIGNE)).toBe(meant);
  });

  it.each(['VB', 'factor', 'commande', 'numero', '', 'x'.repeat(10_000)])(
    'ne devine rien de %s',
    (written) => {
      expect(nearestName(written, LIGNE)).toBeNull();
    },
  );

  it('choisit le plus proche de deux noms possibles', () => {
    expect(nearestName('isDirectToDMO', ['isDirectToDXX', 'isDirectToDMP'])).toBe('isDirectToDMP');
  });
});

describe('blocksExpecting', () => {
  it('trouve les blocs où un nom est prévu, à la casse près', () => {
    const structure = STRUCTURES['img-ris-va2.solde'];
    expect(blocksExpecting('datesignatureva', structure)).toEqual(['/lignesImport/*/VA']);
    expect(blocksExpecting('sirenClient', structure)).toHaveLength(2);
    expect(blocksExpecting('inconnue', structure)).toEqual([]);
  });
});
