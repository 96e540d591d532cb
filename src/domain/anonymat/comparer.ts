import type { Finding, Report } from '../report.ts';

/** What is said of one file and not of the other. Labels quote values: they are not compared. */
export interface Ecarts {
  readonly perdus: readonly Finding[];
  readonly nouveaux: readonly Finding[];
  readonly verdict: boolean;
}

type Juge = Pick<Report, 'constats' | 'verdict'>;

export function compareConstats(original: Juge, partage: Juge): Ecarts {
  return {
    perdus: without(original.constats, partage.constats),
    nouveaux: without(partage.constats, original.constats),
    verdict: original.verdict !== partage.verdict,
  };
}

export function areSame({ perdus, nouveaux, verdict }: Ecarts): boolean {
  return perdus.length + nouveaux.length === 0 && !verdict;
}

function without(constats: readonly Finding[], autres: readonly Finding[]): readonly Finding[] {
  const restants = new Map<string, number>();
  for (const autre of autres) restants.set(keyOf(autre), (restants.get(keyOf(autre)) ?? 0) + 1);
  return constats.filter((constat) => {
    const cle = keyOf(constat);
    const reste = restants.get(cle) ?? 0;
    restants.set(cle, reste - 1);
    return reste <= 0;
  });
}

function keyOf({ controle, numLigne, chemin, severite }: Finding): string {
  return `${controle} ${numLigne ?? ''} ${severite} ${chemin}`;
}
