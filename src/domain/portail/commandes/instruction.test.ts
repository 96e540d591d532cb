import { describe, expect, it } from 'vitest';
import {
  completeImport,
  decideAndPay,
  importAvances,
  poseAvance,
  unDossier,
  unImport,
  unPortail,
  uneDemande,
} from '../../../test-support/portail.ts';

const FIN = 'FINIMG000001';

describe('instruction et paiement', () => {
  it('décide 30 % puis 70 % du montant TTC', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    completeImport(portail, id);
    decideAndPay(portail, 'FINMDV013001', 'or-emis');
    const [avance] = unDossier(portail, 'FINMDV013001').avenants;
    expect(avance).toMatchObject({ statut: 'decidee', paiement: 'or-emis', montantDecide: 36_000 });
    poseAvance(portail, FIN);
    portail.play(unImport(portail, [unSolde(FIN)]));
    completeImport(portail, portail.etat.compteurs.import);
    decideAndPay(portail, FIN);
    expect(unDossier(portail, FIN).avenants.map(({ montantDecide }) => montantDecide)).toEqual([
      36_000, 84_001,
    ]);
  });

  it('paie l’avance restée à « OR émis » avant son solde', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { paiement: 'or-emis' });
    portail.play(unImport(portail, [unSolde(FIN)]));
    completeImport(portail, portail.etat.compteurs.import);
    portail.play({ type: 'payerDemande', numeroASP: FIN, paiement: 'effectue' });
    expect(unDossier(portail, FIN).avenants.map(({ paiement }) => paiement)).toEqual([
      'effectue',
      'aucun',
    ]);
  });

  it('historise l’avance quand son solde est annulé', () => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    portail.play(unImport(portail, [unSolde(FIN)]));
    completeImport(portail, portail.etat.compteurs.import);
    portail.play({
      type: 'instruireDemande',
      numeroASP: FIN,
      decision: 'annulee',
      commentaire: 'Renonciation',
    });
    expect(unDossier(portail, FIN).avenants).toMatchObject([
      { statut: 'historisee', montantDecide: 36_000 },
      { statut: 'annulee', montantDecide: null },
    ]);
  });
});

function unSolde(numeroASP: string) {
  return { numeroASP, demande: uneDemande() };
}
