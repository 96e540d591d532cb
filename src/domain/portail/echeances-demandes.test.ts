import { describe, expect, it } from 'vitest';
import {
  deposeAModifier,
  importAvances,
  poseAvance,
  SIRET,
  unDossier,
  unPortail,
  uneDemande,
  type PortailJoue,
} from '../../test-support/portail.ts';
import { courrielsDuDossier } from './courriels.ts';
import {
  echeancesAVenir,
  fenetresFranchies,
  finDeModification,
  prochaineEcheance,
} from './echeances.ts';
import { SONS } from '../sons/table.ts';
import { PROFIL_PAR_DEFAUT } from './etat.ts';
import { minuteAvant } from './heures.ts';

const FIN = 'FINIMG000001';
const DB = 'FINIMG000002';
/** The end of the avances of the RIS. */
const DATE_4 = SONS['IMG-RIS-Va2'].avance?.fermeture ?? '';
const RIEN = { type: 'rien-a-faire' };
const CONSTATER = { type: 'constaterEcheances' } as const;

describe('« A modifier » sans action', () => {
  it('est relancée le dixième jour, J+10, une seule fois (S3:97)', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-04-01T23:59';
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
    portail.maintenant = '2022-04-02T00:00';
    const { evenements } = portail.play(CONSTATER);
    expect(evenements).toMatchObject([{ type: 'modificationRelancee', le: '2022-04-02T00:00' }]);
    expect(unSolde(portail)?.statut).toBe('a-modifier');
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
  });

  it('repasse à « en cours » le vingtième jour, J+20, et ne se modifie plus (S3:103, S3:105)', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-04-11T23:59';
    portail.play(CONSTATER);
    expect(unSolde(portail)?.statut).toBe('a-modifier');
    portail.maintenant = '2022-04-12T00:00';
    const { evenements } = portail.play(CONSTATER);
    expect(evenements.map(({ type }) => type)).toEqual(['modificationEchue']);
    expect(unSolde(portail)?.statut).toBe('en-cours');
    const commande = { type: 'nePasModifier', numeroASP: FIN } as const;
    expect(portail.playRefused(commande).type).toBe('transition');
  });

  it('date la relance et la fin du jour où elles tombent, même constatées plus tard', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-06-01T08:00';
    portail.play(CONSTATER);
    const solde = unSolde(portail);
    expect(solde?.historique.slice(-2)).toMatchObject([
      { le: '2022-04-02T00:00', acte: 'relancee' },
      { le: '2022-04-12T00:00', acte: 'delai-depasse' },
    ]);
    expect(solde?.statutLe).toBe('2022-04-12T00:00');
  });

  it('n’est plus relancée une fois modifiée', () => {
    const portail = unPortailAModifier();
    portail.play({ type: 'nePasModifier', numeroASP: FIN });
    portail.maintenant = '2022-06-01T08:00';
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
  });

  it('est relancée de nouveau après une seconde demande de modification', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-04-05T08:00';
    portail.play({ type: 'nePasModifier', numeroASP: FIN });
    portail.play({
      type: 'instruireDemande',
      numeroASP: FIN,
      decision: 'a-modifier',
      commentaire: null,
    });
    portail.maintenant = '2022-04-15T00:00';
    expect(portail.play(CONSTATER).evenements).toMatchObject([{ type: 'modificationRelancee' }]);
  });

  it('rappelle les données à modifier dans le courriel de relance (S3:99)', () => {
    const portail = unPortailAModifier();
    portail.maintenant = '2022-04-02T00:00';
    portail.play(CONSTATER);
    const fournisseur = portail.etat.fournisseurs.get(SIRET);
    if (fournisseur === undefined) throw new Error('no fournisseur');
    const relance = courrielsDuDossier(unDossier(portail, FIN), fournisseur).at(-1);
    expect(relance?.le).toBe('2022-04-02T00:00');
    expect(relance?.corps).toContain('La date de la facture est fausse.');
    expect(relance?.corps).toContain('À J+20, le 12/04/2022 à 00h00');
  });

  it.each([
    ['au passage à l’heure d’été', '2026-03-20T02:30', '2026-04-08T23:59'],
    ['au passage à l’heure d’hiver', '2026-10-10T02:30', '2026-10-29T23:59'],
    ['par un 29 février', '2024-02-20T23:59', '2024-03-10T23:59'],
    ['sans 29 février', '2026-02-20T00:00', '2026-03-11T23:59'],
    ['d’une année à l’autre', '2026-12-20T12:00', '2027-01-08T23:59'],
  ])('compte des jours du calendrier %s', (_, statutLe, fin) => {
    const portail = unPortailAModifier();
    const solde = unSolde(portail);
    if (solde === undefined) throw new Error('no solde');
    expect(finDeModification({ ...solde, statutLe })).toBe(fin);
  });
});

