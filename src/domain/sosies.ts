import { codeDuSigne, nommerSigne } from './invisibles.ts';

/** Characters that look like another, by the one that is meant. */
const SOSIES: Readonly<Record<string, string>> = {
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe63\uff0d',
  "'": '\u2018\u2019\u02bc\u2032\u00b4\u0060',
  '"': '\u201c\u201d\u2033',
  ' ': '\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000',
  _: '\uff3f\u2017',
  '.': '\u2024\uff0e',
  A: '\u0391\u0410',
  B: '\u0392\u0412',
  C: '\u0421',
  E: '\u0395\u0415',
  H: '\u0397\u041d',
  I: '\u0399\u0406',
  K: '\u039a\u041a',
  M: '\u039c\u041c',
  N: '\u039d',
  O: '\u039f\u041e',
  P: '\u03a1\u0420',
  S: '\u0405',
  T: '\u03a4\u0422',
  X: '\u03a7\u0425',
  a: '\u0430',
  c: '\u0441',
  e: '\u0435',
  i: '\u0456',
  o: '\u03bf\u043e',
  p: '\u0440',
  s: '\u0455',
  x: '\u0445',
  y: '\u0443',
  '': '\u200b\u200c\u200d\u2060\ufeff\u200e\u200f',
};

const ORIGINAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SOSIES).flatMap(([meant, others]) => [...others].map((other) => [other, meant])),
);

const NOMS: Readonly<Record<string, string>> = {
  '\u2010': 'trait d’union typographique',
  '\u2011': 'trait d’union insécable',
  '\u2012': 'tiret numérique',
  '\u2013': 'tiret demi-cadratin',
  '\u2014': 'tiret cadratin',
  '\u2212': 'signe moins',
  '\u2018': 'apostrophe culbutée',
  '\u2019': 'apostrophe typographique',
};

/** The same text with the characters that are meant. */
export function unmask(texte: string): string {
  if (!/[^\x00-\x5f\x61-\x7f]/.test(texte)) return texte;
  return [...texte].map((signe) => ORIGINAL.get(signe) ?? signe).join('');
}

/** The characters of a text that look like others, each once: « U+2011 (trait d’union insécable) ». */
export function nameSosies(texte: string): readonly string[] {
  const found = new Set([...texte].filter((signe) => ORIGINAL.has(signe)));
  return [...found].map((signe) => `${codeDuSigne(signe)} (${nameSosie(signe)})`);
}

function nameSosie(signe: string): string {
  const meant = ORIGINAL.get(signe) ?? '';
  if (NOMS[signe]) return NOMS[signe];
  return meant.trim() === '' ? nommerSigne(signe) : `paraît « ${meant} »`;
}
