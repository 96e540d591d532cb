import { groupCauses } from '../causes.ts';
import type { Correction, Finding } from '../report.ts';

export type Corrigible = Finding & { readonly correction: Correction };

export function isCorrigible(constat: Finding): constat is Corrigible {
  return constat.correction !== null;
}

/** What can be mended of one cause, wherever it is. */
export function partout(constats: readonly Finding[], cause: string): readonly Corrigible[] {
  const places = groupCauses(constats).find(({ cle }) => cle === cause)?.constats ?? [];
  return places.filter(isCorrigible);
}
