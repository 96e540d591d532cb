import type { PieceFinding } from '#domain/pieces-report.ts';
import { SEVERITES } from '#ui/rapport/constats/findings.ts';

export interface ConstatsParZip {
  /** By rank of the zip. */
  readonly parZip: ReadonlyMap<number, readonly PieceFinding[]>;
  /** About documents that no zip holds. */
  readonly sansZip: readonly PieceFinding[];
}

/** The findings of each zip, the gravest first; the order of the report within a severity. Pure. */
export function groupByZip(constats: readonly PieceFinding[]): ConstatsParZip {
  const parZip = new Map<number, PieceFinding[]>();
  const sansZip: PieceFinding[] = [];
  for (const severite of SEVERITES) {
    for (const constat of constats) {
      if (constat.severite !== severite) continue;
      if (constat.zip === null) sansZip.push(constat);
      else addTo(parZip, constat.zip.rang, constat);
    }
  }
  return { parZip, sansZip };
}

function addTo(parZip: Map<number, PieceFinding[]>, rang: number, constat: PieceFinding): void {
  const groupe = parZip.get(rang);
  if (groupe) groupe.push(constat);
  else parZip.set(rang, [constat]);
}
