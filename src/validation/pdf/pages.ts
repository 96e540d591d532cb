import type { Objets } from './objects.ts';
import { readNumber, readReference } from './octets.ts';

/** A document of 3 Mo has fewer. */
const MAX_PAGES = 20_000;

/** Pages of a document, as its tree holds them, else as it says; null when neither can be read. */
export function countPages(objets: Objets, catalogue: string): number | null {
  const racine = readReference('Pages', catalogue);
  const text = objets.text(racine);
  if (racine === null || text === null) return null;
  return countLeaves(objets, racine) ?? readNumber('Count', text);
}

/** Null when a node is missing, when one holds itself, or when there are too many. A page may stand twice. */
function countLeaves(objets: Objets, racine: number): number | null {
  const feuilles = new Set<number>();
  const branches = new Set<number>();
  const pending = [racine];
  let leaves = 0;
  for (let numero; (numero = pending.pop()) !== undefined;) {
    if (branches.has(numero) || leaves > MAX_PAGES) return null;
    if (feuilles.has(numero)) {
      leaves += 1;
      continue;
    }
    const text = objets.text(numero);
    if (text === null) return null;
    const kids =
      /\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] ?? objets.text(readReference('Kids', text));
    if (kids !== null) {
      branches.add(numero);
      for (const [, kid] of kids.matchAll(/(\d{1,10})\s+\d+\s+R\b/g)) pending.push(Number(kid));
    } else if (!/\/Type\s*\/Pages\b/.test(text)) {
      feuilles.add(numero);
      leaves += 1;
    }
  }
  return leaves;
}
