import type { Citation } from '../sources.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { GenreLettre } from './lettres/lettre.ts';

/** A mail that the fournisseur would receive. That it is sent is sourced or presumed; its words are always ours. */
export interface Courriel {
  readonly le: HeureDeParis;
  readonly destinataire: string;
  readonly objet: string;
  readonly corps: string;
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}

/** A mail about an avenant. */
export interface CourrielDeDemande extends Courriel {
  readonly avenant: number;
  /** What it tells of, on a sheet; null: nothing more than its words. */
  readonly lettre: GenreLettre | null;
}
