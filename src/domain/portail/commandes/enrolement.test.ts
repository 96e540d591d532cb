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
import { PROFIL_PAR_DEFAUT } from '../etat.ts';
import { findHorsFenetre } from '../fenetre-enrolement.ts';

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

describe('fenêtre d’enrôlement', () => {
  const HOPITAL = { ...uneDemandeDEnrolement('definitif'), sons: 'HOP-DPI-Va2' } as const;

  it('publiée pour un SONS, refuse à la minute près', () => {
    const portail = withFournisseur();
    portail.maintenant = '2024-06-20T13:59';
    expect(portail.playRefused(HOPITAL)).toEqual({
      type: 'fenetre-fermee',
      sons: 'HOP-DPI-Va2',
      demande: 'enrolement',
      etat: 'pas-ouverte',
      date: '2024-06-20T14:00',
    });
    portail.maintenant = '2024-06-20T14:00';
    portail.play(HOPITAL);
  });

  it.each([
    ['IMG-DB-Va2', '2025-05-15T13:59', '2025-05-15T14:00'],
    ['MDV-LGC-Va2', '2025-10-08T23:59', '2025-10-09T00:00'],
  ] as const)(
    'de %s ouvre à la minute, et ne refuse que si on le choisit : son couloir est présumé (S4:533, S4:537)',
    (sons, avant, ouverture) => {
      const demande = { ...uneDemandeDEnrolement('definitif'), sons };
      expect(findHorsFenetre(sons, avant)).toMatchObject({ etat: 'pas-ouverte', date: ouverture });
      expect(findHorsFenetre(sons, ouverture)).toBeNull();
      const portail = strict();
      portail.maintenant = avant;
      expect(portail.playRefused(demande)).toMatchObject({
        demande: 'enrolement',
        date: ouverture,
      });
      portail.maintenant = ouverture;
      portail.play(demande);
    },
  );

  it.each([
    ['IMG-DB-Va2', '2026-10-27T23:58', '2026-10-27T23:59'],
    ['MDV-LGC-Va2', '2026-12-02T23:58', '2026-12-02T23:59'],
  ] as const)('de %s ferme au dernier jour (S4:535, S4:539)', (sons, dernier, fermeture) => {
    const demande = { ...uneDemandeDEnrolement('definitif'), sons };
    const portail = strict();
    portail.maintenant = fermeture;
    expect(portail.playRefused(demande)).toMatchObject({ etat: 'fermee', date: fermeture });
    portail.maintenant = dernier;
    portail.play(demande);
    const souple = withFournisseur();
    souple.maintenant = fermeture;
    souple.play(demande);
  });

  function strict() {
    const portail = withFournisseur();
    const profil = { ...PROFIL_PAR_DEFAUT, enrolementHorsFenetre: 'refuser' } as const;
    portail.play({ type: 'changerProfil', profil });
    return portail;
  }
});

it('la finalisation prend plusieurs certificats, et l’hébergement des données de santé (S4:595, S4:651)', () => {
  const portail = withFournisseur();
  portail.play(uneDemandeDEnrolement('anticipe'));
  portail.play({
    type: 'deciderEnrolement',
    enrolement: 1,
    decision: 'valide',
    commentaire: null,
  });
  portail.play({
    type: 'finaliserEnrolement',
    enrolement: 1,
    certificat: unFichier('certificat-1.pdf'),
    autres: [
      { type: 'certificat-referencement', fichier: unFichier('certificat-2.pdf') },
      { type: 'attestation-hebergement', fichier: unFichier('hds.pdf') },
    ],
  });
  expect(
    portail.etat.enrolements
      .get(1)
      ?.pieces.slice(2)
      .map(({ fichier }) => fichier),
  ).toMatchObject([
    { id: 'f4-0', nom: 'certificat-1.pdf' },
    { id: 'f4-1', nom: 'certificat-2.pdf' },
    { id: 'f4-2', nom: 'hds.pdf' },
  ]);
});

function withFournisseur(partiel = {}) {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur(partiel) });
  return portail;
}
