import { addDays, compareDates, type DateCivile } from './dates.ts';

/** Calendar days between the signature of a bon de commande and the complete file of evidence (webinaire vague 2). */
export const JOURS_BON_DE_COMMANDE = 120;

/**
 * True when a bon de commande signed on `dateBdc` is older than 120 calendar days on the day when the complete file of
 * evidence is deemed submitted. The 120th day still counts (« antérieure de plus de 120 jours calendaires »).
 */
export function bdcTropAncien(dateBdc: DateCivile, dateDossierComplet: DateCivile): boolean {
  return compareDates(addDays(dateBdc, JOURS_BON_DE_COMMANDE), dateDossierComplet) < 0;
}
