import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { describe, expect, it } from 'vitest';
import {
  desAvances,
  importAvances,
  installEnrolled,
  poseAvance,
  unDossier,
  unFournisseur,
  unImport,
  unPortail,
  unPortailVide,
  uneDemande,
  uneDemandeDEnrolement,
} from '../../../test-support/portail.ts';
import { PROFIL_PAR_DEFAUT } from '../etat.ts';
import { executer } from '../executer.ts';

const FIN = 'FINIMG000001';

describe('importerDemandes', () => {
  it('donne à chaque avance un numéro neuf et la laisse incomplète', () => {
    const portail = unPortail();
    const id = importAvances(portail, 2);
    expect(id).toBe(9001);
    expect(portail.etat.imports.get(id)).toMatchObject({
      etat: 'non-complete',
      expireLe: '2022-03-30T23:59',
      nombreLignes: 2,
      retenues: ['FINMDV013001', 'FINMDV013002'],
    });
    expect(unDossier(portail, 'FINMDV013002').avenants).toMatchObject([
      { numero: 0, statut: 'incomplete', importId: id, historique: [{ acte: 'importee' }] },
    ]);
  });

  it('saute les numéros déjà pris', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINMDV013001', { sons: 'MDV-LGC-Va1' });
    const id = importAvances(portail);
    expect(portail.etat.imports.get(id)?.retenues).toEqual(['FINMDV013002']);
  });

  it('ne redonne pas le numéro d’une demande supprimée', () => {
    const portail = unPortail();
    portail.play({ type: 'supprimerImport', import: importAvances(portail) });
    expect(portail.etat.dossiers.size).toBe(0);
    const id = importAvances(portail);
    expect(portail.etat.imports.get(id)?.retenues).toEqual(['FINMDV013002']);
  });

  it('fait d’un solde l’avenant suivant, au taux de son avance', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { tauxTva: '8.5' });
    portail.play(unImport(portail, [unSolde(FIN)]));
    expect(unDossier(portail, FIN).avenants[1]).toMatchObject({
      numero: 1,
      type: 'solde',
      statut: 'incomplete',
      tauxTva: '8.5',
    });
  });

  it('est refusé à un fournisseur inconnu', () => {
    const portail = unPortail();
    const commande = { ...unImport(portail, desAvances(1)), siret: '0' };
    expect(portail.playRefused(commande)).toMatchObject({ type: 'inconnu', objet: 'fournisseur' });
  });

  it('est refusé sous un enrôlement anticipé, même validé', () => {
    const portail = withFournisseur();
    portail.play(uneDemandeDEnrolement('anticipe'));
    portail.play({
      type: 'deciderEnrolement',
      enrolement: 1,
      decision: 'valide',
      commentaire: null,
    });
    poseAvance(portail, FIN);
    const numeroAns = numeroAnsPublie('img-ris-va2.solde');
    expect(portail.playRefused(unImport(portail, [unSolde(FIN)]))).toEqual({
      type: 'enrolement-non-valide',
      numeroAns,
    });
  });

  it('est refusé quand les lignes ont été jugées sur un état dépassé', () => {
    const portail = unPortail();
    const commande = unImport(portail, desAvances(1));
    poseAvance(portail, FIN);
    expect(portail.playRefused(commande)).toEqual({ type: 'etat-depasse' });
  });

  it('est refusé sans aucune ligne', () => {
    const portail = unPortail();
    expect(portail.playRefused(unImport(portail, []))).toEqual({ type: 'aucune-ligne' });
  });

  it('intègre les bonnes lignes malgré les rejetées, ou aucune, selon le profil', () => {
    const portail = unPortail();
    const rejetees = [{ numLigne: 2, libelle: 'KO' }];
    portail.play({ ...unImport(portail, desAvances(1)), rejetees });
    expect(portail.etat.imports.get(9001)).toMatchObject({ nombreLignes: 2, rejetees });
    const profil = { ...PROFIL_PAR_DEFAUT, importLigneParLigne: false };
    portail.play({ type: 'changerProfil', profil });
    const commande = { ...unImport(portail, desAvances(1)), rejetees };
    expect(portail.playRefused(commande)).toEqual({ type: 'lignes-rejetees', nombre: 1 });
  });

  it.each([
    ['2022-11-30T23:58', true],
    ['2022-11-30T23:59', false],
  ])('suit la fenêtre de dépôt à la minute : %s', (heure, ouverte) => {
    const portail = unPortail();
    portail.maintenant = heure;
    const commande = unImport(portail, desAvances(1));
    const resultat = executer(portail.etat, commande, heure);
    expect(resultat).toMatchObject(
      ouverte ? { ok: true } : { refus: { type: 'fenetre-fermee', etat: 'fermee', date: heure } },
    );
  });

  it.each([
    ['une avance avec un n° ASP', { lignes: [unSolde(FIN)] }, 'numeroASP'],
    ['une avance sans taux', { tauxTva: null }, 'tauxTva'],
    ['un type qui n’est pas celui du formulaire', { demande: 'solde' as const }, 'demande'],
  ])('refuse %s', (_, partiel, champ) => {
    const portail = unPortail();
    const commande = { ...unImport(portail, desAvances(1)), ...partiel };
    expect(portail.playRefused(commande)).toMatchObject({ type: 'valeur', champ });
  });

  it.each([null, 'FINIMG999999'])('refuse le solde d’un dossier inconnu : %s', (numeroASP) => {
    const portail = unPortail();
    const lignes = [{ numeroASP, demande: uneDemande() }];
    expect(portail.playRefused(unImport(portail, lignes, 'img-ris-va2.solde'))).toMatchObject({
      type: 'inconnu',
      objet: 'dossier',
    });
  });

  it('refuse le solde du dossier d’un autre fournisseur', () => {
    const portail = unPortail();
    installEnrolled(portail, '77625125800013');
    poseAvance(portail, FIN, { siret: '77625125800013' });
    expect(portail.playRefused(unImport(portail, [unSolde(FIN)]))).toMatchObject({
      type: 'inconnu',
    });
  });

  it('refuse deux soldes du même dossier', () => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    expect(portail.playRefused(unImport(portail, [unSolde(FIN), unSolde(FIN)]))).toMatchObject({
      type: 'valeur',
      champ: 'numeroASP',
    });
  });

  it('refuse le solde d’une avance qui n’est pas payée', () => {
    const portail = unPortail();
    poseAvance(portail, FIN, { paiement: 'en-cours' });
    expect(portail.playRefused(unImport(portail, [unSolde(FIN)]))).toEqual({
      type: 'avance-non-payee',
      numeroASP: FIN,
    });
  });
});

function unSolde(numeroASP: string) {
  return { numeroASP, demande: uneDemande() };
}

function withFournisseur(partiel = {}) {
  const portail = unPortailVide();
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur(partiel) });
  return portail;
}
