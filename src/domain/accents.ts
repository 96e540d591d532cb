import { encodeWindows1252 } from './windows-1252.ts';

/** Accents that a program spoiled on the way: what happened, and the text that was meant when only one can be. */
export interface Abime {
  readonly cause: string;
  readonly corrige: string | null;
}

interface Degat {
  readonly motif: RegExp;
  readonly cause: string;
  readonly mend: (texte: string) => string | null;
}

const DEGATS: readonly Degat[] = [
  {
    motif: /\ufffd/,
    cause: 'Le signe U+FFFD y tient la place d’un caractère qu’un programme n’a pas su lire.',
    mend: () => null,
  },
  {
    motif: /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/,
    cause: 'De l’UTF-8 y a été lu comme du Windows-1252, puis écrit de nouveau en UTF-8.',
    mend: decodeTwice,
  },
  {
    motif: /&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,6}\d?);/i,
    cause: 'Des caractères y sont écrits comme dans une page web.',
    mend: readEntities,
  },
  {
    motif: /\\u[\da-f]{4}/i,
    cause: 'Des caractères y sont échappés deux fois (\\\\u00e9 au lieu de \\u00e9).',
    mend: (texte) => texte.replaceAll(/\\u([\da-f]{4})/gi, (_, hexa: string) => signOf(hexa, 16)),
  },
  {
    // The path of a file may hold as much.
    motif: /^(?![A-Za-z]:\\|\\\\).*\\[TSRFE]\\/,
    cause: 'Des signes y sont écrits comme dans un message HL7, où « & » s’écrit \\T\\.',
    mend: (texte) =>
      texte.replaceAll(/\\([TSRFE])\\/g, (tel, lettre: string) => HL7[lettre] ?? tel),
  },
  {
    motif: /%C[2-5]%[89AB][\dA-F]/i,
    cause: 'Des caractères y sont écrits comme dans une adresse de page.',
    mend: decodePercents,
  },
  {
    motif: /\+A(?:O[A-P]|M[A-P])-|\+IBk-/,
    cause: 'Le fichier a été écrit en UTF-7, et non en UTF-8.',
    mend: () => null,
  },
  {
    motif: /\p{L}\?\p{Ll}(?!\w*=)/u,
    cause: 'Un point d’interrogation y remplace sans doute un accent perdu, ou une apostrophe.',
    mend: () => null,
  },
];

/** The escapes of the signs that cut an HL7 v2 message (2.7); simple-hl7 3.3.0 and others leave them in the values. */
const HL7: Readonly<Record<string, string>> = { T: '&', S: '^', R: '~', F: '|', E: '\\' };

/** One look that leaves most texts alone. */
const SUSPECT = /[ÂÃâ\ufffd&\\%+?]/;

export function isSuspect(texte: string): boolean {
  return SUSPECT.test(texte);
}

/** Null for a text whose accents are sound. */
export function findAbime(texte: string): Abime | null {
  if (!isSuspect(texte)) return null;
  for (const { motif, cause, mend } of DEGATS) {
    if (!motif.test(texte)) continue;
    const corrige = mend(texte);
    return { cause, corrige: corrige !== null && findAbime(corrige) ? null : corrige };
  }
  return null;
}

/** As many times as it was wrongly read; null when it is no such text from end to end. */
function decodeTwice(texte: string): string | null {
  const octets = encodeWindows1252(texte);
  if (octets === null) return null;
  const pourcents = Array.from(octets, (octet) => `%${octet.toString(16).padStart(2, '0')}`);
  const lu = decodePercents(pourcents.join(''));
  return lu !== null && DEGATS[1]?.motif.test(lu) ? decodeTwice(lu) : lu;
}

/** The marks that follow a letter in the names of entities. */
const MARQUES: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};
const SIGNES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  nbsp: ' ',
  deg: '°',
  laquo: '«',
  raquo: '»',
  oelig: 'œ',
  lt: '<',
  gt: '>',
};

function readEntities(texte: string): string | null {
  let connues = true;
  const lu = texte.replaceAll(
    /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}\d?));/gi,
    (tel, decimal?: string, hexa?: string, nom = '') => {
      if (decimal) return signOf(decimal, 10);
      if (hexa) return signOf(hexa, 16);
      const [, lettre = '', marque = ''] = /^([a-z])(\w+)$/i.exec(nom) ?? [];
      const signe = SIGNES[nom] ?? (MARQUES[marque] && (lettre + MARQUES[marque]).normalize('NFC'));
      connues &&= signe !== undefined;
      return signe ?? tel;
    },
  );
  return connues ? lu : null;
}

function signOf(code: string, base: number): string {
  return String.fromCharCode(Number.parseInt(code, base));
}

function decodePercents(texte: string): string | null {
  try {
    return decodeURIComponent(texte);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
