import { upperBound } from './upper-bound.ts';

/** Line and column, both from 1; a column counts UTF-16 units, as editors do. */
export interface LineMap {
  readonly position: (offset: number) => { readonly ligne: number; readonly colonne: number };
}

/** Line breaks are `\n`, `\r\n` (one break) and `\r`. An offset past the end stands on the last line. */
export function createLineMap(texte: string): LineMap {
  const starts = lineStarts(texte);
  return {
    position(offset) {
      const rank = upperBound(starts, offset) - 1;
      return { ligne: rank + 1, colonne: offset - (starts[rank] ?? 0) + 1 };
    },
  };
}

/** Offsets at which lines begin; a large file has nearly a million, hence a typed array that grows. */
function lineStarts(texte: string): Int32Array {
  let starts = new Int32Array(256 + (texte.length >> 5));
  let count = 1;
  const add = (offset: number) => {
    if (count === starts.length) {
      const larger = new Int32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = offset;
  };
  if (!texte.includes('\r')) {
    for (let at = texte.indexOf('\n'); at >= 0; at = texte.indexOf('\n', at + 1)) add(at + 1);
    return starts.subarray(0, count);
  }
  for (let at = 0; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code === 0x0a) add(at + 1);
    else if (code === 0x0d && texte.charCodeAt(at + 1) !== 0x0a) add(at + 1);
  }
  return starts.subarray(0, count);
}
