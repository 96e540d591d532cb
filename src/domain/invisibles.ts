/** Characters that a reader cannot see, or takes for a plain space. */

const NOMS: Readonly<Record<string, string>> = {
  '\u0000': 'caractère nul',
  '\t': 'tabulation',
  '\n': 'saut de ligne',
  '\r': 'retour chariot',
  ' ': 'espace',
  '\u00a0': 'espace insécable',
  '\u00ad': 'trait d’union conditionnel',
  '\u200b': 'espace de largeur nulle',
  '\u200c': 'antiliant sans chasse',
  '\u200d': 'liant sans chasse',
  '\u200e': 'marque de gauche à droite',
  '\u200f': 'marque de droite à gauche',
  '\u2009': 'espace fine',
  '\u2028': 'séparateur de lignes',
  '\u202a': 'marque de gauche à droite',
  '\u202c': 'fin de marque de direction',
  '\u202f': 'espace fine insécable',
  '\u2060': 'gluon de mots',
  '\u3000': 'espace idéographique',
  '\ufeff': 'marque d’ordre des octets (BOM)',
};

/** « espace insécable ». */
export function nommerSigne(signe: string): string {
  return NOMS[signe] ?? 'caractère qui ne s’affiche pas';
}

/** « U+00A0 ». */
export function codeDuSigne(signe: string): string {
  return `U+${(signe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** « espace insécable (U+00A0) ». */
export function nommerAvecCode(signe: string): string {
  return `${nommerSigne(signe)} (${codeDuSigne(signe)})`;
}

/** What stands on a screen for what cannot be seen there. */
export function dessinerSigne(signe: string): string {
  return /\p{Zs}/u.test(signe) ? '⍽' : '◊';
}

/** Spaces that are no plain space, what takes no room, halves of a character. A tabulation is a margin. */
const CACHES = /([\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}|(?![\t\r\n])\p{Cc})/u;

/** The text cut at what it hides: one piece in two is such a character. */
export function couperCaches(texte: string): readonly string[] {
  return texte.split(CACHES);
}

/** Takes no room, turns the text round, or moves to another line: never wanted in a value. */
const SANS_CHASSE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function sansInvisibles(texte: string): string {
  return texte.replace(SANS_CHASSE, '');
}

/** The text with what it hides made visible: « [U+FEFF]numLigne ». */
export function montrerInvisibles(texte: string): string {
  return texte.replace(SANS_CHASSE, (signe) => `[${codeDuSigne(signe)}]`);
}

/** A piece of the file, fit to be shown as it is laid out: what it hides made visible. */
export function montrerExtrait(texte: string): string {
  return texte.replace(SANS_CHASSE, (signe) =>
    MISE_EN_LIGNES.includes(signe) ? signe : `[${codeDuSigne(signe)}]`,
  );
}

/** What JSON has between its values. */
const MISE_EN_LIGNES = '\t\r\n';

/** The invisible characters of a text, each once: « espace de largeur nulle (U+200B) ». */
export function nommerInvisibles(texte: string): string {
  return nommerSignes(texte.match(SANS_CHASSE) ?? []);
}

/** Each once, with its code when its name would not tell it from another. */
export function nommerSignes(signes: Iterable<string>): string {
  return [...new Set(signes)]
    .map((signe) => (signe === ' ' ? nommerSigne(signe) : nommerAvecCode(signe)))
    .join(', ');
}
