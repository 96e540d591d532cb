import type { Correspondance } from './correspondance.ts';

/** A JSON as a table: one row per demande, more where a list is long. */
export interface Tableau {
  /** The headings first. Texts, as they would be typed; nothing is neutralised yet. */
  readonly rangees: readonly (readonly string[])[];
  /** What each column holds. */
  readonly correspondance: Correspondance;
  /** What a table cannot hold, and would not come back: French sentences. Empty: the same JSON comes back. */
  readonly pertes: readonly string[];
}
