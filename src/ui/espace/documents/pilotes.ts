import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Pilote } from '#domain/portail/fournisseur.ts';
import { SONS_IDS, type Pilotes, type SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { fold } from '#domain/texte.ts';
import { listSons } from '#ui/portail/calendrier/jalons.ts';

/** Where a fournisseur stands with the pilotes of a SONS. */
export interface BesoinPilotes {
  readonly sons: SonsId;
  /** Null: none is asked. */
  readonly besoin: Pilotes | null;
  readonly pvValides: number;
  readonly supportsValides: number;
  /** What is asked is validated. */
  readonly pret: boolean;
}

const DEMANDEURS = SONS_IDS.filter((id) => SONS[id].pilotes !== null);

/** One line per SONS in which the fournisseur has an enrôlement, in their order; without any, those that ask for pilotes. */
export function countPilotes(etat: EtatPortail, siret: string): readonly BesoinPilotes[] {
  const valides = [...etat.pilotes.values()].filter(
    (pilote) => pilote.siret === siret && pilote.statut === 'valide',
  );
  const enroles = listSons(etat, siret);
  const siens = SONS_IDS.filter((id) => enroles.includes(id));
  return (siens.length > 0 ? siens : DEMANDEURS).map((sons) => {
    const besoin = SONS[sons].pilotes;
    const duSons = valides.filter((pilote) => pilote.sons === sons);
    const pvValides = duSons.filter(({ type }) => type === 'pv').length;
    const supportsValides = duSons.length - pvValides;
    const pret =
      besoin === null ||
      (pvValides >= besoin.pv && (!besoin.supportFormation || supportsValides > 0));
    return { sons, besoin, pvValides, supportsValides, pret };
  });
}

/** The SONS for which one deposits here: those that want pilotes and that the fournisseur has, else all that want some. */
export function offerPilotes(enroles: readonly SonsId[]): readonly SonsId[] {
  const siens = DEMANDEURS.filter((sons) => enroles.includes(sons));
  return siens.length > 0 ? siens : DEMANDEURS;
}

/** True when a PV of this client, that was not refused, is already there for this SONS. */
export function hasPv(etat: EtatPortail, siret: string, sons: SonsId, client: string): boolean {
  const pli = fold(client);
  return listTenus(etat, siret, sons).some(
    (pilote) => pilote.client !== null && fold(pilote.client) === pli,
  );
}

/** A document to deposit, of a fictive client for a PV. */
export type PiloteManquant = Pick<Pilote, 'type' | 'client'>;

/** What this SONS asks and nobody deposited yet, what was refused apart. */
export function listManquants(
  etat: EtatPortail,
  siret: string,
  sons: SonsId,
): readonly PiloteManquant[] {
  const besoin = SONS[sons].pilotes;
  if (besoin === null) return [];
  const tenus = listTenus(etat, siret, sons);
  const pvTenus = tenus.filter(({ type }) => type === 'pv').length;
  // As many names as PV: those that are there take one each at most.
  const pv = Array.from({ length: besoin.pv }, (_, rang) => `Client fictif ${rang + 1}`)
    .filter((client) => !hasPv(etat, siret, sons, client))
    .slice(0, Math.max(0, besoin.pv - pvTenus))
    .map((client) => ({ type: 'pv', client }) as const);
  const support = besoin.supportFormation && pvTenus === tenus.length;
  return support ? [...pv, { type: 'support-formation', client: null }] : pv;
}

/** Those deposited for a SONS that were not refused. */
function listTenus(etat: EtatPortail, siret: string, sons: SonsId): readonly Pilote[] {
  return [...etat.pilotes.values()].filter(
    (pilote) => pilote.siret === siret && pilote.sons === sons && pilote.statut !== 'refuse',
  );
}

/** The SONS to offer first: one that wants pilotes and that the fournisseur has. */
export function preferPilotes(etat: EtatPortail, siret: string): SonsId {
  const enroles = listSons(etat, siret);
  const sons = enroles.find((id) => SONS[id].pilotes !== null) ?? enroles[0];
  return sons ?? 'IMG-RIS-Va2';
}
