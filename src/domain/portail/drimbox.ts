import { parseDate, parseIso, compareDates, type DateCivile } from '../dates.ts';
import { isBloc, readBloc, readTexte } from '../projection/guards.ts';
import type { Avenant, Dossier } from './dossier.ts';
import type { EtatPortail } from './etat.ts';

/**
 * « A la date de signature de la VA, il n'existe pas de demande de solde RIS Va2 déposée. » (guide du solde Imagerie,
 * section 5, « Spécificité DB »). Presumed: « le même bénéficiaire » is the client's SIREN, whoever deposited its RIS; a
 * solde counts from the day of its deposit, whatever became of it since. False when the VA or the SIREN is unknown.
 */
export function lacksRisAtVa(etat: EtatPortail, dossier: Dossier, avenant: Avenant): boolean {
  if (dossier.sons !== 'IMG-DB-Va2' || avenant.type !== 'solde') return false;
  const signature = readDateVa(avenant.demande.ligne);
  const clients = sirensOf(avenant);
  if (signature === null || clients.size === 0) return false;
  for (const autre of etat.dossiers.values()) {
    if (autre.sons !== 'IMG-RIS-Va2') continue;
    if (autre.avenants.some((each) => isDepose(each, signature) && sharesClient(each, clients))) {
      return false;
    }
  }
  return true;
}

function isDepose({ type, statut, deposeLe }: Avenant, auPlusTard: DateCivile): boolean {
  const jour = parseIso(deposeLe);
  if (type !== 'solde' || statut === 'incomplete' || jour === null) return false;
  return compareDates(jour, auPlusTard) <= 0;
}

function sharesClient(avenant: Avenant, clients: ReadonlySet<string>): boolean {
  for (const siren of sirensOf(avenant)) if (clients.has(siren)) return true;
  return false;
}

function sirensOf({ demande }: Avenant): ReadonlySet<string> {
  return new Set(demande.beneficiaires.flatMap(({ siren }) => siren ?? []));
}

function readDateVa(ligne: string | null): DateCivile | null {
  if (ligne === null) return null;
  const lue: unknown = JSON.parse(ligne);
  if (!isBloc(lue)) return null;
  const date = readTexte(readBloc(lue, 'VA'), 'dateSignatureVA', '/VA/dateSignatureVA');
  return date && parseDate(date.valeur);
}
