import { describe, expect, it } from 'vitest';
import {
  completeImport,
  importAvances,
  installEnrolled,
  poseAvance,
  SIRET,
  unDossier,
  unFichier,
  unImport,
  unPortail,
  uneDemande,
  uneDemandeDEnrolement,
  unFournisseur,
  unPortailVide,
  type PortailJoue,
} from '../../test-support/portail.ts';
import { cleUnicite } from './contexte.ts';
import { obstacleSolde, projeterContexte } from './prerequis.ts';

const FIN = 'FINIMG000001';
const AUTRE = '77625125800013';

describe('obstacleSolde', () => {
  it.each([
    ['effectue', null],
    ['or-emis', null],
    ['en-cours', { type: 'avance-non-payee' }],
    ['aucun', { type: 'avance-non-payee' }],
  ] as const)('avance décidée, paiement %s', (paiement, obstacle) => {
    const portail = unPortail();
    poseAvance(portail, FIN, { paiement });
    expect(obstacleSolde(unDossier(portail, FIN))).toEqual(obstacle);
  });

  it('nomme l’import d’une avance incomplète', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    const obstacle = { type: 'avance-incomplete', import: id };
    expect(obstacleSolde(unDossier(portail, 'FINMDV013001'))).toEqual(obstacle);
  });

  it('attend la décision de l’avance', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    expect(obstacleSolde(unDossier(portail, FIN))).toEqual({ type: 'avance-non-decidee' });
  });

  it('compte un solde incomplet comme dernier avenant, puis un solde déposé', () => {
    const portail = withSolde();
    const id = portail.etat.compteurs.import;
    const incomplet = { type: 'solde-incomplet', import: id };
    expect(obstacleSolde(unDossier(portail, FIN))).toEqual(incomplet);
    completeImport(portail, id);
    expect(obstacleSolde(unDossier(portail, FIN))).toEqual({ type: 'solde-deja-depose' });
  });

  it('s’ouvre de nouveau quand le solde incomplet est supprimé', () => {
    const portail = withSolde();
    portail.play({ type: 'supprimerImport', import: portail.etat.compteurs.import });
    expect(obstacleSolde(unDossier(portail, FIN))).toBeNull();
  });
});

describe('projeterContexte', () => {
  it('annonce les numéros que les prochaines avances reçoivent', () => {
    const portail = unPortail();
    const [suivant] = projeterContexte(portail.etat, SIRET).numerosASP.get('MDV-LGC-Va1') ?? [];
    importAvances(portail);
    expect([...portail.etat.dossiers.keys()]).toEqual([suivant]);
  });

  it('ne prépare de numéros que pour les SONS enrôlés', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play({ ...uneDemandeDEnrolement('definitif'), numeroAns: 'essai', sons: 'HOP-RI-Va1' });
    const { numerosASP } = projeterContexte(portail.etat, SIRET);
    expect([...numerosASP.keys()]).toEqual(['HOP-RI-Va1']);
    expect(numerosASP.get('HOP-RI-Va1')).toHaveLength(200);
  });

  it('ne montre que les dossiers du fournisseur, et les réclamations de tous', () => {
    const portail = unPortail();
    installEnrolled(portail, AUTRE);
    poseAvance(portail, FIN);
    poseAvance(portail, 'FINIMG000002', { siret: AUTRE });
    const contexte = projeterContexte(portail.etat, SIRET);
    expect([...contexte.dossiers]).toEqual([
      [
        FIN,
        { sons: 'IMG-RIS-Va2', obstacle: null, montantAvance: 100_001, numeroEditeur: '00001' },
      ],
    ]);
    expect(contexte.reclamations.get(cleUnicite('IMG-RIS-Va2', 'siren', '430000001'))).toEqual([
      { numeroASP: FIN, siret: SIRET, typeActivite: null },
      { numeroASP: 'FINIMG000002', siret: AUTRE, typeActivite: null },
    ]);
    expect(contexte.sequence).toBe(portail.etat.sequence);
    expect(contexte.enrolements).toHaveLength(3);
  });

  it.each(['rejetee', 'annulee'] as const)(
    'libère les bénéficiaires d’une demande %s',
    (decision) => {
      const portail = unPortail();
      poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
      portail.play({
        type: 'instruireDemande',
        numeroASP: FIN,
        decision,
        commentaire: null,
      });
      expect(projeterContexte(portail.etat, SIRET).reclamations.size).toBe(0);
    },
  );

  it('compte par SONS les avances payées et les pilotes validés', () => {
    const portail = unPortail();
    for (const [rang, paiement] of (['effectue', 'or-emis', 'en-cours'] as const).entries()) {
      poseAvance(portail, `FINIMG00000${rang}`, { paiement });
    }
    for (const document of ['pv', 'support-formation', 'pv'] as const) {
      portail.play({
        type: 'deposerPilote',
        siret: SIRET,
        sons: 'IMG-RIS-Va2',
        document,
        client: 'Cabinet',
        fichier: unFichier(),
      });
    }
    for (const pilote of [1, 2]) {
      portail.play({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null });
    }
    expect(projeterContexte(portail.etat, SIRET).sons).toEqual(
      new Map([['IMG-RIS-Va2', { avancesPayees: 2, pvValides: 1, supportsValides: 1 }]]),
    );
  });

  it('ne compte un dossier qu’une fois par identifiant', () => {
    const portail = unPortail();
    const [beneficiaire] = uneDemande().beneficiaires;
    if (beneficiaire === undefined) throw new Error('no beneficiary');
    poseAvance(portail, FIN, {
      demande: uneDemande({ beneficiaires: [beneficiaire, beneficiaire] }),
    });
    const { reclamations } = projeterContexte(portail.etat, SIRET);
    expect([...reclamations.values()].map(({ length }) => length)).toEqual([1, 1]);
  });
});

function withSolde(): PortailJoue {
  const portail = unPortail();
  poseAvance(portail, FIN);
  portail.play(unImport(portail, [{ numeroASP: FIN, demande: uneDemande() }]));
  return portail;
}
