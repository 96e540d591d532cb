import type { ChangeDesc, ChangeSet, EditorState } from '@codemirror/state';
import { countBoutsCommuns } from '#domain/bouts-communs.ts';
import type { TextEdit } from '#domain/report.ts';
import { correspondanceOf } from './correspondance.ts';
import { readFile } from './fins-de-ligne.ts';

/** In the places of the editor. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Where an edit of an older version stands now; null when its place was touched since, or never held what it says. */
export function locate(edit: TextEdit, lue: EditorState, depuis: ChangeDesc | null): Change | null {
  const ou = correspondanceOf(lue);
  // One half of a CR LF: the other half is written again.
  const avant = ou.isInside(edit.debut) ? '\r' : '';
  const apres = ou.isInside(edit.fin) ? '\n' : '';
  const from = ou.toPos(edit.debut);
  const to = ou.toPos(edit.fin + apres.length);
  if (from > to || to > lue.doc.length) return null;
  if (readFile(lue, from, to) !== avant + edit.avant + apres) return null;
  const insert = avant + edit.texte + apres;
  if (!depuis) return { from, to, insert };
  if (depuis.touchesRange(from, to)) return null;
  return { from: depuis.mapPos(from, 1), to: depuis.mapPos(to, -1), insert };
}

/** Past other changes, which do not overlap it. */
export function carry({ from, to, insert }: Change, faits: ChangeDesc): Change {
  const debut = faits.mapPos(from, 1);
  return { from: debut, to: Math.max(debut, faits.mapPos(to, -1)), insert };
}

/** True when what was written was changed since; beside it does not count. */
export function touches(inverse: ChangeSet, depuis: ChangeDesc): boolean {
  let touche = false;
  inverse.iterChangedRanges((from, to) => {
    depuis.iterChangedRanges((debut, fin) => {
      touche ||= debut < to && fin > from;
    });
  });
  return touche;
}

/** What both begin and end with is not touched. */
export function differ(avant: string, apres: string): Change {
  const { tete, queue } = countBoutsCommuns(
    avant,
    apres,
    (i, j) => avant.charCodeAt(i) === apres.charCodeAt(j),
  );
  return { from: tete, to: avant.length - queue, insert: apres.slice(tete, apres.length - queue) };
}
