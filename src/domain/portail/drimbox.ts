import { parseDate, parseIso, compareDates, type DateCivile } from '../dates.ts';
import { readBloc, readTexte } from '../projection/guards.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import type { Avenant, Dossier } from './dossier.ts';
import type { EtatPortail } from './etat.ts';
import { readLigne } from './ligne-deposee.ts';
import { TRANSITIONS_DEMANDE, isAllowed } from './transitions.ts';

/**
 * « A la date de signature de la VA, il n'existe pas de demande de solde RIS Va2 déposée. » (guide du solde Imagerie,
 * section 5, « Spécificité DB »). Presumed: « le même bénéficiaire » is the client's SIREN, whoever deposited its RIS; a
 * solde counts from the day of its deposit, whatever became of it since. False when the VA or the SIREN is unknown.
 */
export function lacksRisAtVa(etat: EtatPortail, dossier: Dossier, avenant: Avenant): boolean {
  const { dependDe } = SONS[dossier.sons];
  if (dependDe === undefined || avenant.type !== 'solde') return false;
  const signature = readDateVa(avenant.demande.ligne);
  const clients = sirensOf(avenant);
  if (signature === null || clients.size === 0) return false;
  for (const autre of etat.dossiers.values()) {
    if (autre.sons !== dependDe) continue;
    if (autre.avenants.some((each) => isDepose(each, signature) && sharesClient(each, clients))) {
      return false;
    }
  }
  return true;
}

/**
 * « date 4 » of the call for funding (webinaire vague 2). Presumed: the fourth date of its calendar, which is the end of
 * the avances of the SONS on which this one depends. Null for a SONS that depends on none.
 */
export function findDate4(sons: SonsId): HeureDeParis | null {
  const { dependDe } = SONS[sons];
  return dependDe === undefined ? null : (SONS[dependDe].avance?.fermeture ?? null);
}

/**
 * « L’instruction de la demande DB ne peut commencer qu’une fois l’instruction de la demande RIS pour le même
 * bénéficiaire finalisée » (guide du solde Imagerie, section 5). Presumed: finalised is décidée; the same bénéficiaire is
 * the client’s SIREN, whoever deposited its RIS, avance or solde. False when the SIREN is unknown, and when the
 * demande is not there to be decided.
 */
export function attendLeRis(etat: EtatPortail, { sons }: Dossier, avenant: Avenant): boolean {
  const { dependDe } = SONS[sons];
  if (dependDe === undefined || etat.profil.drimboxSansRis === 'ignorer') return false;
  if (!isAllowed(TRANSITIONS_DEMANDE, avenant.statut, 'decidee')) return false;
  return lacksRis(avenant, sirensValides(etat, dependDe));
}

/** True when the client of a demande is known and is none of these. */
export function lacksRis(avenant: Avenant, sirens: ReadonlySet<string>): boolean {
  const clients = sirensOf(avenant);
  return clients.size > 0 && [...clients].every((siren) => !sirens.has(siren));
}

/** The clients that have a demande « Décidée » of this SONS. */
export function sirensValides(etat: EtatPortail, requis: SonsId): ReadonlySet<string> {
  const sirens = new Set<string>();
  for (const { sons, avenants } of etat.dossiers.values()) {
    if (sons !== requis) continue;
    for (const avenant of avenants) {
      if (avenant.statut !== 'decidee') continue;
      for (const siren of sirensOf(avenant)) sirens.add(siren);
    }
  }
  return sirens;
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
  const lue = readLigne(ligne);
  if (lue === null) return null;
  const date = readTexte(readBloc(lue, 'VA'), 'dateSignatureVA', '/VA/dateSignatureVA');
  return date && parseDate(date.valeur);
}
