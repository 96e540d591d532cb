import { segmentsOf, unescapeSegment } from '#domain/pointeurs.ts';

/** Places in a document, as JSON pointers and as the portal says them. */

/** Name of the tag at a pointer: for an element of a list, the name of the list; null at the root of the subject. */
export function tagAt(pointer: string): string | null {
  return namesOf(pointer).at(-1) ?? null;
}

/** Nearest block above the tag of a pointer; null when it stands directly in the line or at the root. */
export function blockAbove(pointer: string): string | null {
  return namesOf(pointer).at(-2) ?? null;
}

/** Pointer of what holds this one. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/**
 * « dans la ligne 1 », « dans le bloc facture de la ligne 1 », « à la racine du fichier ». « Ligne » is the portal's word for a demande;
 * ours is also the line of the text.
 */
export function sayWhere(
  bloc: string | null,
  numLigne: number | null,
  mot: 'ligne' | 'demande' = 'ligne',
): string {
  if (numLigne === null) return bloc === null ? 'à la racine du fichier' : `dans le bloc ${bloc}`;
  return bloc === null
    ? `dans la ${mot} ${numLigne}`
    : `dans le bloc ${bloc} de la ${mot} ${numLigne}`;
}

/** Value at a pointer of a subject; undefined when there is none. */
export function valueAt(subject: unknown, pointer: string): unknown {
  let value = subject;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, segment)?.value;
  }
  return value;
}

function namesOf(pointer: string): string[] {
  return pointer
    .split('/')
    .filter((segment) => segment !== '' && !/^\d+$/.test(segment))
    .map(unescapeSegment);
}
