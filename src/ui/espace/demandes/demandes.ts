import type { Avenant, Dossier, EtatPaiement, StatutDemande } from '#domain/portail/dossier.ts';
import { avanceOf, numeroDAvenant } from '#domain/portail/avenants.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { HeureDeParis, TypeDemande } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { isBetween, searchRows, sortRows, type Cherchable, type Tri } from '#ui/kit/liste.ts';
import { fold } from '#domain/texte.ts';
import { formatDate } from '#domain/francais.ts';
import { LOGICIELS, PAIEMENTS, MOTS_TYPE } from '#domain/mots/demandes.ts';
import { STATUTS } from '#ui/commun/mots/etats.ts';

/** The columns of « Gérer mes demandes de financement », in the portal's order, without « Action ». */
export const COLONNES_DEMANDES = [
  'dossier',
  'type',
  'numeroEditeur',
  'logiciel',
  'depot',
  'statut',
  'paiement',
  'denomination',
  'montant',
] as const;

export type ColonneDemandes = (typeof COLONNES_DEMANDES)[number];

/** One avenant, ready to be searched, sorted and drawn. */
export interface LigneDemandes extends Cherchable {
  readonly numeroASP: string;
  readonly avenant: number;
  readonly type: TypeDemande;
  readonly sons: SonsId;
  readonly statut: StatutDemande;
  readonly paiement: EtatPaiement;
  readonly deposeLe: HeureDeParis;
  /** Centimes. */
  readonly montantHT: number | null;
  readonly textes: Readonly<Record<ColonneDemandes, string>>;
}

/** The search block; '' = any. Days are `AAAA-MM-JJ`. */
export interface CriteresDemandes {
  readonly numero: string;
  readonly type: TypeDemande | '';
  readonly statut: StatutDemande | '';
  readonly paiement: EtatPaiement | '';
  readonly logiciel: SonsId | '';
  readonly du: string;
  readonly au: string;
}

export const SANS_CRITERE: CriteresDemandes = {
  numero: '',
  type: '',
  statut: '',
  paiement: '',
  logiciel: '',
  du: '',
  au: '',
};

export type FiltresDemandes = Readonly<Record<ColonneDemandes, string>>;

export const SANS_FILTRE: FiltresDemandes = {
  dossier: '',
  type: '',
  numeroEditeur: '',
  logiciel: '',
  depot: '',
  statut: '',
  paiement: '',
  denomination: '',
  montant: '',
};

/** The last deposited first, as the guide's screen shows. */
export const TRI_DEMANDES: Tri<ColonneDemandes> = { colonne: 'depot', sens: 'decroissant' };

/**
 * The avenants deposited by a fournisseur, in the order of their numbers; the incomplete ones are not in the list (guide du
 * solde Imagerie, section 3). Presumed: every avenant has its row, since « Historisée » is said of one that another follows.
 * Call it once per state: all that a keystroke needs is made here.
 */
export function listDemandes(etat: EtatPortail, siret: string): readonly LigneDemandes[] {
  const denomination = etat.fournisseurs.get(siret)?.denominationSociale ?? '';
  const foldOnce = rememberFolds();
  const lignes: LigneDemandes[] = [];
  for (const dossier of etat.dossiers.values()) {
    if (dossier.siret !== siret) continue;
    for (const avenant of dossier.avenants) {
      if (avenant.statut === 'incomplete') continue;
      lignes.push(toLigne(dossier, avenant, denomination, foldOnce));
    }
  }
  return lignes;
}

/** A new array. Rows that are equal in the column follow their numbers, in the same direction. */
export function sortDemandes(
  lignes: readonly LigneDemandes[],
  { colonne, sens }: Tri<ColonneDemandes>,
): readonly LigneDemandes[] {
  const parNumero = sortRows(lignes, ({ textes }) => textes.dossier, sens);
  return colonne === 'dossier' ? parNumero : sortRows(parNumero, ordreOf(colonne), sens);
}

/** The rows that the search block and the filters of the columns let through; the order is kept. */
export function filterDemandes(
  lignes: readonly LigneDemandes[],
  criteres: CriteresDemandes,
  filtres: FiltresDemandes,
): readonly LigneDemandes[] {
  return searchRows(meetCriteres(lignes, criteres), [
    [COLONNES_DEMANDES.indexOf('dossier'), criteres.numero],
    ...COLONNES_DEMANDES.map((colonne, rang) => [rang, filtres[colonne]] as const),
  ]);
}

function meetCriteres(
  lignes: readonly LigneDemandes[],
  { type, statut, paiement, logiciel, du, au }: CriteresDemandes,
): readonly LigneDemandes[] {
  if (![type, statut, paiement, logiciel, du, au].some(Boolean)) return lignes;
  return lignes.filter(
    (ligne) =>
      (type === '' || ligne.type === type) &&
      (statut === '' || ligne.statut === statut) &&
      (paiement === '' || ligne.paiement === paiement) &&
      (logiciel === '' || ligne.sons === logiciel) &&
      isBetween(ligne.deposeLe, du, au),
  );
}

function ordreOf(colonne: ColonneDemandes): (ligne: LigneDemandes) => string | number {
  if (colonne === 'depot') return ({ deposeLe }) => deposeLe;
  if (colonne === 'montant') return ({ montantHT }) => montantHT ?? -1;
  const rang = COLONNES_DEMANDES.indexOf(colonne);
  return ({ cles }) => cles[rang] ?? '';
}

function toLigne(
  dossier: Dossier,
  avenant: Avenant,
  denomination: string,
  foldOnce: typeof fold,
): LigneDemandes {
  const { numeroASP, sons } = dossier;
  const { numero, type, statut, paiement, deposeLe, demande } = avenant;
  const textes: Record<ColonneDemandes, string> = {
    dossier: numeroDAvenant(numeroASP, numero),
    type: MOTS_TYPE[type].majuscules,
    // The solde of the vague 2 does not carry it: « Il doit être le même pour l'avance et le solde ».
    numeroEditeur: demande.numeroEditeur ?? avanceOf(dossier).demande.numeroEditeur ?? '',
    logiciel: LOGICIELS[sons],
    depot: formatDate(deposeLe.slice(0, 10)),
    statut: STATUTS[statut].mot,
    paiement: PAIEMENTS[paiement],
    denomination,
    montant: writeMontant(demande.montantHT),
  };
  return {
    numeroASP,
    avenant: numero,
    type,
    sons,
    statut,
    paiement,
    deposeLe,
    montantHT: demande.montantHT,
    textes,
    cles: [
      textes.dossier.toLowerCase(),
      foldOnce(textes.type),
      fold(textes.numeroEditeur),
      foldOnce(textes.logiciel),
      textes.depot,
      foldOnce(textes.statut),
      foldOnce(textes.paiement),
      foldOnce(textes.denomination),
      textes.montant,
    ],
  };
}

/** `1000.11`, as the guide's lists print amounts; '' when unknown. */
export function writeMontant(centimes: number | null): string {
  return centimes === null ? '' : (centimes / 100).toFixed(2);
}

/** The same few words come back on every row. */
function rememberFolds(): typeof fold {
  const plies = new Map<string, string>();
  return (texte) => {
    const connu = plies.get(texte);
    if (connu !== undefined) return connu;
    const plie = fold(texte);
    plies.set(texte, plie);
    return plie;
  };
}
