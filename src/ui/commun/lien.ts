/** Characters of a code: what mail and chat programs still carry as one address. */
const CODE_MAX = 16_000;
/** Bytes that a code may unfold into: a few kilobytes can stand for as many megabytes. */
const OCTETS_MAX = 2 ** 20;

/** A text that travels in an address, compressed; null: too long for one. */
export async function encodeLien(texte: string): Promise<string | null> {
  const source = new Blob([texte]);
  if (source.size > OCTETS_MAX) return null;
  const replie = await readAll(source.stream().pipeThrough(new CompressionStream('deflate-raw')));
  if (replie === null) return null;
  const code = toBase64Url(replie);
  return code.length > CODE_MAX ? null : code;
}

/** Any text at all; null: no text that `encodeLien` writes. */
export async function decodeLien(code: string): Promise<string | null> {
  if (code.length > CODE_MAX || !/^[\w-]+$/.test(code)) return null;
  try {
    const replie = new Blob([fromBase64Url(code)]);
    const octets = await readAll(
      replie.stream().pipeThrough(new DecompressionStream('deflate-raw')),
    );
    return octets && new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    // Not base64, cut, damaged, or not UTF-8: each engine has its own error for it.
    return null;
  }
}

/** Null: more than the bound, and the rest is not read. */
async function readAll(flux: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const lecteur = flux.getReader();
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    taille += lu.value.length;
    if (taille > OCTETS_MAX) {
      await lecteur.cancel();
      return null;
    }
    morceaux.push(lu.value);
  }
  const octets = new Uint8Array(taille);
  let place = 0;
  for (const morceau of morceaux) {
    octets.set(morceau, place);
    place += morceau.length;
  }
  return octets;
}

function toBase64Url(octets: Uint8Array): string {
  let binaire = '';
  for (const octet of octets) binaire += String.fromCharCode(octet);
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(code: string): Uint8Array<ArrayBuffer> {
  const binaire = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binaire, (signe) => signe.charCodeAt(0));
}
