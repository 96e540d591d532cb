import { parseDate, parseIso, compareDates, type DateCivile } from '../dates.ts';
import { readBloc, readTexte } from '../projection/guards.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import type { Avenant, Dossier } from './dossier.ts';
import type { EtatPortail } from './etat.ts';
import { readLigne } from './ligne-deposee.ts';

/** Why a demande waits for the SONS on which its own depends. */
export type AttenteRis =
  /** « A la date de signature de la VA, il n'existe pas de demande de solde RIS Va2 déposée. » */
  | 'absente'
  /** It is there, and its instruction is not over. */
  | 'inachevee';

/**
 * « Ce message vous informe de l’absence d’une demande RIS sur le portail, ou de son instruction inachevée » (guide du solde
 * Imagerie, section 5, « Spécificité DB »). Presumed: « le même bénéficiaire » is the client's SIREN, whoever deposited
 * its RIS; an instruction is over once décidée. Null when there is nothing to say: another SONS, an unknown SIREN, a
 * demande whose own instruction is over.
 */
export function readAttenteRis(
  etat: EtatPortail,
  dossier: Dossier,
  avenant: Avenant,
): AttenteRis | null {
  const { dependDe } = SONS[dossier.sons];
  if (dependDe === undefined || !isToInstruct(avenant)) return null;
  // Whatever the VA says: neither its absence nor an instruction under way is left to tell.
  if (!lacksRis(avenant, sirensDe(etat, dependDe, isSoldeDecide))) return null;
  if (lacksRisAtVa(etat, dossier, avenant)) return 'absente';
  return attendLeRis(etat, dossier, avenant) ? 'inachevee' : null;
}

/** True when no solde was deposited at the date of the VA. False when the VA or the SIREN is unknown. */
function lacksRisAtVa(etat: EtatPortail, { sons }: Dossier, avenant: Avenant): boolean {
  const { dependDe } = SONS[sons];
  const signature = readDateVa(avenant.demande.ligne);
  if (dependDe === undefined || avenant.type !== 'solde' || signature === null) return false;
  return lacksRis(
    avenant,
    sirensDe(etat, dependDe, (each) => isDepose(each, signature)),
  );
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
 * bénéficiaire finalisée » (guide du solde Imagerie, section 5): a solde waits for a solde, not for an avance. An avance
 * waits until its client « fait l’objet d’une demande de financement » RIS (webinaire vague 2). False when the SIREN is
 * unknown, and when there is nothing to instruct.
 */
export function attendLeRis(etat: EtatPortail, { sons }: Dossier, avenant: Avenant): boolean {
  const { dependDe } = SONS[sons];
  if (dependDe === undefined || etat.profil.drimboxSansRis === 'ignorer') return false;
  if (!isToInstruct(avenant)) return false;
  const suffit =
    avenant.type === 'solde' ? isSoldeDecide : ({ statut }: Avenant) => !SANS_SUITE.has(statut);
  return lacksRis(avenant, sirensDe(etat, dependDe, suffit));
}

const isSoldeDecide = ({ type, statut }: Avenant) => type === 'solde' && statut === 'decidee';

/** A demande that nobody at the ASP sees, or that brings nothing. */
const SANS_SUITE: ReadonlySet<Avenant['statut']> = new Set(['incomplete', 'rejetee', 'annulee']);

/** True until its instruction is over. */
export function isToInstruct({ statut }: Avenant): boolean {
  return statut === 'en-cours' || statut === 'en-attente-pieces' || statut === 'a-modifier';
}

/** True when the client of a demande is known and is none of these. */
export function lacksRis(avenant: Avenant, sirens: ReadonlySet<string>): boolean {
  const clients = sirensOf(avenant);
  return clients.size > 0 && [...clients].every((siren) => !sirens.has(siren));
}

/** The clients that have a demande « Décidée » of this SONS. */
export function sirensValides(etat: EtatPortail, requis: SonsId): ReadonlySet<string> {
  return sirensDe(etat, requis, ({ statut }) => statut === 'decidee');
}

/** The clients of the demandes of this SONS that `suffit` keeps, whoever deposited them. */
function sirensDe(
  etat: EtatPortail,
  requis: SonsId,
  suffit: (avenant: Avenant) => boolean,
): ReadonlySet<string> {
  const sirens = new Set<string>();
  for (const { sons, avenants } of etat.dossiers.values()) {
    if (sons !== requis) continue;
    for (const avenant of avenants.filter(suffit)) {
      for (const siren of sirensOf(avenant)) sirens.add(siren);
    }
  }
  return sirens;
}

/** Deposited by that day, whatever became of it since. */
function isDepose({ type, statut, deposeLe }: Avenant, auPlusTard: DateCivile): boolean {
  const jour = parseIso(deposeLe);
  if (type !== 'solde' || statut === 'incomplete' || jour === null) return false;
  return compareDates(jour, auPlusTard) <= 0;
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
