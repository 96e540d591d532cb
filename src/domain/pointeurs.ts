/** JSON pointers (RFC 6901). */

/** `a/b` → `a~1b`. */
export function escapeSegment(nom: string): string {
  return nom.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `a~1b` → `a/b`. */
export function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

/** The names and ranks of a pointer, from the root. */
export function segmentsOf(chemin: string): readonly string[] {
  const segments = chemin.split('/').slice(1);
  return chemin.includes('~') ? segments.map(unescapeSegment) : segments;
}
