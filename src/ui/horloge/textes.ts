import { formatHeure, formatCompte, formatNombre } from '#domain/francais.ts';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import type { QuoiEcheance } from '#domain/portail/echeances.ts';
import type { Evenement } from '#domain/portail/evenements.ts';
import { SONS } from '#domain/sons/table.ts';
import { ETAPES_SONS } from '#ui/portail/calendrier/textes.ts';

/** The simulated clock, in both rooms. */
export const HORLOGE = {
  date: 'Date du portail fictif',
  reelle: 'heure réelle',
  simulee: 'date simulée',
  changer: 'Changer la date',
  aide: 'La date vaut pour tous les fournisseurs. Simulée, elle ne bouge que si vous la bougez. La reculer n’annule rien : pour cela, ouvrez la chronologie.',
  avancer: 'Avancer de',
  jours: (nombre: number) => `+ ${formatCompte(nombre, 'jour')}`,
  joursChoisis: 'Nombre de jours',
  avancerJours: 'Avancer',
  jour: 'Date',
  heure: 'Heure (Paris)',
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
    `Vous êtes revenu en arrière : ${formatCompte(nombre, 'acte mis de côté', 'actes mis de côté')}, jusqu’à ce que vous en fassiez un autre.`,
  reprendre: 'Reprendre ce qui a été mis de côté',
} as const;

/** What time will bring, or has brought: a noun phrase without capital. */
export function wordEcheance(quoi: QuoiEcheance): string {
  switch (quoi.type) {
    case 'import-expire':
      return `expiration de l’import incomplet n° ${quoi.import}`;
    case 'relance':
      return `relance à J+10 de la demande ${numeroDAvenant(quoi.numeroASP, quoi.avenant)}, à modifier`;
    case 'modification-echue':
      return `fin à J+20 du droit de modifier la demande ${numeroDAvenant(quoi.numeroASP, quoi.avenant)}`;
    case 'drimbox-sans-ris':
      return `annulation de la demande DRIMbox ${numeroDAvenant(quoi.numeroASP, quoi.avenant)}, sans RIS validé`;
    case 'fenetre':
      return `${quoi.bord === 'ouverture' ? 'ouverture' : 'fin'} de l’étape « ${ETAPES_SONS[quoi.etape]} », ${SONS[quoi.sons].titre}`;
  }
}

/** What time brought by itself, one sentence without full stop; null for an act of somebody. */
export function wordFait(evenement: Evenement): string | null {
  switch (evenement.type) {
    case 'importSupprime':
      return evenement.cause === 'expire'
        ? `L’import incomplet n° ${evenement.import} a expiré`
        : null;
    case 'modificationRelancee':
      return `Relance envoyée (J+10) pour ${numeroDAvenant(evenement.numeroASP, evenement.avenant)}, le ${formatHeure(evenement.le)}`;
    case 'modificationEchue':
      return `Délai de modification dépassé (J+20) pour ${numeroDAvenant(evenement.numeroASP, evenement.avenant)} : de nouveau en cours, en l’état`;
    case 'drimboxAnnulee':
      return `Demande DRIMbox ${numeroDAvenant(evenement.numeroASP, evenement.avenant)} annulée : aucun RIS validé à la date limite`;
    default:
      return null;
  }
}