describe('DRIMbox sans RIS', () => {
  it('est annulée à la date de l’appel, à la minute', () => {
    const portail = unPortailAvecDrimbox();
    portail.maintenant = minuteAvant(DATE_4);
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
    portail.maintenant = DATE_4;
    portail.play(CONSTATER);
    expect(unDossier(portail, DB).avenants).toMatchObject([
      { statut: 'annulee', statutLe: DATE_4 },
    ]);
  });

  it('reste quand un RIS du même client est décidé', () => {
    const portail = unPortailAvecDrimbox();
    poseAvance(portail, FIN);
    portail.maintenant = '2026-12-01T12:00';
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
  });

  it('est annulée quand le RIS décidé est d’un autre client', () => {
    const portail = unPortailAvecDrimbox();
    poseAvance(portail, FIN, { demande: uneDemande({ numLigne: 2 }) });
    portail.maintenant = '2026-12-01T12:00';
    expect(portail.play(CONSTATER).evenements).toMatchObject([{ type: 'drimboxAnnulee' }]);
  });

  it('reste quand elle est déposée après la date, ou quand le profil le veut', () => {
    const portail = unPortail();
    portail.maintenant = DATE_4;
    poseDrimbox(portail);
    expect(portail.playRefused(CONSTATER)).toEqual(RIEN);
    const autre = unPortailAvecDrimbox();
    autre.play({
      type: 'changerProfil',
      profil: { ...PROFIL_PAR_DEFAUT, drimboxSansRis: 'ignorer' },
    });
    autre.maintenant = '2026-12-01T12:00';
    expect(autre.playRefused(CONSTATER)).toEqual(RIEN);
  });

  it('n’a plus d’échéance de modification après son annulation', () => {
    const portail = unPortail();
    portail.maintenant = '2026-11-05T12:00';
    poseDrimbox(portail);
    poseAvance(portail, FIN, { statut: 'en-cours', paiement: 'aucun' });
    portail.play({
      type: 'instruireDemande',
      numeroASP: DB,
      decision: 'a-modifier',
      commentaire: null,
    });
    expect(echeancesAVenir(portail.etat, SIRET).map(({ quoi }) => quoi.type)).toEqual([
      'drimbox-sans-ris',
    ]);
    portail.maintenant = '2027-01-01T12:00';
    portail.play(CONSTATER);
    expect(unDossier(portail, DB).avenants[0]?.statut).toBe('annulee');
  });
});

describe('ce qui est à venir', () => {
  it('se lit dans l’ordre, pour un fournisseur', () => {
    const portail = unPortailAModifier();
    importAvances(portail);
    expect(echeancesAVenir(portail.etat, SIRET).map(({ le, quoi }) => [le, quoi.type])).toEqual([
      ['2022-03-31T00:00', 'import-expire'],
      ['2022-04-02T00:00', 'relance'],
      ['2022-04-12T00:00', 'modification-echue'],
    ]);
    expect(echeancesAVenir(portail.etat, '77625125800013')).toEqual([]);
  });

  it('commence par la première échéance, fenêtres comprises', () => {
    const portail = unPortailAModifier();
    expect(prochaineEcheance(portail.etat, portail.maintenant)).toEqual({
      le: '2022-04-02T00:00',
      quoi: { type: 'relance', numeroASP: FIN, avenant: 1 },
    });
    expect(prochaineEcheance(portail.etat, minuteAvant(DATE_4))).toMatchObject({
      le: DATE_4,
      quoi: { type: 'fenetre', etape: 'avance', bord: 'fermeture' },
    });
    expect(prochaineEcheance(portail.etat, '2030-01-01T00:00')).toBeNull();
  });

  it('dit la fenêtre que l’horloge franchit, à la minute, et aucune autre', () => {
    const { etat } = unPortail();
    const veille = minuteAvant(DATE_4);
    const close = { type: 'fenetre', etape: 'avance', bord: 'fermeture' };
    expect(fenetresFranchies(etat, veille, DATE_4)).toMatchObject([
      { le: DATE_4, quoi: { ...close, sons: 'IMG-RIS-Va2' } },
      { le: DATE_4, quoi: { ...close, sons: 'IMG-DB-Va2' } },
    ]);
    expect(fenetresFranchies(etat, minuteAvant(veille), veille)).toEqual([]);
    expect(fenetresFranchies(etat, DATE_4, '2026-11-11T00:00')).toEqual([]);
    expect(fenetresFranchies(etat, DATE_4, veille)).toEqual([]);
  });
});

function unPortailAModifier(): PortailJoue {
  const portail = unPortail();
  deposeAModifier(portail, FIN);
  return portail;
}

function unPortailAvecDrimbox(): PortailJoue {
  const portail = unPortail();
  poseDrimbox(portail);
  return portail;
}

function poseDrimbox(portail: PortailJoue): void {
  poseAvance(portail, DB, { sons: 'IMG-DB-Va2', statut: 'en-cours', paiement: 'aucun' });
}

function unSolde(portail: PortailJoue) {
  return unDossier(portail, FIN).avenants[1];
}
