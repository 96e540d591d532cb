import type { QuoiEcheance } from '#domain/portail/echeances.ts';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import { ETAPES_SONS } from './textes.ts';
import { SONS } from '#domain/sons/table.ts';
import type { Evenement } from '#domain/portail/evenements.ts';
import { formatHeure } from '#domain/francais.ts';

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
