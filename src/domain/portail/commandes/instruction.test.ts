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
import { PROFIL_PAR_DEFAUT } from '../etat.ts';

const FIN = 'FINIMG000001';
const RIS = 'FINIMG000002';

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

describe('prendreEnCharge', () => {
  it('n’écrit que l’historique, une fois par attente (S2:814)', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    portail.play({ type: 'prendreEnCharge', numeroASP: FIN });
    const [avance] = unDossier(portail, FIN).avenants;
    expect(avance?.statut).toBe('en-cours');
    expect(avance?.historique.at(-1)?.acte).toBe('prise-en-charge');
    expect(portail.playRefused({ type: 'prendreEnCharge', numeroASP: FIN })).toEqual({
      type: 'rien-a-faire',
    });
  });

  it('est refusé quand rien n’est à instruire', () => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    expect(portail.playRefused({ type: 'prendreEnCharge', numeroASP: FIN })).toEqual({
      type: 'prise-en-charge',
      statut: 'decidee',
    });
  });

  it('est refusé tant que le fournisseur doit envoyer des pièces', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    const decision = 'en-attente-pieces';
    portail.play({ type: 'instruireDemande', numeroASP: FIN, decision, commentaire: null });
    expect(portail.playRefused({ type: 'prendreEnCharge', numeroASP: FIN })).toEqual({
      type: 'prise-en-charge',
      statut: decision,
    });
  });
});

describe('une demande DRIMbox', () => {
  const DECIDER = {
    type: 'instruireDemande',
    numeroASP: FIN,
    decision: 'decidee',
    commentaire: null,
  } as const;

  it('attend une demande RIS de son client (S4:463)', () => {
    const portail = unPortailAvecDrimbox();
    expect(portail.playRefused(DECIDER)).toEqual({ type: 'attend-le-ris', numeroASP: FIN });
    poseAvance(portail, RIS, { statut: 'en-cours', paiement: 'aucun' });
    portail.play(DECIDER);
    expect(unDossier(portail, FIN).avenants[0]?.statut).toBe('decidee');
  });

  it('peut être annulée sans attendre', () => {
    const portail = unPortailAvecDrimbox();
    portail.play({ ...DECIDER, decision: 'annulee' });
    expect(unDossier(portail, FIN).avenants[0]?.statut).toBe('annulee');
  });

  it('n’attend rien quand le profil l’ignore', () => {
    const portail = unPortailAvecDrimbox();
    portail.play({
      type: 'changerProfil',
      profil: { ...PROFIL_PAR_DEFAUT, drimboxSansRis: 'ignorer' },
    });
    portail.play(DECIDER);
    expect(unDossier(portail, FIN).avenants[0]?.statut).toBe('decidee');
  });

  function unPortailAvecDrimbox() {
    const portail = unPortail();
    poseAvance(portail, FIN, { sons: 'IMG-DB-Va2', statut: 'en-cours', paiement: 'aucun' });
    return portail;
  }
});

function unSolde(numeroASP: string) {
  return { numeroASP, demande: uneDemande() };
}
