import type { EtatImport } from '../portail/dossier.ts';
import type {
  ModeEnrolement,
  ModeleDocument,
  PieceEnrolement,
  Pilote,
  StatutEnrolement,
} from '../portail/fournisseur.ts';

/** The words of what a fournisseur deposits beside its demandes. */

/** « Validé » is the portal's word, the two others are ours. */
export const STATUTS_ENROLEMENT: Readonly<Record<StatutEnrolement, string>> = {
  'en-cours': 'En cours d’instruction',
  valide: 'Validé',
  rejete: 'Rejeté',
};

export const MODES_ENROLEMENT: Readonly<Record<ModeEnrolement, string>> = {
  anticipe: 'Enrôlement anticipé',
  definitif: 'Enrôlement définitif',
};

/** Ours: no source prints them. */
export const STATUTS_MODELE_DOCUMENT: Readonly<Record<ModeleDocument['statut'], string>> = {
  depose: 'En attente de vérification',
  valide: 'Validé',
  'a-corriger': 'À corriger',
};

/** Ours: no source prints them. */
export const STATUTS_PILOTE: Readonly<Record<Pilote['statut'], string>> = {
  depose: 'En attente de vérification',
  valide: 'Validé',
  refuse: 'Refusé',
};

/** « Non complété » is the portal's word, the others are ours. */
export const ETATS_IMPORT: Readonly<Record<EtatImport, string>> = {
  'non-complete': 'Non complété',
  complet: 'Complété',
  supprime: 'Supprimé',
  expire: 'Expiré',
};

/** Short names, within a sentence (webinaire vague 2, « Les documents nécessaires à l’enrôlement »). */
export const PIECES_ENROLEMENT: Readonly<Record<PieceEnrolement, string>> = {
  'certificat-referencement': 'certificat de référencement',
  'piece-identite-representant': 'pièce d’identité du représentant légal',
  'piece-identite-depositaire': 'pièce d’identité du dépositaire',
  rib: 'RIB',
  'attestation-hebergement': 'certificat HDS ou attestation de non-hébergement',
  kbis: 'KBIS',
  'attestation-non-assujettissement-tva': 'attestation de non-assujettissement à la TVA',
  'mandat-representant-legal': 'mandat du représentant légal',
  'contrat-prestation': 'contrat de prestation',
  'mandat-distribution': 'mandat de distribution',
};
