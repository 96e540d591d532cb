import type {
  ActeEnrolement,
  Enrolement,
  ModeEnrolement,
  PieceEnrolement,
} from '#domain/portail/fournisseur.ts';
import { TAILLE_MAX } from './fichiers.ts';
import { formatTaille } from '#domain/francais.ts';
import { QUALITES } from '#domain/portail/declaration.ts';
import { capitalize } from '#domain/texte.ts';
import { PIECES_ENROLEMENT } from '#domain/mots/depots.ts';

export const ACTES_ENROLEMENT: Readonly<Record<ActeEnrolement['acte'], string>> = {
  depose: 'Demande déposée',
  'certificat-depose': 'Certificat déposé (finalisation)',
  valide: 'Validé',
  rejete: 'Rejeté',
};

export const MES_ENROLEMENTS = {
  chapeau:
    'Un enrôlement par logiciel : chacun a son numéro ANS et son SONS (système ouvert et non sélectif).',
  nonPublie:
    'Aucune source publique ne montre cet écran du portail : sa présentation est la nôtre.',
  nouveau: 'Effectuer ma demande d’enrôlement',
  complementaire: 'Enrôlement complémentaire',
  complementaireAide:
    'Le portail appelle « enrôlement complémentaire » celui d’un autre logiciel, quand vous avez déjà une habilitation.',
  vide: 'Aucun enrôlement pour ce fournisseur fictif. Sans enrôlement validé, aucune demande ne peut être déposée.',
  nom: (numeroAns: string) => `Enrôlement ${numeroAns}`,
  numero: 'Numéro d’enrôlement',
  numeroAide:
    'Le portail attribue un numéro d’enrôlement associé à votre SIRET ; son format n’est pas publié, celui-ci est le nôtre.',
  recapitulatif: 'Récapitulatif de la demande',
  sons: 'SONS',
  mode: 'Mode',
  depose: 'Déposé le',
  periode: 'Période d’enrôlement',
  horsPeriode: (date: string, etat: 'pas-ouverte' | 'fermee') =>
    `Déposé hors de la période présumée de ce SONS, qui ${etat === 'fermee' ? 'fermait' : 'ouvrait'} le ${date}`,
  statutLe: 'Statut depuis le',
  motif: 'Motif du rejet',
  distributeur: 'Distributeur de la solution',
  oui: 'Oui',
  demandeur: 'Demandeur',
  suivi: 'Suivi',
  pieces: 'Pièces',
  courriels: 'Courriels reçus',
  a: 'À',
  finaliser: 'Finaliser',
  finaliserTitre: 'Finalisation de la demande d’enrôlement',
  finaliserAide:
    'Le référencement est obtenu : déposez le ou les certificats, et pour les SONS concernés l’hébergement des données de santé (certificat HDS ou attestation de non-hébergement). La demande repart en instruction, en définitif.',
  autreCertificat: (rang: number) => `Certificat de référencement n° ${rang}`,
  ajouterCertificat: 'Ajouter un certificat',
  annonce: (quoi: string, libelle: string) => `${quoi} : « ${libelle} » est enregistré.`,
  valider: 'Valider',
  rejeter: 'Rejeter',
  presume: 'Présumé',
} as const;

/** What the mode opens (webinaire vague 2, « Zoom sur l’enrôlement »). */
export const OUVRE: Readonly<Record<ModeEnrolement, string>> = {
  anticipe:
    'Ouvre le simulateur privé et les modèles de documents. L’import reste fermé jusqu’à la finalisation.',
  definitif: 'Ouvre le dépôt des demandes.',
};

export const DEMANDEURS: Readonly<Record<Enrolement['demandeur']['cas'], string>> = {
  'representant-legal': 'Représentant légal',
  ...QUALITES,
};

/** A document deposited for the gestionnaire: modèle or pilote. */
export const DEPOT = {
  depose: 'Déposé le',
  reponse: 'réponse le',
  commentaire: 'Commentaire du gestionnaire',
  manquant: (libelle: string) => `${libelle} : joignez un document.`,
  tropGros: (libelle: string) =>
    `${libelle} : ce fichier dépasse ${formatTaille(TAILLE_MAX)} (limite de ce simulateur).`,
} as const;

/** « Pièce d’identité du dépositaire ». */
export function namePiece(piece: PieceEnrolement): string {
  return capitalize(PIECES_ENROLEMENT[piece]);
}
