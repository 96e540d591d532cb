import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** From here on, CodeMirror draws a line in part; the rest is a gap of the same size. */
const ENORME = 20_000;
/** Those that may be drawn first. */
const PREMIERES = 200;

/**
 * A new view draws the gaps of its enormous lines as if lines did not wrap: measured, such a line is a few rows high, and is
 * drawn whole, which takes seconds. A cursor in the middle of one parts its gap, and the gaps are drawn anew, as they wrap.
 */
export function redrawGaps(view: EditorView): void {
  const { doc, selection } = view.state;
  for (let rang = 1; rang <= Math.min(doc.lines, PREMIERES); rang += 1) {
    const { from, length } = doc.line(rang);
    if (length < ENORME) continue;
    view.dispatch({ selection: { anchor: from + (length >> 1) } });
    view.dispatch({ selection });
    return;
  }
}

/** In a longer one, each key stroke would read the structure of millions of characters again. */
const LIMITE_STRUCTURE = 1_000_000;

/** True when the text is shown as it is: no colours, nothing to fold. */
export function isTropLongue(doc: Text): boolean {
  if (doc.length < LIMITE_STRUCTURE) return false;
  for (const ligne of doc.iterLines()) if (ligne.length > LIMITE_STRUCTURE) return true;
  return false;
}
