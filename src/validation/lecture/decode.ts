import type { RawFinding } from '#controls/raw-finding.ts';
import type { Reading } from '../reading.ts';
import { excerptOf } from './mistakes.ts';
import { guessUtf16 } from './signature.ts';

export interface Decoded {
  /** Without BOM. */
  readonly texte: string;
  readonly encodage: NonNullable<Reading['encodage']>;
  readonly constats: readonly RawFinding[];
}

const NAMES = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;

/** Bytes to text. Never throws: what is not UTF-8 is read as UTF-16 or Windows-1252, and said. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = guessUtf16(bytes);
  if (utf16) return decodeAs(utf16, bytes);
  const texte = decodeUtf8(bytes);
  if (texte === null) return decodeAs('windows-1252', bytes);
  if (!texte.startsWith('\ufeff')) return { texte, encodage: 'utf-8', constats: [] };
  const constat: RawFinding = {
    controle: 'sans-bom',
    numLigne: null,
    chemin: '',
    place: { debut: 0, fin: 0 },
  };
  return { texte: texte.slice(1), encodage: 'utf-8', constats: [constat] };
}

/** Null when the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeAs(encodage: keyof typeof NAMES, bytes: Uint8Array): Decoded {
  const texte = new TextDecoder(encodage).decode(bytes);
  const at = firstAccent(texte);
  const debut = Math.max(0, at - 15);
  const constat: RawFinding = {
    controle: 'encodage-utf8',
    numLigne: null,
    chemin: '',
    args: { encodage: NAMES[encodage], extrait: excerptOf(texte.slice(debut, debut + 40)) },
    place: { debut: at, fin: Math.min(texte.length, at + 1) },
  };
  return { texte, encodage, constats: [constat] };
}

/** Offset of the first character that is not ASCII, where a wrong guess would show; 0 when there is none. */
function firstAccent(texte: string): number {
  return Math.max(0, texte.search(/[^\u0000-\u007f]/));
}
