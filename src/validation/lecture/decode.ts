import { decodeWindows1252 } from '#domain/windows-1252.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import type { Reading } from '../reading.ts';
import { excerptOf, MAX_MISTAKES } from './mistakes.ts';
import { decodeOneByte } from './one-byte.ts';
import { decodeDamaged, decodeUtf8, isCut, type Abime } from './utf8.ts';
import { decodeUtf32, guessUtf16, guessUtf32 } from './wide.ts';

type Encodage = NonNullable<Reading['encodage']>;

export interface Decoded {
  /** Without BOM. */
  readonly texte: string;
  readonly encodage: Encodage;
  readonly constats: readonly RawFinding[];
}

export const NOMS_DES_ENCODAGES: Readonly<Record<Encodage, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac OS Roman',
  cp850: 'CP850 (DOS)',
};

/** Bytes to text. Never throws: what is not UTF-8 is read in the encoding that it seems to have, and said. */
export function decode(bytes: Uint8Array): Decoded {
  const utf32 = guessUtf32(bytes);
  if (utf32) return notUtf8(decodeUtf32(bytes, utf32 === 'utf-32le'), utf32);
  const utf16 = guessUtf16(bytes);
  if (utf16) return notUtf8(new TextDecoder(utf16).decode(bytes), utf16);
  const texte = decodeUtf8(bytes);
  if (texte === null) return decodeOther(bytes);
  return { ...withoutBom(texte), encodage: 'utf-8' };
}

function decodeOther(bytes: Uint8Array): Decoded {
  const damaged = decodeDamaged(bytes);
  if (damaged === null) {
    const { texte, encodage } = decodeOneByte(bytes);
    return notUtf8(texte, encodage);
  }
  const { texte, constats } = withoutBom(damaged.texte);
  const shift = damaged.texte.length - texte.length;
  const reported = damaged.abimes
    .slice(0, MAX_MISTAKES)
    .map((abime) => reportDamage(abime, texte, shift));
  return { texte, encodage: 'utf-8', constats: [...constats, ...reported] };
}

function withoutBom(texte: string): Pick<Decoded, 'texte' | 'constats'> {
  if (!texte.startsWith('\ufeff')) return { texte, constats: [] };
  return { texte: texte.slice(1), constats: [finding('sans-bom', 0, 0)] };
}

function notUtf8(texte: string, encodage: Encodage): Decoded {
  const at = firstAccent(texte);
  const debut = Math.max(0, at - 15);
  const extrait = excerptOf(texte.slice(debut, debut + 40));
  const fin = Math.min(texte.length, at + 1);
  const args = { encodage: NOMS_DES_ENCODAGES[encodage], extrait };
  return { texte, encodage, constats: [{ ...finding('encodage-utf8', at, fin), args }] };
}

function reportDamage({ place, octets }: Abime, texte: string, shift: number): RawFinding {
  const debut = place - shift;
  const fin = debut + octets.length;
  const lu = decodeWindows1252(octets);
  const [avant, apres] = [texte.slice(Math.max(0, debut - 15), debut), texte.slice(fin, fin + 15)];
  const isLu = /^[\p{L}’“”«»…–—€°]+$/u.test(lu) && !(isCut(octets) && /^(?:"|$)/.test(apres));
  const conseil = isLu
    ? `Lu en Windows-1252, ce serait « ${excerptOf(avant + lu + apres)} » : ce texte vient sans doute d’un fichier ou d’une base d’un autre encodage. Convertissez-le en UTF-8 là d’où il vient.`
    : 'Un caractère y est sans doute coupé : le texte a pu être tronqué à un nombre d’octets. Reprenez-le là d’où il vient.';
  const shown = [...octets.subarray(0, 6)].map((octet) => octet.toString(16).toUpperCase());
  return {
    ...finding('utf8-entier', debut, fin),
    args: { octets: shown.join(' '), conseil },
    // Another encoding would have read it otherwise.
    ...(isLu && { edit: { debut, fin, texte: lu, doute: true } }),
  };
}

function finding(controle: RawFinding['controle'], debut: number, fin: number): RawFinding {
  return { controle, numLigne: null, chemin: '', place: { debut, fin } };
}

/** Offset of the first character that is not ASCII, where a wrong guess would show; 0 when there is none. */
function firstAccent(texte: string): number {
  return Math.max(0, texte.search(/[^\u0000-\u007f]/));
}
