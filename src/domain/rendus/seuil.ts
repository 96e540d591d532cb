import { isAccepted, type Severite } from '../report.ts';
import { listDits, type Dit, type Jugement } from './resultat.ts';

/** From what gravity a finding makes the call fail. What the portal would not take fails under any but `jamais`. */
export const SEUILS = ['bloquant', 'avertissement', 'information', 'jamais'] as const;
export type Seuil = (typeof SEUILS)[number];

const RANGS: Readonly<Record<Severite | 'jamais', number>> = {
  indetermine: 0,
  information: 1,
  avertissement: 2,
  bloquant: 3,
  jamais: 4,
};

/** Whether this finding is one of those that make the call fail. */
export function isFatal({ severite, controle }: Dit, seuil: Seuil): boolean {
  return RANGS[severite] >= RANGS[seuil] || (controle.discordance && seuil !== 'jamais');
}

/** Whether the call fails for this file: a rule is broken, or what the JSON announces cannot be opened, or the threshold is met. */
export function isFailure(jugement: Jugement, seuil: Seuil): boolean {
  if (seuil === 'jamais') return false;
  const { report, pieces } = jugement;
  if (!isAccepted(report.verdict) || pieces?.verdict === 'illisible') return true;
  return listDits(jugement).some((dit) => isFatal(dit, seuil));
}
