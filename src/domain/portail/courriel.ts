import type { Citation } from '../sources.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

/** A mail that the fournisseur would receive. That it is sent is sourced or presumed; its words are always ours. */
export interface Courriel {
  readonly le: HeureDeParis;
  readonly destinataire: string;
  readonly objet: string;
  readonly corps: string;
  readonly sources: readonly Citation[];
  readonly presume: string | null;
}
