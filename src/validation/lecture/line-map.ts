/** Line and column, both from 1; a column counts UTF-16 units, as editors do. */
export interface LineMap {
  readonly position: (offset: number) => { readonly ligne: number; readonly colonne: number };
}

/** Line breaks are `\n`, `\r\n` (one break) and `\r`. An offset past the end stands on the last line. */
export function createLineMap(texte: string): LineMap {
  const starts = lineStarts(texte);
  return {
    position(offset) {
      const rank = lastAtMost(starts, offset);
      return { ligne: rank + 1, colonne: offset - (starts[rank] ?? 0) + 1 };
    },
  };
}

function lineStarts(texte: string): readonly number[] {
  const starts = [0];
  const hasCarriageReturn = texte.includes('\r');
  if (!hasCarriageReturn) {
    for (let at = texte.indexOf('\n'); at >= 0; at = texte.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code === 0x0a) starts.push(at + 1);
    else if (code === 0x0d && texte.charCodeAt(at + 1) !== 0x0a) starts.push(at + 1);
  }
  return starts;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
