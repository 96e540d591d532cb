import type { Mistakes } from './mistakes.ts';
import { readString } from './strings.ts';
import { skipTrivia } from './trivia.ts';
import { prefixLength, readWrongQuotes, WRONG_QUOTES } from './wrong-quotes.ts';

export type TokenType = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'fin';

/** `word` is every run that is neither punctuation nor a quoted text: numbers, literals, mistakes. */
export interface Token {
  readonly type: TokenType;
  readonly debut: number;
  readonly fin: number;
}

const PUNCTUATION = '{}[]:,';
/** As Chinese and Japanese keyboards write them. */
const PLEINE_CHASSE: Readonly<Record<string, ':' | ','>> = { '：': ':', '，': ',' };

// Stops at blanks, invisible characters, punctuation and quotes of strings.

const WORD = /[^\s\u0000-\u001f\u007f\u0085\u00ad\u200b-\u200f\u2060\ufeff{}[\]:,"“”«»;：，]+/uy;

/** `nom": …` or `Jean Dupont",`: the opening quote was forgotten. */
const UNOPENED = /[^\s{}[\]:,"][^{}[\]:,"\n\r]{0,200}"(?=[ \t]*(?:[,:}\]]|$))/my;

/** Cuts a broken text into tokens and reports what is wrong inside and between them. Never recurses. */
export class Lexer {
  #at = 0;
  /** The token read last. */
  #last = { debut: 0, fin: 0 };
  readonly #texte: string;
  readonly #mistakes: Mistakes;

  constructor(texte: string, mistakes: Mistakes) {
    this.#texte = texte;
    this.#mistakes = mistakes;
  }

  /** Reading goes on from this offset. */
  moveTo(offset: number): void {
    this.#at = offset;
  }

  /** The next token; `isKey` when the name of a tag is due. */
  next(isKey: boolean): Token {
    const texte = this.#texte;
    const debut = skipTrivia(texte, this.#at, this.#mistakes);
    const type = this.#typeAt(debut);
    const token =
      type === 'string'
        ? { type, debut, fin: readString(texte, debut, isKey, this.#mistakes) }
        : type === 'word'
          ? this.#readWord(debut)
          : { type, debut, fin: type === 'fin' ? debut : debut + 1 };
    if (type === ':' || type === ',') this.#checkSign(token);
    this.#at = token.fin;
    this.#last = token;
    return token;
  }

  #checkSign({ debut, fin }: Token): void {
    const signe = PLEINE_CHASSE[this.#texte.charAt(debut)];
    if (signe === undefined) return;
    const apres = this.#mistakes.excerpt(this.#last.debut, this.#last.fin);
    const edit = { debut, fin, texte: signe };
    if (signe === ':') {
      this.#mistakes.add('deux-points-apres-cle', debut, fin, { balise: apres }, edit);
    } else this.#mistakes.add('virgule-entre-elements', debut, fin, { valeur: apres }, edit);
  }

  #typeAt(offset: number): TokenType {
    if (offset >= this.#texte.length) return 'fin';
    const char = this.#texte.charAt(offset);
    if (char === '"') return 'string';
    const rank = PUNCTUATION.indexOf(PLEINE_CHASSE[char] ?? char);
    return rank < 0 ? 'word' : ((['{', '}', '[', ']', ':', ','] as const)[rank] ?? 'word');
  }

  #readWord(debut: number): Token {
    const texte = this.#texte;
    if (WRONG_QUOTES.includes(texte.charAt(debut))) {
      const fin = readWrongQuotes(texte, debut, this.#mistakes);
      if (fin !== null) return { type: 'string', debut, fin };
    }
    WORD.lastIndex = debut;
    const word = WORD.exec(texte)?.[0] ?? texte.charAt(debut);
    const unopened = mayBeUnopened(word, texte.charAt(debut + word.length))
      ? this.#readUnopened(debut)
      : null;
    if (unopened) return unopened;
    const prefixe = prefixLength(texte, debut);
    if (prefixe > 0) return this.#readPrefixed(debut, debut + prefixe);
    // A comment may touch the word it follows.
    const comment = word.search(/\/[/*]/);
    return { type: 'word', debut, fin: debut + (comment > 0 ? comment : word.length) };
  }

  /** `u"…"`, `b'…'`; a word when it proves to be none. */
  #readPrefixed(debut: number, guillemet: number): Token {
    const texte = this.#texte;
    if (texte[guillemet] === '"') {
      const args = { valeur: this.#mistakes.excerpt(debut, guillemet) };
      const edit = { debut, fin: guillemet, texte: '', doute: true };
      this.#mistakes.add('syntaxe-json', debut, guillemet, args, edit);
      return { type: 'string', debut, fin: readString(texte, guillemet, false, this.#mistakes) };
    }
    const fin = readWrongQuotes(texte, debut, this.#mistakes);
    if (fin !== null) return { type: 'string', debut, fin };
    WORD.lastIndex = debut;
    return { type: 'word', debut, fin: debut + (WORD.exec(texte)?.[0].length ?? 1) };
  }

  #readUnopened(debut: number): Token | null {
    UNOPENED.lastIndex = debut;
    const unopened = UNOPENED.exec(this.#texte);
    if (!unopened) return null;
    const fin = debut + unopened[0].length;
    const args = { valeur: this.#mistakes.excerpt(debut, fin) };
    this.#mistakes.add('chaine-fermee', debut, fin, args, { debut, fin: debut, texte: '"' });
    return { type: 'string', debut, fin };
  }
}

/** Sound numbers and literals, by far the most frequent words, are told at once. */
function mayBeUnopened(word: string, next: string): boolean {
  if (next === '"') return true;
  return !/^[-\d]/.test(word) && word !== 'true' && word !== 'false' && word !== 'null';
}
