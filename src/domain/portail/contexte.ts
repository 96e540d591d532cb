import type { SonsId } from '../sons.ts';
import type { ProfilPortail } from './etat.ts';
import type { ModeEnrolement, StatutEnrolement } from './fournisseur.ts';

/**
 * What the lines of one file can ask of the fictive portal: a compact, read-only projection of its state, sent to the
 * worker with the file. Plain values and Maps (structured clone).
 */
export interface ContextePortail {
  /** `EtatPortail.sequence` of the projection. */
  readonly sequence: number;
  readonly siret: string;
  readonly profil: ProfilPortail;
  readonly enrolements: readonly EnrolementConnu[];
  /** Only the SONS of which something is known. */
  readonly sons: ReadonlyMap<SonsId, SonsConnu>;
  /** The dossiers of this fournisseur, by n° ASP. */
  readonly dossiers: ReadonlyMap<string, DossierConnu>;
  /** The numbers that the next avances would receive, in order; as many as a file may hold lines. */
  readonly numerosASP: ReadonlyMap<SonsId, readonly string[]>;
  /** Who is already claimed, over all fournisseurs: key of `cleUnicite` → demandes that claim it. */
  readonly reclamations: ReadonlyMap<string, readonly Reclamation[]>;
}

export interface EnrolementConnu {
  readonly numeroAns: string;
  readonly sons: SonsId;
  readonly mode: ModeEnrolement;
  readonly statut: StatutEnrolement;
}

export interface SonsConnu {
  /** Avances « Décidée », with « Paiement effectué » or « OR émis ». */
  readonly avancesPayees: number;
  readonly pvValides: number;
  readonly supportsValides: number;
}

/** What the portal knows of a dossier, as far as the lines of a file can ask. */
export interface DossierConnu {
  readonly sons: SonsId;
  /** What keeps a solde from being deposited; null when nothing does. */
  readonly obstacle: ObstacleSolde | null;
  /** HT amount declared with the avance, centimes; null when unknown. */
  readonly montantAvance: number | null;
  readonly numeroEditeur: string | null;
}

/** Why « le dernier avenant de l'avance » is not « DECIDE … PAYE ou OR EMIS ». */
export type ObstacleSolde =
  | { readonly type: 'avance-incomplete'; readonly import: number }
  | { readonly type: 'avance-non-decidee' }
  | { readonly type: 'avance-non-payee' }
  /** A solde imported without its pieces already counts as the last avenant (guide du solde Imagerie, section 3). */
  | { readonly type: 'solde-incomplet'; readonly import: number }
  | { readonly type: 'solde-deja-depose' };

export interface Reclamation {
  readonly numeroASP: string;
  readonly siret: string;
  readonly typeActivite: string | null;
}

/** Key of an identifier within the demandes of one SONS. */
export function cleUnicite(
  sons: SonsId,
  identifiant: 'siren' | 'finessGeo' | 'am' | 'rpps',
  valeur: string,
): string {
  return `${sons}/${identifiant}/${valeur}`;
}
