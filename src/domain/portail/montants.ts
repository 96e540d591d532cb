import { addTva, regimeDuTaux, splitAvanceSolde, toDixiemes } from '../montants.ts';
import type { TauxTva } from '../vocabulaire.ts';
import { avanceOf } from './avenants.ts';
import type { Avenant, DemandeDeposee, Dossier } from './dossier.ts';
import type { ProfilPortail } from './etat.ts';

type HypotheseSolde = ProfilPortail['soldeFactureInferieure'];

/** Integer centimes, « fonction du régime TVA »; null where the amount declared is unknown. */
export interface Montants {
  readonly regime: 'TTC' | 'HT';
  /** « Montant Ségur Déclaré » of the avenant, HT. */
  readonly declareHT: number | null;
  /** 30 % of what the avance declares; what was decided, once it is. */
  readonly avance: number | null;
  /** « Montant de l’engagement SEGUR retenu »; of an avance, what it declares. */
  readonly engagement: number | null;
  /** Null for an avance. */
  readonly solde: number | null;
  /** Both readings, when the invoice is lower than the avance declared; else null. */
  readonly hypotheses: readonly Hypothese[] | null;
}

/** One reading of what a lower invoice pays; `total` is what is paid in all, avance included. */
interface Hypothese {
  readonly choix: HypotheseSolde;
  readonly retenue: boolean;
  readonly solde: number;
  readonly total: number;
}

/**
 * What an avenant is worth: 30 % with the avance, 70 % of the engagement with the solde (webinaire médico-social; écran
 * du guide SAS: engagement 100 000,00, solde 70 000,00). Presumed: the base is HT × (1 + rate) in the TTC régime, HT in the
 * other; an invoice above the avance declared is held down to it (FAQ: « inférieure ou égale »).
 */
export function montantsDe(dossier: Dossier, avenant: Avenant, profil: ProfilPortail): Montants {
  const premier = avanceOf(dossier);
  const regime = regimeDe(dossier);
  const base = baseOf(premier.demande, premier.tauxTva);
  const avance = premier.montantDecide ?? montantDeLAvance(premier.demande, premier.tauxTva);
  const declareHT = avenant.demande.montantHT;
  if (avenant.type === 'avance') {
    return { regime, declareHT, avance, engagement: base, solde: null, hypotheses: null };
  }
  const facture = declareHT === null ? null : toBase(declareHT, regime, premier.tauxTva);
  const engagement = facture === null || base === null ? facture : Math.min(facture, base);
  if (engagement === null) {
    return { regime, declareHT, avance, engagement, solde: null, hypotheses: null };
  }
  const inferieure = base !== null && avance !== null && engagement < base;
  const hypotheses = inferieure ? readBothWays(engagement, avance, profil) : null;
  const retenue = hypotheses?.find((hypothese) => hypothese.retenue);
  const solde = retenue?.solde ?? splitAvanceSolde(engagement).solde;
  return { regime, declareHT, avance, engagement, solde, hypotheses };
}

/** 30 % of what an avance declares, centimes; null when it declares nothing known. */
export function montantDeLAvance(demande: DemandeDeposee, tauxTva: TauxTva): number | null {
  const base = baseOf(demande, tauxTva);
  return base === null ? null : splitAvanceSolde(base).avance;
}

/** The régime de TVA of a dossier: what its avance says, else what its rate means. */
export function regimeDe(dossier: Dossier): 'TTC' | 'HT' {
  const { demande, tauxTva } = avanceOf(dossier);
  return regimeOf(demande, tauxTva);
}

function baseOf(demande: DemandeDeposee, tauxTva: TauxTva): number | null {
  if (demande.montantHT === null) return null;
  return toBase(demande.montantHT, regimeOf(demande, tauxTva), tauxTva);
}

function regimeOf(demande: DemandeDeposee, tauxTva: TauxTva): 'TTC' | 'HT' {
  return demande.regimeTVA ?? regimeDuTaux(tauxTva);
}

function toBase(ht: number, regime: 'TTC' | 'HT', tauxTva: TauxTva): number {
  return regime === 'HT' ? ht : addTva(ht, toDixiemes(tauxTva));
}

/** Neither reading is written: 70 % of the invoice, or the invoice less the avance already decided. */
function readBothWays(
  facture: number,
  avance: number,
  profil: ProfilPortail,
): readonly Hypothese[] {
  const soldes: Readonly<Record<HypotheseSolde, number>> = {
    'soixante-dix-pour-cent-facture': splitAvanceSolde(facture).solde,
    'facture-moins-avance': Math.max(0, facture - avance),
  };
  return (['soixante-dix-pour-cent-facture', 'facture-moins-avance'] as const).map((choix) => ({
    choix,
    retenue: choix === profil.soldeFactureInferieure,
    solde: soldes[choix],
    total: avance + soldes[choix],
  }));
}
