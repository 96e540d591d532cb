import type { TextEdit } from '../report.ts';

type Span = Pick<TextEdit, 'debut' | 'fin'>;

/** The order of the text. */
export const compareEdits = (a: Span, b: Span): number => a.debut - b.debut || a.fin - b.fin;

/**
 * Changes of one text that can be made together, in its order. Of two that overlap, the one that changes less, then the first: what the
 * other would have done is found again on the text so changed. Insertions at one place stay in the order given.
 */
export function selectDisjoint<Edit extends Span>(edits: readonly Edit[]): readonly Edit[] {
  const retenus: Edit[] = [];
  for (const edit of edits.toSorted(compareEdits)) {
    const dernier = retenus.at(-1);
    if (!dernier || edit.debut >= dernier.fin) retenus.push(edit);
    else if (lengthOf(edit) < lengthOf(dernier)) retenus[retenus.length - 1] = edit;
  }
  return retenus;
}

function lengthOf({ debut, fin }: Span): number {
  return fin - debut;
}

/** The text with these changes, disjoint and in its order; every other sign stays as it is. */
export function applyEdits(
  texte: string,
  edits: readonly Pick<TextEdit, 'debut' | 'fin' | 'texte'>[],
): string {
  const morceaux: string[] = [];
  let lu = 0;
  for (const edit of edits) {
    morceaux.push(texte.slice(lu, edit.debut), edit.texte);
    lu = edit.fin;
  }
  return morceaux.join('') + texte.slice(lu);
}
