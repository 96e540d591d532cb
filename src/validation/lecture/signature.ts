/** What a file is when it is no JSON, and what its owner should know: '' or ` A sentence.`. Texts shown to people. */
export interface Nature {
  readonly nature: string;
  readonly conseil: string;
}

const PIECE: Omit<Nature, 'nature'> = {
  conseil: ' Les pièces justificatives se déposent dans un zip, à l’étape « Pièces jointes ».',
};

const CLASSEUR: Omit<Nature, 'nature'> = {
  conseil: ' Renommer un classeur ou un document en .json ne le convertit pas.',
};

/** Recognises a file that is no text by its first bytes; null when it may be text. */
export function recognizeBytes(bytes: Uint8Array): Nature | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (/^%PDF-/.test(head)) return { nature: 'un document PDF', ...PIECE };
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return recognizeZip(bytes);
  if (/^\x89PNG/.test(head)) return { nature: 'une image PNG', ...PIECE };
  if (/^\xff\xd8\xff/.test(head)) return { nature: 'une image JPEG', ...PIECE };
  if (/^GIF8/.test(head)) return { nature: 'une image GIF', ...PIECE };
  if (/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/.test(head)) {
    return { nature: 'un ancien document Office (Word, Excel)', ...CLASSEUR };
  }
  if (/^\{\\rtf/.test(head)) return { nature: 'un document RTF', ...CLASSEUR };
  if (/^(?:\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!\x1a)/.test(head)) {
    return {
      nature: 'une archive compressée',
      conseil: ' S’il se trouve dans l’archive, décompressez-la d’abord.',
    };
  }
  if (looksBinary(bytes)) return { nature: 'un fichier binaire, sans texte lisible', conseil: '' };
  return null;
}

/** Recognises a text that is no JSON; to be asked only once JSON has been refused. */
export function recognizeText(texte: string): Nature | null {
  const debut = texte.slice(0, 4000).trimStart();
  if (/^<(?:\?xml|!doctype|!--|[a-z])/i.test(debut)) {
    const nature = /^<(?:!doctype html|html)/i.test(debut)
      ? 'une page web (HTML)'
      : 'un document XML';
    return { nature, conseil: '' };
  }
  if (isTable(debut)) {
    return {
      nature: 'un tableau de valeurs (CSV)',
      conseil: ' Un tableur ne sait pas enregistrer en JSON.',
    };
  }
  return null;
}

function recognizeZip(bytes: Uint8Array): Nature {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  if (/\bxl\//.test(head)) return { nature: 'un classeur Excel', ...CLASSEUR };
  if (/\bword\//.test(head)) return { nature: 'un document Word', ...CLASSEUR };
  if (head.includes('mimetypeapplication/vnd.oasis')) {
    return { nature: 'un document LibreOffice', ...CLASSEUR };
  }
  if (head.includes('[Content_Types].xml')) return { nature: 'un document Office', ...CLASSEUR };
  return {
    nature: 'une archive zip',
    conseil:
      ' S’il se trouve dans le zip, décompressez-le d’abord ; le zip des pièces, lui, se dépose à l’étape « Pièces jointes ».',
  };
}

/** More than one control character in ten among the first bytes: no text encoding on one byte gives that. */
function looksBinary(bytes: Uint8Array): boolean {
  if (guessUtf16(bytes) !== null) return false;
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++;
  return controls > head.length / 10;
}

/** UTF-16 with its BOM, or without: JSON starts with an ASCII character, whose other byte is 0. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4) return null;
  if (isAscii(first) && second === 0 && isAscii(third) && fourth === 0) return 'utf-16le';
  if (first === 0 && isAscii(second) && third === 0 && isAscii(fourth)) return 'utf-16be';
  return null;
}

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13);
}

/** Two first lines cut by the same separator, the same number of times (at least one). */
function isTable(debut: string): boolean {
  if (/^[{[]/.test(debut)) return false;
  const [first = '', second = ''] = debut.split(/\r?\n/);
  return [';', '\t', ','].some((separator) => {
    const columns = first.split(separator).length;
    return columns > 1 && second.split(separator).length === columns && !/":/.test(first);
  });
}
