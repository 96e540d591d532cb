import { crc32 } from '../crc32.ts';

/** Bytes that stand before the data. */
const ENTETE = 12;

/**
 * The traditional encryption of zips (APPNOTE.TXT, 6.1), which every tool asks a password for. It protects nothing today: it is here
 * for the fault that it makes. Its header, random elsewhere, is all zeros but for its last byte, so that the same recipe makes the same bytes.
 */
export function chiffrer(octets: Uint8Array, motDePasse: string): Uint8Array<ArrayBuffer> {
  const clefs: Clefs = [0x12345678, 0x23456789, 0x34567890];
  for (const signe of motDePasse) update(clefs, signe.charCodeAt(0));
  const clair = new Uint8Array(ENTETE + octets.length);
  // By this byte a tool tells a wrong password.
  clair[ENTETE - 1] = crc32(octets) >>> 24;
  clair.set(octets, ENTETE);
  return clair.map((octet) => {
    const masque = (clefs[2] | 2) & 0xffff;
    const chiffre = octet ^ ((Math.imul(masque, masque ^ 1) >>> 8) & 0xff);
    update(clefs, octet);
    return chiffre;
  });
}

type Clefs = [number, number, number];

function update(clefs: Clefs, octet: number): void {
  clefs[0] = addByte(clefs[0], octet);
  clefs[1] = (Math.imul(clefs[1] + (clefs[0] & 0xff), 134_775_813) + 1) | 0;
  clefs[2] = addByte(clefs[2], clefs[1] >>> 24);
}

/** One step of CRC-32, without the inversions of its beginning and end. */
function addByte(clef: number, octet: number): number {
  return ~crc32(Uint8Array.of(octet), ~clef);
}
