/** What turns or hides the text around it is in no French sentence. */
const ETRANGER = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** The first such sign of a line, as « U+202E »; null when there is none. */
export function findSigneEtranger(ligne: string): string | null {
  const point = ETRANGER.exec(ligne)?.[0].codePointAt(0);
  return point === undefined ? null : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
