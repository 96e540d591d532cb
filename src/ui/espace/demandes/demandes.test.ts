import { describe, expect, it } from 'vitest';
import {
  completeImport,
  importAvances,
  poseAvance,
  SIRET,
  uneDemande,
  unPortail,
} from '#test-support/portail.ts';
import {
  filterDemandes,
  listDemandes,
  SANS_CRITERE,
  SANS_FILTRE,
  sortDemandes,
  TRI_DEMANDES,
  writeMontant,
} from './demandes.ts';

const numeros = (lignes: ReturnType<typeof lister>) => lignes.map(({ textes }) => textes.dossier);

describe('listDemandes', () => {
  it('écrit chaque colonne comme le guide', () => {
    const [ligne] = lister();
    expect(ligne?.textes).toEqual({
      dossier: 'FINIMG013594M0',
      type: 'AVANCE',
      numeroEditeur: '00001',
      logiciel: 'RIS_V2',
      depot: '23/03/2026',
      statut: 'Décidée',
      paiement: 'Paiement effectué',
      denomination: 'ÉDITEUR FICTIF',
      montant: '1000.01',
    });
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
    expect(listDemandes(portail.etat, SIRET).map(({ statut }) => statut)).toEqual([
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
    expect(tries.map(({ montantHT }) => montantHT)).toEqual([90_000, 100_001, 1_000_000]);
  });
});

describe('filterDemandes', () => {
  it('sans critère, rend toutes les lignes dans leur ordre', () => {
    const lignes = lister();
    expect(filterDemandes(lignes, SANS_CRITERE, SANS_FILTRE)).toEqual(lignes);
  });
  it('croise le bloc de recherche et les filtres des colonnes', () => {
    const criteres = { ...SANS_CRITERE, statut: 'en-cours' as const };
    const trouvees = filterDemandes(lister(), criteres, { ...SANS_FILTRE, dossier: '3729m0' });
    expect(numeros(trouvees)).toEqual(['FINIMG013729M0']);
  });
  it.each([
    ['logiciel', { logiciel: 'MDV-LGC-Va1' as const }],
    ['paiement', { paiement: 'or-emis' as const }],
    ['type', { type: 'solde' as const }],
    ['date', { du: '2026-03-25' }],
    ['numéro', { numero: 'FINHOP' }],
  ])('le critère « %s » écarte ce qui n’y répond pas', (_, critere) => {
    expect(filterDemandes(lister(), { ...SANS_CRITERE, ...critere }, SANS_FILTRE)).toEqual([]);
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
