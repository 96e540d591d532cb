import type { Citation } from '#domain/sources.ts';
import { formatCompte } from '#domain/francais.ts';

/** The steps of a SONS that have dates. */
export type EtapeSons = 'enrolement' | 'avance' | 'realisation' | 'solde';

export const ETAPES_SONS: Readonly<Record<EtapeSons, string>> = {
  enrolement: 'Enrôlement',
  avance: 'Dépôt des avances',
  realisation: 'Réalisation de la prestation',
  solde: 'Dépôt des soldes',
};

export const CALENDRIER = {
  chapeau: (heure: string) =>
    `Les périodes de dépôt publiées, heure de Paris, vues de la date du portail fictif : ${heure}.`,
  siennes: 'Vos échéances à venir',
  siennesAide:
    'Ce que le temps apportera de lui-même si rien ne change : expirations, relances, fins de délai.',
  siennesLegende: 'Échéances de ce fournisseur, la plus proche en premier',
  aucune: 'Aucune échéance propre à ce fournisseur.',
  le: 'Le',
  quoi: 'Échéance',
  hypothese:
    'Présumé : J+10 et J+20 se comptent en jours calendaires et tombent à 00h00 de ces jours ; le dernier jour d’un import incomplet compte jusqu’à sa fin.',
  sons: 'Périodes de vos SONS',
  aucunSons: 'Aucun enrôlement, donc aucun SONS.',
  legende: (titre: string) => `Dates de ${titre}`,
  nonPubliee: 'non publiée',
  sansDate: (titre: string) => `${titre} : aucune date n’est publiée.`,
  autres: 'Les dates et les règles de tous les SONS',
} as const;

export const ETATS_JALON = {
  terminee: 'Terminé',
  aujourdHui: 'Aujourd’hui',
  ouvre: (quand: string) => `Ouverture : ${quand}`,
  dans: (jours: number) => `Dans ${formatCompte(jours, 'jour')}`,
} as const;

const PILOTES_VAGUE_2 = {
  source: 'webinaire-vague-2',
  endroit: '« Focus sur la gestion des pilotes »',
} as const satisfies Citation;

/** Why the vague 1 wants none. */
export const SOURCE_SANS_PILOTE_VAGUE_1: Citation = {
  ...PILOTES_VAGUE_2,
  extrait: 'Nouveauté liée à la vague 2',
};
