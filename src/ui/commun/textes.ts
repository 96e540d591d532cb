/** French spacing: what must not be parted at the end of a line is tied by a no-break space. */
export function tieFrench(texte: string): string {
  return texte
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replace(/ (?=[:;!?%€](\s|$|[.,)»]))/g, '\u00a0')
    .replaceAll('n° ', 'n°\u00a0');
}
