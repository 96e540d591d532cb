/**
 * French spacing: what must not be parted at the end of a line is tied by a no-break space. The words of the interface
 * are tied when it is built (scripts/french-spacing.ts); this is for the sentences that come from elsewhere.
 */
export function tieFrench(texte: string): string {
  return texte
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
    .replace(/ (?=[:;!?%€](\s|$|[.,)»<\\]))/g, '\u00a0')
    .replace(/n° /g, 'n°\u00a0');
}
