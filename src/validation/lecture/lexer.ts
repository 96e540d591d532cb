import type { Mistakes } from './mistakes.ts';
import { readString, readWrongQuotes, WRONG_QUOTES } from './strings.ts';
import { skipTrivia } from './trivia.ts';

export type TokenType = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'fin';

/** `word` is every run that is neither punctuation nor a quoted text: numbers, literals, mistakes. */
export interface Token {
  readonly type: TokenType;
  readonly debut: number;
  readonly fin: number;
}

const PUNCTUATION = '{}[]:,';

// Stops at blanks, invisible characters, punctuation and quotes of strings.

const WORD = /[^\s\u0000-\u001f\u007f\u0085\u00ad\u200b-\u200f\u2060\ufeff{}[\]:,"“”«»;]+/uy;

/** `nom": …` or `Jean Dupont",`: the opening quote was forgotten. */
const UNOPENED = /[^\s{}[\]:,"][^{}[\]:,"\n\r]{0,200}"(?=[ \t]*(?:[,:}\]]|$))/my;

/** Cuts a broken text into tokens and reports what is wrong inside and between them. Never recurses. */
export class Lexer {
  #at = 0;
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
    this.#at = token.fin;
    return token;
  }

  #typeAt(offset: number): TokenType {
    if (offset >= this.#texte.length) return 'fin';
    const char = this.#texte.charAt(offset);
    if (char === '"') return 'string';
    const rank = PUNCTUATION.indexOf(char);
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
    // A comment may touch the word it follows.
    const comment = word.search(/\/[/*]/);
    return { type: 'word', debut, fin: debut + (comment > 0 ? comment : word.length) };
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
