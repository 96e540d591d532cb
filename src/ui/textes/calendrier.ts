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
  sons: 'Périodes par SONS',
  legende: (titre: string) => `Dates de ${titre}`,
  colonnes: {
    etape: 'Étape',
    ouverture: 'Ouverture',
    fermeture: 'Fin',
    etat: 'État',
    source: 'Source',
  },
  nonPubliee: 'non publiée',
  autres: 'Les autres SONS',
  autresAide:
    'Leurs dates sont publiées, mais le simulateur ne les joue pas : il ne connaît pas leurs formulaires.',
} as const;
