import { describe, expect, it } from 'vitest';
import {
  completeImport,
  importAvances,
  poseAvance,
  SIRET,
  uneDemande,
  unImport,
  unPortail,
} from '#test-support/portail.ts';
import {
  filterDemandes,
  listDemandes,
  SANS_CRITERE,
  sortDemandes,
  TRI_DEMANDES,
} from './demandes.ts';
import { COLONNES_DEMANDES, pickColonnes, writeMontant, type LigneDemandes } from './colonnes.ts';
import { HABILLAGES } from '../habillage/habillages.ts';
import { wordsOf } from '#ui/kit/colonnes.ts';

const SANS_FILTRE = new Map<never, string>();

const numeros = (lignes: readonly LigneDemandes[]) =>
  lignes.map((ligne) => wordsOf(COLONNES_DEMANDES[0], ligne));

describe('listDemandes', () => {
  it('écrit chaque colonne comme le guide', () => {
    const [ligne] = lister();
    const dits = pickColonnes(HABILLAGES['2026'].demandes).map((colonne) => [
      colonne.titre,
      ligne && wordsOf(colonne, ligne),
    ]);
    expect(dits).toEqual([
      ['Numéro de dossier', 'FINIMG013594M0'],
      ['Type', 'AVANCE'],
      ['Numéro Editeur', '00001'],
      ['Logiciel', 'RIS_V2'],
      ['Date dépôt', '23/03/2026'],
      ['Statut', 'Décidée'],
      ['Etat de paiement', 'Paiement effectué'],
      ['Dénomination sociale', 'ÉDITEUR FICTIF'],
      ['Montant Ségur Déclaré', '1000.01'],
    ]);
  });
  it('laisse dehors les demandes incomplètes', () => {
    const portail = unPortail();
    portail.maintenant = '2022-10-03T10:00';
    importAvances(portail, 2);
    expect(listDemandes(portail.etat, SIRET)).toEqual([]);
  });
  it('montre les demandes dont les pièces sont là', () => {
    const portail = unPortail();
    portail.maintenant = '2022-10-03T10:00';
    completeImport(portail, importAvances(portail, 2));
    expect(listDemandes(portail.etat, SIRET).map(({ avenant }) => avenant.statut)).toEqual([
      'en-cours',
      'en-cours',
    ]);
  });
  it('ne montre pas celles d’un autre fournisseur', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG013594');
    expect(listDemandes(portail.etat, '77625125800013')).toEqual([]);
  });
});

describe('sortDemandes', () => {
  it('commence par la dernière déposée, puis le plus grand numéro', () => {
    expect(numeros(sortDemandes(lister(), TRI_DEMANDES))).toEqual([
      'FINIMG013730M0',
      'FINIMG013729M0',
      'FINIMG013594M0',
    ]);
  });
  it('compare les montants comme des nombres', () => {
    const tries = sortDemandes(lister(), { colonne: 'montant', sens: 'croissant' });
    expect(tries.map(({ avenant }) => avenant.demande.montantHT)).toEqual([
      90_000, 100_001, 1_000_000,
    ]);
  });
});

describe('filterDemandes', () => {
  it('sans critère, rend toutes les lignes dans leur ordre', () => {
    const lignes = lister();
    expect(filterDemandes(lignes, SANS_CRITERE, SANS_FILTRE)).toEqual(lignes);
  });
  it('croise le bloc de recherche et les filtres des colonnes', () => {
    const criteres = { ...SANS_CRITERE, statut: 'en-cours' as const };
    const trouvees = filterDemandes(lister(), criteres, new Map([['dossier', '3729m0']]));
    expect(numeros(trouvees)).toEqual(['FINIMG013729M0']);
  });
  it.each([
    ['logiciel', { logiciel: 'MDV-LGC-Va1' as const }],
    ['paiement', { paiement: 'or-emis' as const }],
    ['type', { type: 'solde' as const }],
    ['date', { du: '2026-03-25' }],
    ['numéro', { numero: 'FINHOP' }],
    ['solde', { solde: 'avec' as const }],
  ])('le critère « %s » écarte ce qui n’y répond pas', (_, critere) => {
    expect(filterDemandes(lister(), { ...SANS_CRITERE, ...critere }, SANS_FILTRE)).toEqual([]);
  });
  it('dit quels dossiers ont leur solde, et lesquels peuvent le recevoir', () => {
    const portail = unPortail();
    portail.maintenant = '2026-03-23T10:00';
    for (const rang of [1, 2, 3]) poseAvance(portail, `FINIMG00000${rang}`);
    poseAvance(portail, 'FINIMG000004', { statut: 'en-cours', paiement: 'aucun' });
    const solde = (numeroASP: string) =>
      portail.play(unImport(portail, [{ numeroASP, demande: uneDemande() }]));
    solde('FINIMG000001');
    completeImport(portail, portail.etat.compteurs.import);
    solde('FINIMG000002');
    const lignes = sortDemandes(listDemandes(portail.etat, SIRET), {
      colonne: 'dossier',
      sens: 'croissant',
    });
    const chercher = (voulu: 'avec' | 'sans' | 'a-deposer') =>
      numeros(filterDemandes(lignes, { ...SANS_CRITERE, solde: voulu }, SANS_FILTRE));
    // An incomplete solde is not in the list, but it holds its dossier.
    expect(chercher('avec')).toEqual(['FINIMG000001M0', 'FINIMG000001M1', 'FINIMG000002M0']);
    expect(chercher('sans')).toEqual(['FINIMG000003M0', 'FINIMG000004M0']);
    expect(chercher('a-deposer')).toEqual(['FINIMG000003M0']);
  });
});

describe('les filtres des colonnes', () => {
  it.each([
    ['dossier', '013594'],
    ['type', 'avance'],
    ['numeroEditeur', '00001'],
    ['logiciel', 'ris_'],
    ['depot', '/03/2026'],
    ['statut', 'decidee'],
    ['paiement', 'paiement'],
    ['denomination', 'fictif'],
    ['montant', '.01'],
  ] as const)('« %s » cherche dans sa colonne, et dans elle seule', (cle, texte) => {
    expect(filterDemandes(lister(), SANS_CRITERE, new Map([[cle, texte]]))).not.toEqual([]);
    for (const autre of COLONNES_DEMANDES.filter((colonne) => colonne.cle !== cle)) {
      const trouvees = filterDemandes(lister(), SANS_CRITERE, new Map([[autre.cle, texte]]));
      expect(trouvees, autre.cle).toEqual([]);
    }
  });
});

describe('writeMontant', () => {
  it.each([
    [100_000, '1000.00'],
    [100_011, '1000.11'],
    [null, ''],
  ])('%s centimes s’écrivent « %s »', (centimes, texte) => {
    expect(writeMontant(centimes)).toBe(texte);
  });
});

function lister() {
  const portail = unPortail();
  portail.maintenant = '2026-03-23T10:00';
  poseAvance(portail, 'FINIMG013594');
  portail.maintenant = '2026-03-24T09:00';
  const attente = { statut: 'en-cours', paiement: 'aucun' } as const;
  poseAvance(portail, 'FINIMG013729', {
    ...attente,
    demande: uneDemande({ montantHT: 1_000_000 }),
  });
  poseAvance(portail, 'FINIMG013730', { ...attente, demande: uneDemande({ montantHT: 90_000 }) });
  return listDemandes(portail.etat, SIRET);
}
