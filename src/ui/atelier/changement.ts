import type { Finding } from '#domain/report.ts';
import { nameMistake } from '#ui/rapport/constats/findings.ts';

/** What a change of the text did to its findings. */
export interface Changement {
  readonly partis: readonly Finding[];
  readonly nouveaux: readonly Finding[];
}

/** Matched by control and place in its demande, not by line: what was typed above moves no finding. */
export function compareConstats(avant: readonly Finding[], apres: readonly Finding[]): Changement {
  return { partis: without(avant, apres), nouveaux: without(apres, avant) };
}

/** The first ones, but as many of each as the others have. */
function without(constats: readonly Finding[], autres: readonly Finding[]): readonly Finding[] {
  const restent = new Map<string, number>();
  for (const constat of autres) {
    const cle = keyOf(constat);
    restent.set(cle, (restent.get(cle) ?? 0) + 1);
  }
  return constats.filter((constat) => {
    const cle = keyOf(constat);
    const reste = restent.get(cle) ?? 0;
    restent.set(cle, reste - 1);
    return reste <= 0;
  });
}

function keyOf(constat: Finding): string {
  return `${nameMistake(constat)} ${constat.severite}`;
}
