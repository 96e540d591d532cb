import { describe, expect, it } from 'vitest';
import { executer } from '#domain/portail/executer.ts';
import type { EtatPaiement } from '#domain/portail/dossier.ts';
import { poseAvance, unDossier, unPortail } from '#test-support/portail.ts';
import { proposeDecisions, listPaiements } from './actes-asp.ts';

const NUMERO = 'FINIMG013594';

describe('les actes du gestionnaire', () => {
  it('décide, mais ne paie pas, une demande en cours', () => {
    const { portail, dossier } = poser('en-cours');
    expect(proposeDecisions(portail.etat, dossier)).toHaveLength(5);
    expect(listPaiements(dossier)).toEqual([]);
  });
  it.each<[EtatPaiement, readonly string[]]>([
    ['aucun', ['Mettre en paiement']],
    ['en-cours', ['Émettre l’OR', 'Effectuer le paiement']],
    ['or-emis', ['Effectuer le paiement']],
    ['effectue', []],
  ])('d’une demande décidée, paiement « %s », propose %j', (paiement, attendus) => {
    const { dossier } = poser('decidee', paiement);
    expect(listPaiements(dossier).map(({ libelle }) => libelle)).toEqual(attendus);
  });
  it('n’instruit pas une DRIMbox qui attend son RIS, mais l’annule (S0:661)', () => {
    const portail = unPortail();
    const vise = { sons: 'IMG-DB-Va2', statut: 'en-cours', paiement: 'aucun' } as const;
    poseAvance(portail, NUMERO, vise);
    const decisions = proposeDecisions(portail.etat, unDossier(portail, NUMERO));
    expect(decisions.map(({ libelle }) => libelle)).toEqual(['Annuler']);
  });
  it('ne propose que ce que le portail accepte', () => {
    const { portail, dossier } = poser('decidee', 'en-cours');
    for (const { commande } of [
      ...proposeDecisions(portail.etat, dossier),
      ...listPaiements(dossier),
    ]) {
      expect(executer(portail.etat, commande('Motif'), portail.maintenant).ok).toBe(true);
    }
  });
});

function poser(statut: 'en-cours' | 'decidee', paiement: EtatPaiement = 'aucun') {
  const portail = unPortail();
  poseAvance(portail, NUMERO, { statut, paiement });
  return { portail, dossier: unDossier(portail, NUMERO) };
}
