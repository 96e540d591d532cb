import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TauxTva } from '../vocabulaire.ts';
import { uneDemande } from '../../test-support/portail.ts';
import type { Avenant, Dossier } from './dossier.ts';
import { PROFIL_PAR_DEFAUT, type ProfilPortail } from './etat.ts';
import { montantsDe } from './montants.ts';

const CENTIMES = fc.integer({ min: 0, max: 1_000_000_000 });
const TAUX = fc.constantFrom<TauxTva>('20', '8.5', '0');
const SUR_FACTURE = 'soixante-dix-pour-cent-facture';

describe('montantsDe', () => {
  it('prend 30 % du montant TTC pour l’avance', () => {
    const dossier = unDossier(10_000_000, '20', 'TTC');
    expect(montantsDe(dossier, first(dossier), PROFIL_PAR_DEFAUT)).toEqual({
      regime: 'TTC',
      declareHT: 10_000_000,
      avance: 3_600_000,
      engagement: 12_000_000,
      solde: null,
      hypotheses: null,
    });
  });

  it('compte hors taxes en régime HT', () => {
    const dossier = unDossier(10_000_000, '0', null);
    const montants = montantsDe(dossier, unSolde(10_000_000), PROFIL_PAR_DEFAUT);
    expect(montants).toMatchObject({ regime: 'HT', engagement: 10_000_000, solde: 7_000_000 });
  });

  it('arrondit la TVA au centime, le demi vers le haut', () => {
    const dossier = unDossier(35_833, '20', 'TTC');
    expect(montantsDe(dossier, first(dossier), PROFIL_PAR_DEFAUT).engagement).toBe(43_000);
  });

  it('fait la somme au centime quand la facture égale l’avance', () => {
    fc.assert(
      fc.property(CENTIMES, TAUX, (ht, taux) => {
        const dossier = unDossier(ht, taux, null);
        const { avance, solde, engagement, hypotheses } = montantsDe(
          dossier,
          unSolde(ht),
          PROFIL_PAR_DEFAUT,
        );
        expect((avance ?? 0) + (solde ?? 0)).toBe(engagement);
        expect(hypotheses).toBeNull();
      }),
    );
  });

  it.each([
    [SUR_FACTURE, 42_000, 78_000],
    ['facture-moins-avance', 24_000, 60_000],
  ] as const)(
    'montre les deux lectures d’une facture inférieure, et retient %s',
    (choix, solde, total) => {
      const profil: ProfilPortail = { ...PROFIL_PAR_DEFAUT, soldeFactureInferieure: choix };
      const montants = montantsDe(unDossier(100_000, '20', 'TTC'), unSolde(50_000), profil);
      expect(montants.engagement).toBe(60_000);
      expect(montants.solde).toBe(solde);
      expect(montants.hypotheses).toHaveLength(2);
      expect(montants.hypotheses?.filter(({ retenue }) => retenue)).toEqual([
        { choix, retenue: true, solde, total },
      ]);
    },
  );

  it('ne rend jamais un solde négatif', () => {
    const profil: ProfilPortail = {
      ...PROFIL_PAR_DEFAUT,
      soldeFactureInferieure: 'facture-moins-avance',
    };
    expect(montantsDe(unDossier(100_000, '20', 'TTC'), unSolde(1), profil).solde).toBe(0);
  });

  it('n’engage pas plus que l’avance déclarée', () => {
    const montants = montantsDe(
      unDossier(100_000, '20', 'TTC'),
      unSolde(200_000),
      PROFIL_PAR_DEFAUT,
    );
    expect(montants).toMatchObject({ engagement: 120_000, solde: 84_000, hypotheses: null });
  });

  it('ne devine pas un montant inconnu', () => {
    const dossier = unDossier(null, '20', 'TTC');
    expect(montantsDe(dossier, first(dossier), PROFIL_PAR_DEFAUT).avance).toBeNull();
    expect(montantsDe(dossier, unSolde(null), PROFIL_PAR_DEFAUT).solde).toBeNull();
    expect(montantsDe(dossier, unSolde(100_000), PROFIL_PAR_DEFAUT)).toMatchObject({
      engagement: 120_000,
      solde: 84_000,
    });
  });
});

function unDossier(ht: number | null, taux: TauxTva, regimeTVA: 'TTC' | 'HT' | null): Dossier {
  return {
    numeroASP: 'FINIMG000001',
    siret: '13000637200010',
    sons: 'IMG-RIS-Va2',
    avenants: [unAvenant('avance', ht, taux, regimeTVA)],
  };
}

function unSolde(ht: number | null): Avenant {
  return unAvenant('solde', ht, '20', null);
}

function unAvenant(
  type: Avenant['type'],
  montantHT: number | null,
  tauxTva: TauxTva,
  regimeTVA: 'TTC' | 'HT' | null,
): Avenant {
  return {
    numero: type === 'avance' ? 0 : 1,
    type,
    statut: 'en-cours',
    paiement: 'aucun',
    numeroAns: 'CVA2RIS001',
    deposeLe: '2022-03-23T10:00',
    statutLe: '2022-03-23T10:00',
    importId: null,
    demande: uneDemande({ montantHT, regimeTVA }),
    tauxTva,
    montantDecide: null,
    historique: [],
    versions: [],
    ajouts: [],
  };
}

function first({ avenants }: Dossier): Avenant {
  const [avenant] = avenants;
  if (avenant === undefined) throw new Error('no avenant');
  return avenant;
}
