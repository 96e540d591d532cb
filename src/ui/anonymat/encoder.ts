import type { Report } from '#domain/report.ts';
import { encodeWindows1252 } from '#domain/windows-1252.ts';

/** A text in the bytes of the file that it comes from: in what it was read, and with the marks that a rule saw there. */
export function encodeLike(
  texte: string,
  { encodage, constats }: Pick<Report, 'encodage' | 'constats'>,
): Uint8Array<ArrayBuffer> {
  switch (encodage) {
    case 'utf-16le':
    case 'utf-16be':
      return encodeUnits(
        Array.from({ length: texte.length }, (_, at) => texte.charCodeAt(at)),
        2,
        encodage === 'utf-16le',
      );
    case 'utf-32le':
    case 'utf-32be':
      return encodeUnits(
        Array.from(texte, (signe) => signe.codePointAt(0) ?? 0),
        4,
        encodage === 'utf-32le',
      );
    case 'windows-1252':
    case 'macintosh':
    case 'cp850':
      // Of the old encodings one is written, the commonest: what is said of a file in any of them is the same.
      return encodeWindows1252(texte) ?? encodeUtf8(texte, constats);
    case 'utf-8':
    case null:
      return encodeUtf8(texte, constats);
  }
}

/** The beginning of an accent that has no end, as where a text was cut. */
const ABIME = 0xc3;

function encodeUtf8(texte: string, constats: Report['constats']): Uint8Array<ArrayBuffer> {
  const said = (id: string) => constats.some(({ controle }) => controle === id);
  const tout = (said('sans-bom') ? '\ufeff' : '') + texte;
  if (!said('utf8-entier')) return new TextEncoder().encode(tout);
  const parts = tout.split('\ufffd').map((part) => new TextEncoder().encode(part));
  const octets = new Uint8Array(parts.reduce((somme, { length }) => somme + length + 1, -1));
  octets.fill(ABIME);
  let at = 0;
  for (const part of parts) {
    octets.set(part, at);
    at += part.length + 1;
  }
  return octets;
}

/** With a BOM, by which the encoding is told. */
function encodeUnits(
  units: readonly number[],
  taille: 2 | 4,
  petit: boolean,
): Uint8Array<ArrayBuffer> {
  const vue = new DataView(new ArrayBuffer((units.length + 1) * taille));
  [0xfeff, ...units].forEach((unit, rang) => {
    if (taille === 2) vue.setUint16(rang * 2, unit, petit);
    else vue.setUint32(rang * 4, unit, petit);
  });
  return new Uint8Array(vue.buffer);
}
