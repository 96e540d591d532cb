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
  for (let at = debut + 1; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return texte.length;
}

/** Hash of a key's value, as the scan computes it on the way; equal keys have equal hashes. */
export function hashOf(value: string): number {
  let hash = 0;
  for (let at = 0; at < value.length; at++) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
  return hash;
}
