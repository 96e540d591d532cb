import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { describe, expect, it } from 'vitest';
import {
  SIRET,
  unFichier,
  unFournisseur,
  unPortailVide,
  uneDemandeDEnrolement,
} from '../../../test-support/portail.ts';
import type { Commande } from '../commandes.ts';

describe('enrôlement', () => {
  it('est refusé à un fournisseur inconnu', () => {
    expect(unPortailVide().playRefused(uneDemandeDEnrolement('definitif'))).toEqual({
      type: 'inconnu',
      objet: 'fournisseur',
      id: SIRET,
    });
  });

  it('dit toutes les pièces qui manquent', () => {
    const portail = withFournisseur({ tauxTva: '0' });
    const refus = portail.playRefused({
      ...uneDemandeDEnrolement('definitif'),
      demandeur: { cas: 'tiers', representant: unFournisseur().depositaire },
      distributeur: true,
      pieces: [{ type: 'rib', fichier: unFichier() }],
    });
    expect(refus).toEqual({
      type: 'piece-manquante',
      pieces: [
        'piece-identite-representant',
        'certificat-referencement',
        'piece-identite-depositaire',
        'contrat-prestation',
        'mandat-distribution',
        'attestation-non-assujettissement-tva',
      ],
    });
  });

  it('ne demande pas de certificat quand il est anticipé', () => {
    const portail = withFournisseur();
    portail.play(uneDemandeDEnrolement('anticipe'));
    expect(portail.etat.enrolements.get(1)).toMatchObject({ mode: 'anticipe', statut: 'en-cours' });
  });

  it('est unique par numéro ANS, sauf après un rejet', () => {
    const portail = withFournisseur();
    portail.play(uneDemandeDEnrolement('definitif'));
    expect(portail.playRefused(uneDemandeDEnrolement('definitif'))).toMatchObject({
      type: 'deja-enrole',
    });
    portail.play({
      type: 'deciderEnrolement',
      enrolement: 1,
      decision: 'rejete',
      commentaire: 'Pièce périmée',
    });
    expect(portail.etat.enrolements.get(1)?.motif).toBe('Pièce périmée');
    portail.play(uneDemandeDEnrolement('definitif'));
    expect(portail.etat.enrolements.size).toBe(2);
  });

  it('numérote les fichiers dans l’ordre de la commande', () => {
    const portail = withFournisseur();
    portail.play(uneDemandeDEnrolement('definitif'));
    const ids = portail.etat.enrolements.get(1)?.pieces.map(({ fichier }) => fichier.id);
    expect(ids).toEqual(['f2-0', 'f2-1', 'f2-2']);
  });

  it('veut un numéro ANS', () => {
    const refus = withFournisseur().playRefused({
      ...uneDemandeDEnrolement('definitif'),
      numeroAns: ' ',
    });
    expect(refus).toMatchObject({ type: 'valeur', champ: 'numeroAns' });
  });

  it('ouvre les modèles à la validation anticipée, pas avant', () => {
    const portail = withFournisseur();
    const modele: Commande = {
      type: 'deposerModele',
      siret: SIRET,
      numeroAns: numeroAnsPublie('img-ris-va2.solde'),
      document: 'VA',
      fichier: unFichier(),
    };
    portail.play(uneDemandeDEnrolement('anticipe'));
    expect(portail.playRefused(modele)).toMatchObject({ type: 'enrolement-non-valide' });
    portail.play({
      type: 'deciderEnrolement',
      enrolement: 1,
      decision: 'valide',
      commentaire: null,
    });
    portail.play(modele);
    expect(portail.etat.modelesDocuments.get(1)?.statut).toBe('depose');
  });
});

function withFournisseur(partiel = {}) {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur(partiel) });
  return portail;
}
