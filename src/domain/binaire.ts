/** Bytes as a text of as many characters, up to U+00FF: what `btoa` takes and `atob` gives. */
export function toBinaire(octets: Uint8Array): string {
  const parts: string[] = [];
  // By parts: a call does not take a million arguments.
  for (let debut = 0; debut < octets.length; debut += 8192) {
    parts.push(String.fromCharCode(...octets.subarray(debut, debut + 8192)));
  }
  return parts.join('');
}

/** What `toBinaire` was given. */
export function fromBinaire(texte: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(texte, (signe) => signe.charCodeAt(0));
}
