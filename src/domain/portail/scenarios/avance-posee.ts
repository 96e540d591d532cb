import type { AvanceAPoser } from '../commandes.ts';
import type { BeneficiaireDepose } from '../dossier.ts';
import type { Solution } from '../jeux/actes.ts';

export const PAYEE = { statut: 'decidee', paiement: 'effectue' } as const;

/** An avance that stands there when a story begins. */
export function avanceDe(
  solution: Solution,
  numeroASP: string,
  beneficiaire: BeneficiaireDepose,
  situation: Pick<AvanceAPoser, 'statut' | 'paiement'>,
): AvanceAPoser {
  const demande = {
    numLigne: 1,
    numeroEditeur: numeroASP.slice(-5),
    montantHT: 1_500_00,
    regimeTVA: 'TTC',
    beneficiaires: [beneficiaire],
    pieces: [],
    ligne: null,
  } as const;
  return { ...solution, numeroASP, tauxTva: '20', demande, ...situation };
}
