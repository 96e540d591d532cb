import { nature, type Nature } from './nature.ts';

/** A document, or the zip of them, that something on its way took for a text; null for any other file. */
export function natureOfTransport(bytes: Uint8Array): Nature | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const found = TRANSPORTS.find(([debut]) => debut.test(head))?.[1];
  if (found) return found;
  return head.startsWith('PK\x03\x04') && (isRewritten(bytes) || hasNewLinesOnly(bytes))
    ? nature('un zip récrit comme un texte', 'recrit')
    : null;
}

const PREFIXE = '^(?:\\xef\\xbb\\xbf)?(?:--[^]*?\\n\\r?\\n)?"?(?:data:[^,]{0,100};base64,)?\\s*';

function base64(debut: string, quoi: string): readonly [RegExp, Nature] {
  return [new RegExp(PREFIXE + debut), nature(`${quoi} en base64, à décoder`, 'base64')];
}

/** As databases show bytes: « \\x25… » in PostgreSQL, « 0x25… » elsewhere. */
function hexadecimal(debut: string, quoi: string): readonly [RegExp, Nature] {
  const ecrit = new RegExp(`^(?:\\\\x|0x|x')?${debut}[\\da-f]{8}`, 'i');
  return [ecrit, nature(`${quoi} en hexadécimal, à décoder`, 'hexadecimal')];
}

function recrit(debut: RegExp, quoi: string): readonly [RegExp, Nature] {
  return [debut, nature(`${quoi} récrite comme un texte`, 'recrit')];
}

function precede(debut: string, quoi: string): readonly [RegExp, Nature] {
  const avant = new RegExp(`^[\\t\\n\\r\\x20-\\x7e\\xef\\xbb\\xbf]{1,250}${debut}`);
  return [avant, nature(`${quoi} précédée d’octets étrangers`, 'precede')];
}

/** First bytes, each as the sign of its code. A PDF may stand after others, and its own first line is ASCII. */
const TRANSPORTS: readonly (readonly [RegExp, Nature])[] = [
  base64('JVBERi', 'un PDF'),
  base64('iVBORw0KGgo', 'une image PNG'),
  base64('/9j/[24]', 'une image JPEG'),
  base64('UEs(?:DB|FB)', 'un zip'),
  hexadecimal('255044462d', 'un PDF'),
  hexadecimal('89504e470d0a1a0a', 'une image PNG'),
  hexadecimal('ffd8ff', 'une image JPEG'),
  hexadecimal('504b0304', 'un zip'),
  recrit(/^\x89PNG(?!\r\n\x1a\n)[\r\n]|^(?:\xc2\x89|\xef\xbf\xbd)PNG/, 'une image PNG'),
  recrit(
    /^(?:\xc3\xbf\xc3\x98\xc3\xbf|(?:\xef\xbf\xbd){3}[^]{0,12}(?:JFIF|Exif))/,
    'une image JPEG',
  ),
  precede('\\x89PNG\\r\\n', 'une image PNG'),
  precede('\\xff\\xd8\\xff[\\xdb\\xe0-\\xef]', 'une image JPEG'),
];

const TETE = 4096;

/** What is compressed is never UTF-8, but by accident of a few bytes. */
function isRewritten(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, TETE);
  if (head.filter((byte) => byte > 127).length < 16) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Every line feed after a carriage return: FTP in text mode, from Unix to Windows. */
function hasNewLinesOnly(bytes: Uint8Array): boolean {
  let feeds = 0;
  for (let at = bytes.indexOf(10); at !== -1 && feeds < 64; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at - 1] !== 13) return false;
    feeds += 1;
  }
  return feeds >= 4;
}
