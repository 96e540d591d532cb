import type { NodeTable } from './node-table.ts';
import { scan } from './scan.ts';
import { endOfString, keyAt } from './sound-strings.ts';

/** A sound JSON text, and where each of its values stands. A value is named by its rank in `nodes`; the root is 0. */
export interface TexteLu {
  readonly texte: string;
  readonly nodes: NodeTable;
}

/** A value in its block or list. */
export interface Enfant {
  readonly node: number;
  /** Its tag; null in a list. */
  readonly nom: string | null;
  /** Where it begins, its tag included. */
  readonly debut: number;
  readonly fin: number;
}

/** Null: the text is broken, or nested deeper than anybody reads. */
export function readSound(texte: string): TexteLu | null {
  try {
    JSON.parse(texte);
  } catch {
    return null;
  }
  const { nodes, tropProfond } = scan(texte);
  return tropProfond === null ? { texte, nodes } : null;
}

export function isObjet({ texte, nodes }: TexteLu, node: number): boolean {
  return texte.charAt(nodes.start(node)) === '{';
}

export function isListe({ texte, nodes }: TexteLu, node: number): boolean {
  return texte.charAt(nodes.start(node)) === '[';
}

/** A tag that is there twice comes twice. */
export function enfantsOf({ texte, nodes }: TexteLu, node: number): readonly Enfant[] {
  const enfants: Enfant[] = [];
  const suivant = nodes.next(node);
  for (let enfant = node + 1; enfant < suivant; enfant = nodes.next(enfant)) {
    const cle = nodes.key(enfant);
    const nom = cle < 0 ? null : keyAt(texte, cle);
    enfants.push({
      node: enfant,
      nom,
      debut: cle < 0 ? nodes.start(enfant) : cle,
      fin: nodes.end(enfant),
    });
  }
  return enfants;
}

/** Under a tag of a block; the last one when it is there twice, as `JSON.parse` has it. */
export function enfantNomme(lu: TexteLu, node: number, nom: string): number | null {
  if (!isObjet(lu, node)) return null;
  return enfantsOf(lu, node).findLast((enfant) => enfant.nom === nom)?.node ?? null;
}

/** As the text writes it. */
export function ecritOf({ texte, nodes }: TexteLu, node: number): string {
  return texte.slice(nodes.start(node), nodes.end(node));
}

export function valeurOf(lu: TexteLu, node: number): unknown {
  return JSON.parse(ecritOf(lu, node));
}

/** What stands between a tag and its value: `: `. */
export function deuxPointsOf({ texte, nodes }: TexteLu, node: number): string {
  const cle = nodes.key(node);
  return cle < 0 ? ': ' : texte.slice(endOfString(texte, cle), nodes.start(node));
}
