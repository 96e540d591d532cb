import type { Mot } from './mot.ts';
import { STATUTS_DEMANDE as DEMANDE } from '#domain/mots/demandes.ts';
import {
  STATUTS_ENROLEMENT as ENROLEMENT,
  STATUTS_MODELE_DOCUMENT as MODELE,
  STATUTS_PILOTE as PILOTE,
} from '#domain/mots/depots.ts';
import type { StatutDemande } from '#domain/portail/dossier.ts';
import type { ModeleDocument, Pilote, StatutEnrolement } from '#domain/portail/fournisseur.ts';

export const STATUTS: Readonly<Record<StatutDemande, Mot>> = {
  incomplete: warn(DEMANDE.incomplete),
  'en-attente-pieces': warn(DEMANDE['en-attente-pieces']),
  'en-cours': inform(DEMANDE['en-cours']),
  'a-modifier': warn(DEMANDE['a-modifier']),
  decidee: approve(DEMANDE.decidee),
  rejetee: block(DEMANDE.rejetee),
  annulee: block(DEMANDE.annulee),
  historisee: inform(DEMANDE.historisee),
};

/** Of the gestionnaire alone, verbatim (webinaire médico-social, logigramme). */
export const A_INSTRUIRE: Mot = inform('En attente d’instruction');

export const STATUTS_ENROLEMENT: Readonly<Record<StatutEnrolement, Mot>> = {
  'en-cours': inform(ENROLEMENT['en-cours']),
  valide: approve(ENROLEMENT.valide),
  rejete: block(ENROLEMENT.rejete),
};

export const STATUTS_MODELE_DOCUMENT: Readonly<Record<ModeleDocument['statut'], Mot>> = {
  depose: inform(MODELE.depose),
  valide: approve(MODELE.valide),
  'a-corriger': warn(MODELE['a-corriger']),
};

export const STATUTS_PILOTE: Readonly<Record<Pilote['statut'], Mot>> = {
  depose: inform(PILOTE.depose),
  valide: approve(PILOTE.valide),
  refuse: block(PILOTE.refuse),
};

export function approve(mot: string): Mot {
  return { mot, ton: 'conforme', icone: 'valide' };
}

export function block(mot: string): Mot {
  return { mot, ton: 'bloquant', icone: 'bloquant' };
}

export function warn(mot: string): Mot {
  return { mot, ton: 'avertissement', icone: 'avertissement' };
}

export function inform(mot: string): Mot {
  return { mot, ton: 'information', icone: 'information' };
}

export function doubt(mot: string): Mot {
  return { mot, ton: 'indetermine', icone: 'indetermine' };
}
