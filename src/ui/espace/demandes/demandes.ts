import { obstacleSolde } from '#domain/portail/prerequis.ts';
import type { Dossier, EtatPaiement, StatutDemande } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { isBetween, readColonnes, type Filtres, type Tri } from '#ui/kit/liste.ts';
import { COLONNES_DEMANDES, type ColonneDemandes, type LigneDemandes } from './colonnes.ts';

/** The search block; '' = any. Days are `AAAA-MM-JJ`. */
export interface CriteresDemandes {
  readonly numero: string;
  readonly type: TypeDemande | '';
  readonly statut: StatutDemande | '';
  readonly paiement: EtatPaiement | '';
  readonly logiciel: SonsId | '';
  readonly solde: EtatSolde | '';
  readonly du: string;
  readonly au: string;
}

/** Ours. `a-deposer`: nothing of the dossier keeps its solde from being deposited. */
export type EtatSolde = 'avec' | 'sans' | 'a-deposer';

export const SANS_CRITERE: CriteresDemandes = {
  numero: '',
  type: '',
  statut: '',
  paiement: '',
  logiciel: '',
  solde: '',
  du: '',
  au: '',
};

/** The last deposited first, as the guide's screen shows. */
export const TRI_DEMANDES: Tri<ColonneDemandes> = { colonne: 'depot', sens: 'decroissant' };

/**
 * The avenants deposited by a fournisseur, in the order of their numbers; the incomplete ones are not in the list (guide du
 * solde Imagerie, section 3). Presumed: every avenant has its row, since « Historisée » is said of one that another follows.
 * Call it once per state.
 */
export function listDemandes(etat: EtatPortail, siret: string): readonly LigneDemandes[] {
  const denomination = etat.fournisseurs.get(siret)?.denominationSociale ?? '';
  const lignes: LigneDemandes[] = [];
  for (const dossier of etat.dossiers.values()) {
    if (dossier.siret !== siret) continue;
    for (const avenant of dossier.avenants) {
      if (avenant.statut === 'incomplete') continue;
      lignes.push({ dossier, avenant, denomination });
    }
  }
  return lignes;
}

const { sort, search } = readColonnes<LigneDemandes, ColonneDemandes>(COLONNES_DEMANDES);

/** Rows that are equal in the column follow their numbers, in the same direction. */
export const sortDemandes = sort;

/** The rows that the search block and the filters of the columns let through; the order is kept. */
export function filterDemandes(
  lignes: readonly LigneDemandes[],
  criteres: CriteresDemandes,
  filtres: Filtres<ColonneDemandes>,
): readonly LigneDemandes[] {
  const gardees = search(meetCriteres(lignes, criteres), new Map([['dossier', criteres.numero]]));
  return search(gardees, filtres);
}

function meetCriteres(
  lignes: readonly LigneDemandes[],
  { type, statut, paiement, logiciel, solde, du, au }: CriteresDemandes,
): readonly LigneDemandes[] {
  if (![type, statut, paiement, logiciel, solde, du, au].some(Boolean)) return lignes;
  return lignes.filter(
    ({ dossier, avenant }) =>
      (type === '' || avenant.type === type) &&
      (statut === '' || avenant.statut === statut) &&
      (paiement === '' || avenant.paiement === paiement) &&
      (logiciel === '' || dossier.sons === logiciel) &&
      (solde === '' || meetSolde(dossier, solde)) &&
      isBetween(avenant.deposeLe, du, au),
  );
}

function meetSolde(dossier: Dossier, voulu: EtatSolde): boolean {
  if (voulu === 'a-deposer') return obstacleSolde(dossier) === null;
  return dossier.avenants.some(({ type }) => type === 'solde') === (voulu === 'avec');
}
