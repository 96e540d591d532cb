import { compareConstats } from '../comparaison/constats.ts';
import type { Finding, Report } from '../report.ts';

/** What is said of one file and not of the other. Labels quote values: they are not compared. */
export interface Ecarts {
  readonly perdus: readonly Finding[];
  readonly nouveaux: readonly Finding[];
  readonly verdict: boolean;
}

type Juge = Pick<Report, 'constats' | 'verdict'>;

/** By the numbers of the lines: nothing else of a demande stays the same. */
export function compareCopie(original: Juge, partage: Juge): Ecarts {
  const { disparus, nouveaux } = compareConstats(original.constats, partage.constats);
  return { perdus: disparus, nouveaux, verdict: original.verdict !== partage.verdict };
}

export function areSame({ perdus, nouveaux, verdict }: Ecarts): boolean {
  return perdus.length + nouveaux.length === 0 && !verdict;
}
