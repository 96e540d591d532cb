import type { TauxTva, TypeDemande } from '../vocabulaire.ts';
import type { EtatPaiement, StatutDemande } from '../portail/dossier.ts';
import type { ProfilPortail } from '../portail/etat.ts';
import type { SonsId } from '../sons.ts';

/** The words of a demande, each written once: its type, its states, its VAT rate. */

export const TYPES_DEMANDE = ['avance', 'solde'] as const satisfies readonly TypeDemande[];

interface MotsDuType {
  /** In the fields of the portal. */
  readonly nom: string;
  /** In its list of demandes and on its letters. */
  readonly majuscules: string;
  /** After a noun: « une demande d’avance ». */
  readonly de: string;
}

export const MOTS_TYPE: Readonly<Record<TypeDemande, MotsDuType>> = {
  avance: { nom: 'Avance', majuscules: 'AVANCE', de: 'd’avance' },
  solde: { nom: 'Solde', majuscules: 'SOLDE', de: 'de solde' },
};

/** As the list prints them (guide du solde Imagerie, section 4; webinaire médico-social). */
export const STATUTS_DEMANDE: Readonly<Record<StatutDemande, string>> = {
  incomplete: 'Non complétée',
  'en-attente-pieces': 'En attente de pièces complémentaires',
  'en-cours': 'En cours',
  'a-modifier': 'A modifier',
  decidee: 'Décidée',
  rejetee: 'Rejetée',
  annulee: 'Annulée',
  historisee: 'Historisée',
};

/** Guide du solde Imagerie, section 4. */
export const PAIEMENTS: Readonly<Record<EtatPaiement, string>> = {
  aucun: 'Aucun paiement en cours',
  'en-cours': 'Paiement en cours',
  'or-emis': 'OR émis',
  effectue: 'Paiement effectué',
};

export const TAUX_TVA = ['20', '8.5', '0'] as const satisfies readonly TauxTva[];

/** What a solde pays when its invoice is lower than the avance declared: no source writes it, and it reads both ways. */
export const LECTURES_SOLDE: Readonly<Record<ProfilPortail['soldeFactureInferieure'], string>> = {
  'soixante-dix-pour-cent-facture': '70 % de la facture',
  'facture-moins-avance': 'la facture moins l’avance déjà décidée',
};

/** As the portal's field prints them. */
export const MOTS_TAUX: Readonly<Record<TauxTva, string>> = {
  '20': '20\u00a0%',
  '8.5': '8,5\u00a0%',
  '0': '0\u00a0%',
};

/** With who has it. */
export const TAUX_EXPLIQUES: Readonly<Record<TauxTva, string>> = {
  '20': MOTS_TAUX['20'],
  '8.5': `${MOTS_TAUX['8.5']} (DOM)`,
  '0': `${MOTS_TAUX['0']} (régime HT)`,
};

/**
 * « acronyme du SONS concerné par la demande avec spécification de la vague (V2) si le SONS avait déjà permis de
 * bénéficier de la vague 1 ». The guides print RIS_V2, DRIMBOX and RI; the others are what this rule gives.
 */
export const LOGICIELS: Readonly<Record<SonsId, string>> = {
  'IMG-RIS-Va2': 'RIS_V2',
  'IMG-DB-Va2': 'DRIMBOX',
  'MDV-LGC-Va2': 'LGC_V2',
  'MDV-LGC-Va1': 'LGC',
  'HOP-DPI-Va2': 'DPI_V2',
  'HOP-PFI-Va2': 'PFI_V2',
  'HOP-DPI-Va1': 'DPI',
  'HOP-PFI-Va1': 'PFI',
  'HOP-RI-Va1': 'RI',
  'RAD-RIS-Va1': 'RIS',
  'BIO-SGL-Va1': 'SGL',
  'BIO-LOINC': 'LOINC',
  'PHA-LGO-Va1': 'LGO',
  'MS1-DUI-Va1': 'DUI',
  'MS2-DUI-PDE-Va1': 'DUI-PDE',
  'SAS-SAS-Va1': 'SAS',
  AUTRE: 'AUTRE',
};
