import type { ContexteDeDemande } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import type { Essais } from './essai.ts';
import type { FormatDeLigne } from './judge-ligne.ts';

/** What was found of one line, and of which text. */
export interface LigneJugee {
  texte: string | null;
  readonly numLigne: number;
  readonly format: FormatDeLigne;
  /** What the controls after the format say of its demande; null until they are asked. */
  apres: readonly RawFinding[] | null;
}

/**
 * What was found of each line of the text that was judged last, for who judges it while it is mended: a line that is written the same, at
 * the same rank, under the same number and in the same circumstances is not judged again.
 */
export interface Memo {
  circonstances: string;
  /** By rank. */
  lignes: readonly LigneJugee[];
  /** What was tried on them. */
  essais: Essais;
}

export function createMemo(): Memo {
  return { circonstances: '', lignes: [], essais: new WeakMap() };
}

/** All that the controls of one demande see beside it. */
export function writeCirconstances(vues: Required<Omit<ContexteDeDemande, 'ecriture'>>): string {
  return JSON.stringify(vues, (_, valeur: unknown) =>
    valeur instanceof Map || valeur instanceof Set ? [...valeur] : valeur,
  );
}
