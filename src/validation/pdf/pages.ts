import type { Objets } from './objects.ts';
import { readNumber, readReference } from './octets.ts';

/** A document of 3 Mo has fewer. */
const MAX_PAGES = 20_000;

export interface Pages {
  /** As the tree of the document holds them, else as it says; null when neither can be read. */
  readonly nombre: number | null;
  /** Their objects, in no order; none when the tree cannot be read. */
  readonly feuilles: readonly number[];
}

export function readPages(objets: Objets, catalogue: string): Pages {
  const racine = readReference('Pages', catalogue);
  const text = objets.text(racine);
  if (racine === null || text === null) return { nombre: null, feuilles: [] };
  const feuilles = listLeaves(objets, racine);
  return feuilles
    ? { nombre: feuilles.length, feuilles }
    : { nombre: readNumber('Count', text), feuilles: [] };
}

/** Null when a node is missing, when one holds itself, or when there are too many. A page may stand twice. */
function listLeaves(objets: Objets, racine: number): readonly number[] | null {
  const feuilles = new Set<number>();
  const branches = new Set<number>();
  const pending = [racine];
  const leaves: number[] = [];
  for (let numero; (numero = pending.pop()) !== undefined;) {
    if (branches.has(numero) || leaves.length > MAX_PAGES) return null;
    if (feuilles.has(numero)) {
      leaves.push(numero);
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
      leaves.push(numero);
    }
  }
  return leaves;
}
