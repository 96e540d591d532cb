import { describe, expect, it } from 'vitest';
import {
  poseAvance,
  SIRET,
  uneDemande,
  uneDemandeDEnrolement,
  unFichier,
  unFournisseur,
  unImport,
  unPortail,
  unPortailVide,
  type PortailJoue,
} from '#test-support/portail.ts';
import { listAFaire } from './a-faire.ts';
import { listActualites } from './actualites.ts';
import { listJalons, listSons } from '#ui/portail/calendrier/jalons.ts';

const AUTRE = '77625125800013';
const [UN, DEUX] = ['FINIMG000001', 'FINIMG000002'] as const;

/** Two avances paid, a solde imported without its zip on the first. */
function unSoldeIncomplet(): PortailJoue {
  const portail = unPortail();
  portail.maintenant = '2026-03-23T10:00';
  poseAvance(portail, UN);
  poseAvance(portail, DEUX);
  portail.maintenant = '2026-03-24T09:00';
  portail.play(unImport(portail, [{ numeroASP: UN, demande: uneDemande() }]));
  return portail;
}

describe('les actualités', () => {
  it('réunissent ce qui est arrivé ensemble à plusieurs demandes', () => {
    const { etat } = unSoldeIncomplet();
    expect(listActualites(etat, SIRET, 50)).toContainEqual({
      le: '2026-03-23T10:00',
      fait: { objet: 'demande', type: 'avance', acte: 'decidee' },
      nombre: 2,
      page: 'espace/demandes',
    });
  });

  it('mènent à la demande quand elle est seule', () => {
    const portail = unPortail();
    poseAvance(portail, UN);
    const decidee = listActualites(portail.etat, SIRET, 50).find(
      ({ fait }) => fait.objet === 'demande' && fait.acte === 'decidee',
    );
    expect(decidee?.page).toEqual({ nom: 'espace/demande', numeroASP: UN, avenant: 0 });
  });

  it('commencent par la dernière, et s’arrêtent au nombre demandé', () => {
    const { etat } = unSoldeIncomplet();
    const actualites = listActualites(etat, SIRET, 1);
    expect(actualites).toMatchObject([
      { le: '2026-03-24T09:00', fait: { type: 'solde', acte: 'importee' }, page: 'espace/imports' },
    ]);
  });

  it('ne montrent rien d’un autre fournisseur', () => {
    expect(listActualites(unSoldeIncomplet().etat, AUTRE, 50)).toEqual([]);
  });
});

describe('ce qui attend le fournisseur', () => {
  it('commence par les imports incomplets, avec la première expiration', () => {
    expect(listAFaire(unSoldeIncomplet().etat, SIRET)[0]).toEqual({
      type: 'incompletes',
      nombre: 1,
      expireLe: '2026-03-31T23:59',
    });
  });

  it('compte les avances payées sans solde, non celle qu’un solde incomplet occupe', () => {
    expect(listAFaire(unSoldeIncomplet().etat, SIRET)).toContainEqual({
      type: 'soldes',
      sons: 'IMG-RIS-Va2',
      nombre: 1,
    });
  });

  it('rappelle les pilotes qui manquent au seul SONS qui en demande', () => {
    const pilotes = listAFaire(unPortail().etat, SIRET).filter(({ type }) => type === 'pilotes');
    expect(pilotes).toEqual([{ type: 'pilotes', sons: 'IMG-RIS-Va2', valides: 0, requis: 3 }]);
  });

  it('propose l’enrôlement à qui n’en a pas', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    expect(listAFaire(portail.etat, SIRET)).toEqual([{ type: 'enroler' }]);
  });

  it('demande le certificat d’un enrôlement anticipé validé, et pas encore les pilotes', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    portail.play(uneDemandeDEnrolement('anticipe'));
    const decision = { decision: 'valide', commentaire: null } as const;
    portail.play({ type: 'deciderEnrolement', enrolement: 1, ...decision });
    expect(listAFaire(portail.etat, SIRET)).toEqual([
      { type: 'certificat', numeroAns: 'CVA2RIS001' },
    ]);
  });

  it('oublie un modèle à corriger dès qu’un autre du même document le remplace', () => {
    const portail = unPortail();
    const depot = {
      type: 'deposerModele',
      siret: SIRET,
      numeroAns: [...portail.etat.enrolements.values()][0]?.numeroAns ?? '',
      document: 'BDC',
    } as const;
    portail.play({ ...depot, fichier: unFichier('bdc-1.pdf') });
    portail.play({ type: 'deciderModele', modele: 1, decision: 'a-corriger', commentaire: null });
    const modeles = { type: 'modeles', nombre: 1 };
    expect(listAFaire(portail.etat, SIRET)).toContainEqual(modeles);
    portail.play({ ...depot, fichier: unFichier('bdc-2.pdf') });
    expect(listAFaire(portail.etat, SIRET)).not.toContainEqual(modeles);
  });

  it('compte les demandes à modifier', () => {
    const portail = unPortail();
    poseAvance(portail, UN, { statut: 'en-cours', paiement: 'aucun' });
    portail.play({
      type: 'instruireDemande',
      numeroASP: UN,
      decision: 'a-modifier',
      commentaire: null,
    });
    expect(listAFaire(portail.etat, SIRET)).toContainEqual({
      type: 'a-modifier',
      nombre: 1,
      seule: { numeroASP: UN, avenant: 0 },
    });
  });

  it('mène à la demande qui attend des pièces, ou à leur liste (S2:561)', () => {
    const portail = unPortail();
    const decision = 'en-attente-pieces';
    for (const [rang, numeroASP] of [UN, DEUX].entries()) {
      poseAvance(portail, numeroASP, { statut: 'en-cours', paiement: 'aucun' });
      portail.play({ type: 'instruireDemande', numeroASP, decision, commentaire: null });
      expect(listAFaire(portail.etat, SIRET)).toContainEqual({
        type: decision,
        nombre: rang + 1,
        seule: rang === 0 ? { numeroASP, avenant: 0 } : null,
      });
    }
  });
});

describe('le calendrier', () => {
  it('met la prochaine date d’abord et les dates passées à la fin', () => {
    const jalons = listJalons(['IMG-RIS-Va2', 'IMG-DB-Va2'], '2026-11-20T10:00');
    expect(jalons.map(({ sons, etape, etat }) => [sons, etape, etat])).toEqual([
      ['IMG-RIS-Va2', 'realisation', 'ouverte'],
      ['IMG-DB-Va2', 'realisation', 'ouverte'],
      ['IMG-RIS-Va2', 'solde', 'ouverte'],
      ['IMG-DB-Va2', 'solde', 'ouverte'],
      ['IMG-RIS-Va2', 'avance', 'fermee'],
      ['IMG-DB-Va2', 'avance', 'fermee'],
    ]);
  });

  it.each([
    ['2026-11-10T11:59', 'ouverte'],
    ['2026-11-10T12:00', 'fermee'],
  ] as const)('ferme à la minute : %s, %s', (maintenant, etat) => {
    const avance = listJalons(['IMG-RIS-Va2'], maintenant).find(({ etape }) => etape === 'avance');
    expect(avance).toMatchObject({ etat, jours: 0 });
  });

  it('ne suit que les SONS enrôlés', () => {
    expect(listSons(unPortail().etat, SIRET)).toHaveLength(3);
    expect(listSons(unPortail().etat, AUTRE)).toEqual([]);
  });
});
