import type { Citation } from '../sources.ts';
import type { EtatImport, EtatPaiement, StatutDemande } from './dossier.ts';
import type { ModeEnrolement, ModeleDocument, Pilote, StatutEnrolement } from './fournisseur.ts';

/**
 * What each thing of the portal may become, and who makes it so. The handlers of the commands consult these tables and
 * nothing else decides.
 */
export interface Transition<Etat extends string> {
  readonly de: Etat;
  readonly vers: Etat;
  readonly par: 'fournisseur' | 'asp' | 'portail';
  readonly sources: readonly Citation[];
  /** What no source says, null when the row is documented. */
  readonly presume: string | null;
}

export function isAllowed<Etat extends string>(
  table: readonly Transition<Etat>[],
  de: Etat,
  vers: Etat,
): boolean {
  return table.some((ligne) => ligne.de === de && ligne.vers === vers);
}

export type PhaseEnrolement = `${ModeEnrolement}/${StatutEnrolement}`;

/** A payment goes on only while the demande is « Décidée »: hence both in one state. */
export type PhasePaiement = `${StatutDemande}/${EtatPaiement}`;

const STATUTS: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 4, liste des statuts',
};
const PAIEMENTS: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 4, état de paiement',
};
const DEPOT: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran « Pièces jointes », bouton « Terminer »',
};
const INCOMPLETES: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, suivi des demandes incomplètes',
};
const INSTRUCTION: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Présentation du processus de financement », demande d’avance',
};
const ENVOI_DES_PIECES: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Logigramme d’instruction d’une demande », action du fournisseur',
  extrait: 'Envoi des pièces manquantes',
};
/** The same way back for « Confirmer », for not modifying, and for the portal at J+20. */
const MODIFICATION: Citation = {
  source: 'guide-modification-sas',
  endroit:
    '« Validez vos modifications » ; « Que se passe-t-il si vous ne modifiez pas votre demande ? »',
};
const ENROLEMENT: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Etapes de l’enrôlement », instruction de la demande par le service gestion ASP',
};
const ENROLEMENT_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Zoom sur l’enrôlement »',
};
const MODELES: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Processus de gestion des modèles de documents »',
};
const PILOTES: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 1, NB',
  extrait: '3 pilotes déposés et validés',
};

export const TRANSITIONS_ENROLEMENT: readonly Transition<PhaseEnrolement>[] = [
  documented('anticipe/en-cours', 'anticipe/valide', 'asp', ENROLEMENT_VAGUE_2),
  presumed('anticipe/en-cours', 'anticipe/rejete', 'asp', 'Le rejet d’un enrôlement anticipé.'),
  documented('anticipe/valide', 'definitif/en-cours', 'fournisseur', ENROLEMENT_VAGUE_2),
  documented('definitif/en-cours', 'definitif/valide', 'asp', ENROLEMENT, ENROLEMENT_VAGUE_2),
  documented('definitif/en-cours', 'definitif/rejete', 'asp', ENROLEMENT),
];

export const TRANSITIONS_MODELE_DOCUMENT: readonly Transition<ModeleDocument['statut']>[] = [
  documented('depose', 'valide', 'asp', MODELES),
  documented('depose', 'a-corriger', 'asp', MODELES),
];

export const TRANSITIONS_PILOTE: readonly Transition<Pilote['statut']>[] = [
  documented('depose', 'valide', 'asp', PILOTES),
  presumed('depose', 'refuse', 'asp', 'Le refus d’un pilote n’est décrit nulle part.'),
];

export const TRANSITIONS_IMPORT: readonly Transition<EtatImport>[] = [
  documented('non-complete', 'complet', 'fournisseur', DEPOT),
  documented('non-complete', 'supprime', 'fournisseur', INCOMPLETES),
  documented('non-complete', 'expire', 'portail', INCOMPLETES),
];

const SANS_LES_PIECES = 'Ce que l’ASP peut faire d’une demande dont les pièces n’arrivent pas.';
const TOUJOURS_ANNULABLE = 'Le guide ne dit pas depuis quels statuts une demande s’annule.';

export const TRANSITIONS_DEMANDE: readonly Transition<StatutDemande>[] = [
  documented('incomplete', 'en-cours', 'fournisseur', DEPOT),
  documented('en-cours', 'decidee', 'asp', STATUTS, INSTRUCTION),
  documented('en-cours', 'a-modifier', 'asp', STATUTS, INSTRUCTION),
  documented('en-cours', 'en-attente-pieces', 'asp', INSTRUCTION),
  documented('en-cours', 'rejetee', 'asp', STATUTS),
  documented('en-cours', 'annulee', 'asp', STATUTS),
  documented('en-attente-pieces', 'en-cours', 'fournisseur', ENVOI_DES_PIECES, INSTRUCTION),
  presumed('en-attente-pieces', 'decidee', 'asp', SANS_LES_PIECES),
  presumed('en-attente-pieces', 'a-modifier', 'asp', SANS_LES_PIECES),
  presumed('en-attente-pieces', 'rejetee', 'asp', SANS_LES_PIECES),
  presumed('en-attente-pieces', 'annulee', 'asp', TOUJOURS_ANNULABLE),
  documented('a-modifier', 'en-cours', 'fournisseur', MODIFICATION),
  presumed('a-modifier', 'annulee', 'asp', TOUJOURS_ANNULABLE),
  presumed('decidee', 'annulee', 'asp', TOUJOURS_ANNULABLE),
  documented('decidee', 'historisee', 'portail', {
    ...STATUTS,
    extrait: 'l’avenant est au statut Historisée si l’avenant suivant est au statut Annulée',
  }),
];

export const TRANSITIONS_PAIEMENT: readonly Transition<PhasePaiement>[] = [
  documented('decidee/aucun', 'decidee/en-cours', 'asp', PAIEMENTS),
  documented('decidee/en-cours', 'decidee/effectue', 'asp', PAIEMENTS),
  presumed(
    'decidee/en-cours',
    'decidee/or-emis',
    'asp',
    'Le guide nomme « OR émis » sans dire sa place ; elle est prise entre les deux autres.',
  ),
  presumed('decidee/or-emis', 'decidee/effectue', 'asp', 'Ce qui suit « OR émis ».'),
];

function documented<Etat extends string>(
  de: Etat,
  vers: Etat,
  par: Transition<Etat>['par'],
  ...sources: readonly Citation[]
): Transition<Etat> {
  return { de, vers, par, sources, presume: null };
}

function presumed<Etat extends string>(
  de: Etat,
  vers: Etat,
  par: Transition<Etat>['par'],
  presume: string,
): Transition<Etat> {
  return { de, vers, par, sources: [], presume };
}
