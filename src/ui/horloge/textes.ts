import { formatCompte, formatNombre } from '#domain/francais.ts';

/** The simulated clock, in both rooms. */
export const HORLOGE = {
  date: 'Date du portail fictif',
  exercice: 'Date du portail de l’exercice',
  aPart: 'Date du portail à part',
  reelle: 'heure réelle',
  simulee: 'date simulée',
  pour: (nombre: number) => `, la même pour ${formatNombre(nombre)} fournisseurs`,
  changer: 'Changer la date',
  aide: 'La date vaut pour tous les fournisseurs. Simulée, elle ne bouge que si vous la bougez. La reculer n’annule rien : pour cela, ouvrez la chronologie.',
  avancer: 'Avancer de',
  jours: (nombre: number) => `+ ${formatCompte(nombre, 'jour')}`,
  joursChoisis: 'Nombre de jours',
  avancerJours: 'Avancer',
  jour: 'Date',
  heure: 'Heure (Paris)',
  sautee:
    'Cette heure n’existe pas : ce jour-là, on passe de 02h00 à 03h00. Donnez une heure avant 02h00, ou à partir de 03h00.',
  regler: 'Aller à cette date',
  echeance: (quoi: string, le: string) => `Prochaine échéance : ${quoi}, le ${le}`,
  allerEcheance: 'Aller à l’échéance',
  sansEcheance: 'Aucune échéance à venir dans ce portail fictif.',
  revenir: 'Revenir à l’heure réelle',
  reglee: (heure: string) => `Le portail fictif est au ${heure}.`,
  rendue: (heure: string) => `Le portail fictif suit de nouveau l’heure réelle : ${heure}.`,
  atteinte: (quoi: string) => `Échéance atteinte : ${quoi}`,
  rien: 'Le temps n’a rien apporté.',
  apporte: 'Ce que le temps a apporté :',
  reste: (nombre: number) => `et ${formatCompte(nombre, 'autre fait', 'autres faits')}`,
  chronologie: 'Chronologie',
  calendrier: 'Calendrier',
} as const;

/** Moments that one named. */
export const REPERES = {
  titre: 'Repères',
  aide: 'Un repère nomme l’état présent du portail fictif, tous fournisseurs et date compris. Y revenir met de côté ce qui l’a suivi, repères compris, sans rien effacer. Une sauvegarde et une branche emportent les leurs.',
  nom: 'Nom du repère',
  exemple: 'avant le solde',
  poser: 'Poser un repère ici',
  moment: (sequence: number, le: string) => `acte ${formatNombre(sequence)}, le ${le}`,
  ici: 'Vous y êtes',
  revenir: 'Revenir',
  revenirA: (nom: string) => `Revenir à « ${nom} »`,
  oter: 'Ôter',
  oterNom: (nom: string) => `Ôter « ${nom} »`,
  pose: (nom: string) => `Repère « ${nom} » posé.`,
  revenu: (nom: string) => `Vous êtes revenu à « ${nom} ».`,
  ote: (nom: string) =>
    `Repère « ${nom} » ôté ; rien d’autre n’a changé, et ce moment reste dans la chronologie.`,
} as const;

/** A moment of the past, looked at; and what a return put aside. */
export const PASSE = {
  titre: 'Vous regardez le passé',
  moment: (sequence: number, le: string) =>
    `après l’acte ${formatNombre(sequence)} du ${le}. Rien ne s’y change.`,
  precedent: 'Acte précédent',
  suivant: 'Acte suivant',
  present: 'Revenir au présent',
  repartir: 'Repartir d’ici',
  avenir: (nombre: number) =>
    `Vous êtes revenu en arrière : ${formatCompte(nombre, 'acte mis de côté', 'actes mis de côté')}, que vous pouvez reprendre. Si vous en faites un autre, ils restent gardés comme une branche, dans la chronologie.`,
  reprendre: 'Reprendre ce qui a été mis de côté',
} as const;
