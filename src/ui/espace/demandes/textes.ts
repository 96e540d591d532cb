import type { EtatPaiement, StatutDemande } from '#domain/portail/dossier.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { formatCompte, formatNombre } from '#ui/commun/mesures.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';

/** Words of the statuses as the list prints them (guide du solde Imagerie, section 4; webinaire médico-social). */
export const STATUTS: Readonly<Record<StatutDemande, Mot>> = {
  incomplete: { mot: 'Non complétée', ton: 'avertissement', icone: 'avertissement' },
  'en-attente-pieces': {
    mot: 'En attente de pièces complémentaires',
    ton: 'avertissement',
    icone: 'avertissement',
  },
  'en-cours': { mot: 'En cours', ton: 'information', icone: 'information' },
  'a-modifier': { mot: 'A modifier', ton: 'avertissement', icone: 'avertissement' },
  decidee: { mot: 'Décidée', ton: 'conforme', icone: 'valide' },
  rejetee: { mot: 'Rejetée', ton: 'bloquant', icone: 'bloquant' },
  annulee: { mot: 'Annulée', ton: 'bloquant', icone: 'bloquant' },
  historisee: { mot: 'Historisée', ton: 'information', icone: 'information' },
};

export const PAIEMENTS: Readonly<Record<EtatPaiement, string>> = {
  aucun: 'Aucun paiement en cours',
  'en-cours': 'Paiement en cours',
  'or-emis': 'OR émis',
  effectue: 'Paiement effectué',
};

export const TYPES: Readonly<Record<TypeDemande, string>> = { avance: 'AVANCE', solde: 'SOLDE' };
export const TYPES_IMPORT: Readonly<Record<TypeDemande, string>> = {
  avance: 'Avance',
  solde: 'Solde',
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

/** « Gérer mes demandes de financement »: the names of the fields and columns are the portal's. */
export const DEMANDES = {
  recherche: 'Rechercher une demande',
  numero: 'Numéro de demande',
  type: 'Type',
  statut: 'Statut de la demande',
  paiement: 'Statut du dernier paiement',
  logiciel: 'Logiciel',
  du: 'Déposée entre le',
  au: 'Et le',
  legende: (nombre: number, total: number) =>
    nombre === total
      ? `Liste des demandes d’avance et de solde : ${formatCompte(total, 'avenant')}`
      : `Liste des demandes d’avance et de solde : ${formatCompte(nombre, 'avenant')} sur ${formatNombre(total)}`,
  compte: (nombre: number) => formatCompte(nombre, 'avenant trouvé', 'avenants trouvés'),
  colonnes: {
    dossier: 'Numéro de dossier',
    type: 'Type',
    numeroEditeur: 'Numéro Editeur',
    logiciel: 'Logiciel',
    depot: 'Date dépôt',
    statut: 'Statut',
    paiement: 'Etat de paiement',
    denomination: 'Dénomination sociale',
    montant: 'Montant Ségur Déclaré',
  },
  action: 'Action',
  consulter: 'Consulter',
  consulterNumero: (numero: string) => `Consulter ${numero}`,
  aucune: 'Aucune demande déposée pour ce fournisseur fictif.',
  aucuneTrouvee: 'Aucune demande ne répond à ces critères.',
  importer: 'Importer des demandes',
  incompletes: (nombre: number) =>
    `${formatCompte(nombre, 'import non complété', 'imports non complétés')} : les demandes correspondantes ne sont pas dans cette liste.`,
  voirIncompletes: 'Suivi des demandes incomplètes',
  aide: 'Une ligne par avenant : M0 est l’avance, M1 le solde. Le guide ne dit pas si la liste du portail montre tous les avenants ou seulement le dernier.',
} as const;

export const EXPORTS_ESPACE = {
  chapeau: 'Vos demandes et vos imports en CSV, à ouvrir dans un tableur. Rien ne quitte ce poste.',
  inconnu:
    'Le menu « Exports » figure sur le portail de 2026 ; aucune source ne montre son écran. Celui-ci est le nôtre.',
  demandes: 'Demandes d’avance et de solde',
  imports: 'Imports de fichiers JSON',
  toutes: (nombre: number) => `Toutes les demandes (${formatNombre(nombre)})`,
  filtrees: (nombre: number) => `Demandes de la recherche en cours (${formatNombre(nombre)})`,
  tousImports: (nombre: number) => `Tous les imports (${formatNombre(nombre)})`,
  filtresImports: (nombre: number) => `Imports de la recherche en cours (${formatNombre(nombre)})`,
  format: 'CSV en UTF-8, séparateur « ; », montants en euros HT.',
} as const;
