const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The value of the key whose opening quote stands at `debut`. */
export function keyAt(texte: string, debut: number): string {
  const raw = texte.slice(debut, endOfString(texte, debut));
  if (!raw.includes('\\')) return raw.slice(1, -1);
  return String(JSON.parse(raw));
}

/** Offset after the closing quote of the string that opens at `debut`. */
export function endOfString(texte: string, debut: number): number {
  // The engine looks for the quote itself, much faster than code that it has not optimised yet.
  const quote = texte.indexOf('"', debut + 1);
  if (quote >= 0 && texte.charCodeAt(quote - 1) !== BACKSLASH) return quote + 1;
  for (let at = debut + 1; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return texte.length;
}

/**
 * Hash of the key's value that stands in `[debut, fin[` without escapes: its length and four of its characters tell the
 * keys of one block apart. Equal keys have equal hashes.
 */
export function hashOf(texte: string, debut = 0, fin = texte.length): number {
  const length = fin - debut;
  if (length === 0) return 0;
  let hash = Math.imul(length, 31) + texte.charCodeAt(debut);
  hash = Math.imul(hash, 31) + texte.charCodeAt(debut + (length >> 1));
  hash = Math.imul(hash, 31) + texte.charCodeAt(debut + ((3 * length) >> 2));
  return (Math.imul(hash, 31) + texte.charCodeAt(fin - 1)) | 0;
}
