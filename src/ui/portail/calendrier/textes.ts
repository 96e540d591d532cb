import { formatHeure } from '#domain/dates.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { formatDate } from '#ui/commun/format.ts';

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
    'Présumé : les délais J+10 et J+20 se comptent en jours calendaires, et le dernier jour compte jusqu’à sa fin.',
  sons: 'Périodes de vos SONS',
  aucunSons: 'Aucun enrôlement, donc aucun SONS.',
  legende: (titre: string) => `Dates de ${titre}`,
  colonnes: {
    etape: 'Étape',
    ouverture: 'Ouverture',
    fermeture: 'Fin',
    etat: 'État',
    source: 'Source',
  },
  nonPubliee: 'non publiée',
  sansDate: (titre: string) => `${titre} : aucune date n’est publiée.`,
  autres: 'Les dates et les règles de tous les SONS',
} as const;

/** `18/01/2022 à 14 h 00`, or the day alone when no text gives the hour. */
export function formatOuverture(ouverture: HeureDeParis): string {
  const [jour = '', heure] = ouverture.split('T');
  return heure === '00:00' ? formatDate(jour) : formatHeure(ouverture);
}
