/** Encodings of two and four bytes a character, told by their BOM, or by the zeros around the ASCII that JSON begins with. */

export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4) return null;
  if (isAscii(first) && second === 0 && isAscii(third) && fourth === 0) return 'utf-16le';
  if (first === 0 && isAscii(second) && third === 0 && isAscii(fourth)) return 'utf-16be';
  return null;
}

export function guessUtf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return null;
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (third === 0 && fourth === 0 && ((first === 0xff && second === 0xfe) || second === 0)) {
    return isAscii(first) || first === 0xff ? 'utf-32le' : null;
  }
  if (first === 0 && second === 0 && ((third === 0xfe && fourth === 0xff) || third === 0)) {
    return isAscii(fourth) || fourth === 0xff ? 'utf-32be' : null;
  }
  return null;
}

/** Without its BOM. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (at === 0 && code === 0xfeff) continue;
    const isScalar = code < 0x110000 && (code & 0xfffff800) !== 0xd800;
    parts.push(isScalar ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13);
}
