import { describe, expect, it } from 'vitest';
import type { StatutDemande } from '#domain/portail/dossier.ts';
import {
  completeImport,
  importAvances,
  installEnrolled,
  poseAvance,
  SIRET,
  unFichier,
  unPortail,
  uneDemandeDEnrolement,
  type PortailJoue,
} from '#test-support/portail.ts';
import { filterFile, listFile, SANS_FILTRE, type FiltresFile } from './rangees.ts';
import { motVise, nameVise } from './vise.ts';

const AUTRE = '73282932000074';

describe('le statut d’une demande, lu par le gestionnaire', () => {
  it('est « En attente d’instruction » jusqu’à « Début instruction » (S2:791, S2:806)', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
    expect(motLu(portail)).toBe('En attente d’instruction');
    portail.play({ type: 'prendreEnCharge', numeroASP: 'FINIMG000001' });
    expect(motLu(portail)).toBe('En cours');
  });

  it('le redevient quand le fournisseur a envoyé les pièces manquantes', () => {
    const portail = unPortail();
    const numeroASP = 'FINIMG000001';
    poseAvance(portail, numeroASP, { statut: 'en-cours', paiement: 'aucun' });
    portail.play({ type: 'prendreEnCharge', numeroASP });
    const decision = 'en-attente-pieces';
    portail.play({ type: 'instruireDemande', numeroASP, decision, commentaire: null });
    expect(motLu(portail)).toBe('En attente de pièces complémentaires');
    const fichier = unFichier();
    const pieces = [{ typeFichier: 'BON_COMMANDE', formatFichier: 'PDF', fichier }];
    portail.play({ type: 'envoyerPieces', numeroASP, pieces });
    expect(motLu(portail)).toBe('En attente d’instruction');
    expect(names(portail)).toEqual(['FINIMG000001M0 – AVANCE']);
  });

  function motLu({ etat }: PortailJoue): string | undefined {
    const demande = listFile(etat).find(({ vise }) => vise.objet === 'demande');
    return demande && motVise(demande.vise).mot;
  }
});

describe('la file d’attente', () => {
  it('ne montre que ce que le gestionnaire doit traiter', () => {
    expect(names(unPortail())).toEqual([]);
  });

  it('réunit enrôlement, modèle, pilote et demande, le plus ancien d’abord', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
    portail.maintenant = '2022-03-24T10:00';
    deposit(portail);
    expect(names(portail)).toEqual([
      'FINIMG000001M0 – AVANCE',
      'Enrôlement ANSFICTIF2',
      'Modèle BDC n° 1',
      'PV pilote n° 1',
    ]);
  });

  it('ne voit pas une demande incomplète', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    expect(names(portail, { tour: 'tout', objet: 'demande' })).toEqual([]);
    completeImport(portail, id);
    expect(names(portail)).toHaveLength(1);
  });

  it.each<readonly [StatutDemande & ('a-modifier' | 'en-attente-pieces')]>([
    ['a-modifier'],
    ['en-attente-pieces'],
  ])('rend la main au fournisseur : %s', (decision) => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
    portail.play({
      type: 'instruireDemande',
      numeroASP: 'FINIMG000001',
      decision,
      commentaire: null,
    });
    expect(names(portail)).toEqual([]);
    expect(names(portail, { tour: 'chez-le-fournisseur' })).toHaveLength(1);
  });

  it('garde une demande décidée jusqu’à son paiement', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { paiement: 'or-emis' });
    expect(names(portail, { tour: 'a-payer' })).toHaveLength(1);
    portail.play({ type: 'payerDemande', numeroASP: 'FINIMG000001', paiement: 'effectue' });
    expect(names(portail, { tour: 'a-payer' })).toEqual([]);
  });

  it('retrouve les dossiers d’un seul fournisseur, et un numéro', () => {
    const portail = unPortail();
    installEnrolled(portail, AUTRE);
    poseAvance(portail, 'FINIMG000001');
    poseAvance(portail, 'FINIMG000002', { siret: AUTRE });
    const voulu = { tour: 'tout', objet: 'demande' } as const;
    expect(names(portail, { ...voulu, siret: AUTRE })).toEqual(['FINIMG000002M0 – AVANCE']);
    expect(names(portail, { ...voulu, texte: 'finimg000001' })).toEqual([
      'FINIMG000001M0 – AVANCE',
    ]);
  });
});

function names({ etat }: PortailJoue, filtres: Partial<FiltresFile> = {}): readonly string[] {
  const rangees = filterFile(listFile(etat), { ...SANS_FILTRE, ...filtres });
  return rangees.map(({ vise }) => nameVise(vise));
}

function deposit(portail: PortailJoue): void {
  portail.play({ ...uneDemandeDEnrolement('definitif'), numeroAns: 'ANSFICTIF2' });
  portail.play({
    type: 'deposerModele',
    siret: SIRET,
    numeroAns: 'CVA2RIS001',
    document: 'BDC',
    fichier: unFichier(),
  });
  portail.play({
    type: 'deposerPilote',
    siret: SIRET,
    sons: 'IMG-RIS-Va2',
    document: 'pv',
    client: 'Clinique fictive',
    fichier: unFichier(),
  });
}
