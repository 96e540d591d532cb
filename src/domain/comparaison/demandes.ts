import { groupBy } from '../groupes.ts';
import type { LigneReport } from '../report.ts';

/** The demandes of two states of a file, by their numbers. */
export interface DemandesAppariees {
  /** Number in the second state → number in the first. */
  readonly memes: ReadonlyMap<number, number>;
  readonly disparues: readonly number[];
  readonly nouvelles: readonly number[];
}

type Signe = (ligne: LigneReport) => string | null;

/** What tells a demande, the surest first: a n° ASP that was mended leaves the others. */
const SIGNES: readonly Signe[] = [
  ({ numeroASP, numeroEditeur, numLigne }) =>
    (numeroASP ?? numeroEditeur) ? JSON.stringify([numeroASP, numeroEditeur, numLigne]) : null,
  ({ numeroASP }) => numeroASP,
  ({ numeroEditeur }) => numeroEditeur,
  ({ numLigne }) => String(numLigne),
];

/** Whatever their order: each sign pairs those that alone have it on both sides. */
export function pairDemandes(
  avant: readonly LigneReport[],
  apres: readonly LigneReport[],
): DemandesAppariees {
  const memes = new Map<number, number>();
  let anciennes = avant;
  let nouvelles = apres;
  for (const signe of SIGNES) {
    const connues = groupBy(anciennes, signe);
    for (const [dit, lignes] of groupBy(nouvelles, signe)) {
      const [ancienne, ...autres] = (dit !== null && connues.get(dit)) || [];
      const [nouvelle, ...pareilles] = lignes;
      if (!ancienne || !nouvelle || autres.length + pareilles.length > 0) continue;
      if (!contradict(ancienne, nouvelle)) memes.set(nouvelle.numLigne, ancienne.numLigne);
    }
    const prises = new Set(memes.values());
    anciennes = anciennes.filter(({ numLigne }) => !prises.has(numLigne));
    nouvelles = nouvelles.filter(({ numLigne }) => !memes.has(numLigne));
  }
  return { memes, disparues: numbersOf(anciennes), nouvelles: numbersOf(nouvelles) };
}

/** Both numbers differ: two demandes at the same place of two files. */
function contradict(a: LigneReport, b: LigneReport): boolean {
  return differ(a.numeroASP, b.numeroASP) && differ(a.numeroEditeur, b.numeroEditeur);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function numbersOf(lignes: readonly LigneReport[]): readonly number[] {
  return lignes.map(({ numLigne }) => numLigne);
}
