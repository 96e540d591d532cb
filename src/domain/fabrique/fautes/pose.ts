import type { Finding } from '../../report.ts';
import { findFaute } from './liste.ts';

/** A fault that was put in, and what the answer sheet says of it. */
export interface Pose {
  readonly controle: string;
  /** Rank of its demande, from 0; null: around the demandes. */
  readonly demande: number | null;
  /** JSON pointer, in the file; null: in the zip, and `fichier` says which document. */
  readonly chemin: string | null;
  /** Line of text of the JSON where it was changed, from 1; null: in the zip. */
  readonly ligne: number | null;
  readonly fichier: string | null;
  /** As the JSON writes them, or as the zip names it; null: nothing. */
  readonly avant: string | null;
  readonly apres: string | null;
}

/**
 * Whether a finding is what the sheet announces. A mistake of syntax is a place of the text, and of a comma that lacks, what follows
 * it: the only one of its file, it is told by its control.
 */
export function isAt(
  pose: Pose,
  { controle, chemin }: Pick<Finding, 'controle' | 'chemin'>,
): boolean {
  if (controle !== pose.controle) return false;
  return findFaute(controle)?.theme === 'ecriture' || chemin === pose.chemin;
}
