import type { EditorState } from '@codemirror/state';
import { upperBound } from '#domain/upper-bound.ts';
import { champFins, type Fins } from './fins-de-ligne.ts';

/** From the offsets of the file to the places of the editor. */
export interface Correspondance {
  readonly toPos: (offset: number) => number;
  /** True between the CR and the LF of one end of line. */
  readonly isInside: (offset: number) => boolean;
}

const IDENTITE: Correspondance = {
  toPos: (offset) => offset,
  isInside: () => false,
};

const connues = new WeakMap<object, { readonly fins: Fins; readonly ou: Correspondance }>();

export function correspondanceOf(state: EditorState): Correspondance {
  const fins = state.field(champFins);
  const connue = connues.get(state.doc);
  if (connue?.fins === fins) return connue.ou;
  const paires = pairsOf(state, fins);
  const ou = paires.length === 0 ? IDENTITE : correspondre(paires);
  connues.set(state.doc, { fins, ou });
  return ou;
}

function correspondre(paires: readonly number[]): Correspondance {
  const debuts = paires.map((pos, rang) => pos + rang);
  const before = (offset: number) => upperBound(debuts, offset - 1);
  return {
    toPos: (offset) => offset - before(offset),
    isInside: (offset) => debuts[before(offset) - 1] === offset - 1,
  };
}

/** Where the lines end with two characters, in the places of the editor. */
function pairsOf({ doc }: EditorState, { dominante, exceptions }: Fins): readonly number[] {
  const paires: number[] = [];
  if (dominante === '\r\n') {
    const it = exceptions.iter();
    let pos = -1;
    for (const ligne of doc.iterLines()) {
      pos += ligne.length + 1;
      if (it.value && it.from === pos) it.next();
      else if (pos < doc.length) paires.push(pos);
    }
    return paires;
  }
  for (let it = exceptions.iter(); it.value; it.next())
    if (it.value.fin === '\r\n') paires.push(it.from);
  return paires;
}
