import { describe, expect, it } from 'vitest';
import {
  completeImport,
  decideAndPay,
  importAvances,
  poseAvance,
  unDossier,
  unFichier,
  unFournisseur,
  unPortail,
  unPortailVide,
  uneDemandeDEnrolement,
  type PortailJoue,
} from '../../test-support/portail.ts';
import { courrielsDeLEnrolement, courrielsDuDossier } from './courriels.ts';
import { suiviFinancier } from './suivi-financier.ts';

const VALIDER = {
  type: 'deciderEnrolement',
  enrolement: 1,
  decision: 'valide',
  commentaire: null,
} as const;

describe('courrielsDuDossier', () => {
  it('suit la demande, de la décision à l’avis de paiement', () => {
    const portail = unPortail();
    completeImport(portail, importAvances(portail));
    decideAndPay(portail, 'FINMDV013001');
    const courriels = courrielsDuDossier(unDossier(portail, 'FINMDV013001'), unFournisseur());
    expect(courriels.map(({ objet }) => objet)).toEqual([
      '[SIMULATION] demande d’avance FINMDV013001M0 : validée',
      '[SIMULATION] demande d’avance FINMDV013001M0 : avis de paiement',
    ]);
    expect(courriels[0]?.corps).toContain('360,00');
  });

  it.each(['a-modifier', 'en-attente-pieces', 'rejetee', 'annulee'] as const)(
    'porte le commentaire du gestionnaire : %s',
    (decision) => {
      const portail = unPortail();
      poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
      portail.play({
        type: 'instruireDemande',
        numeroASP: 'FINIMG000001',
        decision,
        commentaire: 'Signature absente',
      });
      const [courriel] = courrielsDuDossier(unDossier(portail, 'FINIMG000001'), unFournisseur());
      expect(courriel?.corps).toContain('« Signature absente »');
      expect(courriel?.sources.length === 0).toBe(courriel?.presume !== null);
    },
  );
});

describe('courrielsDeLEnrolement', () => {
  it('annonce un nouveau compte en deux courriels, une seule fois', () => {
    const portail = enrolled();
    expect(objets(portail, 1)).toEqual([
      'demande d’enrôlement anticipé CVA2RIS001 : accusé de réception',
      'demande d’enrôlement anticipé CVA2RIS001 : validée',
      'Votre identifiant',
      'Votre mot de passe',
      'demande d’enrôlement CVA2RIS001 : accusé de réception du certificat',
      'demande d’enrôlement CVA2RIS001 : validée',
    ]);
  });

  it('annonce une extension à un fournisseur déjà connu', () => {
    const portail = enrolled();
    portail.play({ ...uneDemandeDEnrolement('definitif'), numeroAns: 'CVA2DBX012' });
    portail.play({ ...VALIDER, enrolement: 2 });
    expect(objets(portail, 2)).toEqual([
      'demande d’enrôlement CVA2DBX012 : accusé de réception',
      'demande d’enrôlement CVA2DBX012 : validée',
      'Extension de votre habilitation',
    ]);
    expect(objets(portail, 1)).toContain('Votre mot de passe');
  });

  function objets({ etat }: PortailJoue, id: number): readonly string[] {
    const enrolement = etat.enrolements.get(id);
    if (enrolement === undefined) throw new Error('no enrolement');
    const courriels = courrielsDeLEnrolement(
      enrolement,
      unFournisseur(),
      etat.enrolements.values(),
    );
    return courriels.map(({ objet }) => objet.replace('[SIMULATION] ', ''));
  }

  function enrolled(): PortailJoue {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play(uneDemandeDEnrolement('anticipe'));
    portail.play(VALIDER);
    portail.play({
      type: 'finaliserEnrolement',
      enrolement: 1,
      certificat: unFichier(),
      autres: [],
    });
    portail.play(VALIDER);
    return portail;
  }
});

describe('suiviFinancier', () => {
  it('donne les étapes de chaque paiement', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { paiement: 'or-emis' });
    portail.maintenant = '2022-04-01T09:00';
    portail.play({ type: 'payerDemande', numeroASP: 'FINIMG000001', paiement: 'effectue' });
    expect(suiviFinancier(unDossier(portail, 'FINIMG000001'))).toEqual([
      {
        avenant: 0,
        type: 'avance',
        montant: 36_000,
        etat: 'effectue',
        etapes: [
          { etat: 'en-cours', le: '2022-03-23T10:00' },
          { etat: 'or-emis', le: '2022-03-23T10:00' },
          { etat: 'effectue', le: '2022-04-01T09:00' },
        ],
      },
    ]);
  });

  it('ne montre rien sans paiement', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { paiement: 'aucun' });
    expect(suiviFinancier(unDossier(portail, 'FINIMG000001'))).toEqual([]);
  });
});
