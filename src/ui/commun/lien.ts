import { fromBinaire, toBinaire } from '#domain/binaire.ts';

/** A text that travels in an address: deflated by the browser, in the signs that addresses and chats leave alone. */
export async function foldText(texte: string): Promise<string> {
  const flux = new Blob([texte]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const octets = new Uint8Array(await new Response(flux).arrayBuffer());
  return btoa(toBinaire(octets)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Any text at all; null: not what `foldText` writes, or more than `octetsMax` bytes once unfolded, for a few kilobytes
 * can stand for as many megabytes. What swells is stopped where it passes the bound.
 */
export async function unfoldText(code: string, octetsMax: number): Promise<string | null> {
  const octets = decode(code);
  if (octets === null) return null;
  const flux = new Blob([octets]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const lecteur = flux.getReader();
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let taille = 0;
  for (;;) {
    // A stream fails in ways that engines do not agree upon, and only when it is no deflate, or cut short.
    const pas = await lecteur.read().catch(() => null);
    if (pas === null) return null;
    if (pas.done) return decodeUtf8(morceaux);
    morceaux.push(pas.value);
    taille += pas.value.length;
    if (taille > octetsMax) {
      await lecteur.cancel();
      return null;
    }
  }
}

async function decodeUtf8(morceaux: readonly Uint8Array<ArrayBuffer>[]): Promise<string | null> {
  const octets = await new Blob([...morceaux]).arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decode(base64url: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(base64url)) return null;
  try {
    return fromBinaire(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
