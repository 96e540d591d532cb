import type { Attendu, PieceFinding, PiecesReport } from '#domain/pieces-report.ts';
import { SEVERITES } from '#ui/rapport/constats/findings.ts';

interface Places {
  /** About the zips, about entries that answer no document, and what several entries share: said above the documents. */
  readonly cartes: readonly PieceFinding[];
  /** By rank of the document. */
  readonly parDocument: ReadonlyMap<number, readonly PieceFinding[]>;
}

/** Where each finding is said, the gravest first; the order of the report within a severity. Pure. */
export function placeConstats({ constats, attendus }: PiecesReport): Places {
  const byEntry = new Map<string, Attendu[]>();
  for (const attendu of attendus) {
    for (const { zip, rang } of attendu.entrees) addTo(byEntry, `${zip}/${rang}`, attendu);
  }
  const cartes: PieceFinding[] = [];
  const parDocument = new Map<number, PieceFinding[]>();
  const graves = SEVERITES.flatMap((grave) =>
    constats.filter(({ severite }) => severite === grave),
  );
  for (const constat of graves) {
    const { zip, entree, autres = [] } = constat;
    const sujets = [{ attendu: constat.attendu, entree: entree?.rang ?? null }, ...autres];
    const rangs = new Set(
      sujets.flatMap((sujet) => [
        ...(sujet.attendu === null ? [] : [sujet.attendu]),
        ...(byEntry.get(`${zip?.rang}/${sujet.entree}`) ?? []).map(({ rang }) => rang),
      ]),
    );
    for (const rang of rangs) addTo(parDocument, rang, constat);
    if (rangs.size === 0 || (entree !== null && autres.length > 0)) cartes.push(constat);
  }
  return { cartes, parDocument };
}

function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
