/**
 * The signs that Windows-1252 has at 0x80 to 0x9f, as the Encoding Standard maps them. Ours, because several releases of
 * Node give Latin-1 for `TextDecoder('windows-1252')`: the page and the command line must read alike.
 */
const HAUT = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Units given at once to `fromCharCode`, whose arguments are counted. */
const MORCEAU = 8192;

/** Each byte is one character: there is no wrong text. */
export function decodeWindows1252(octets: Uint8Array): string {
  let texte = '';
  for (let at = 0; at < octets.length; at += MORCEAU) {
    texte += String.fromCharCode(...octets.subarray(at, at + MORCEAU));
  }
  return texte.replaceAll(/[\u0080-\u009f]/g, (signe) => HAUT.charAt(signe.charCodeAt(0) - 0x80));
}

/** The bytes that Windows-1252 (or Latin-1, for what it leaves empty) would write; null when it cannot write this text. */
export function encodeWindows1252(texte: string): Uint8Array<ArrayBuffer> | null {
  const octets = new Uint8Array(texte.length);
  for (let at = 0; at < texte.length; at += 1) {
    const code = texte.charCodeAt(at);
    const rang = code > 0x7f ? HAUT.indexOf(texte.charAt(at)) : -1;
    if (rang < 0 && code > 0xff) return null;
    octets[at] = rang < 0 ? code : 0x80 + rang;
  }
  return octets;
}
