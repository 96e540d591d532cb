import { BracketReader } from './bracket-reader.ts';
import { Lexer, type Token } from './lexer.ts';
import type { Mistakes } from './mistakes.ts';
import { MAX_DEPTH } from '#domain/texte-json/scan.ts';
import {
  endOfStray,
  reportExtraColon,
  reportExtraComma,
  reportMissingComma,
  reportPastRoot,
  reportTrailingComma,
  reportUnexpected,
} from './slips.ts';
import { readKeyWord, readValueWord } from './words.ts';

/** What is due at the current place. `first-*` and `key`, `value` differ by the comma that comes before. */
type State = 'first-key' | 'key' | 'colon' | 'value' | 'first-value' | 'element' | 'after' | 'stop';

/**
 * Reads a broken text with a state machine and its own stack, so that no text can exhaust the engine's, and
 * reports each mistake. After a mistake it goes on as if the text had been right. It reports nothing if and
 * only if `JSON.parse` accepts the text.
 */
export class SyntaxReader {
  readonly #texte: string;
  readonly #mistakes: Mistakes;
  readonly #lexer: Lexer;
  readonly #brackets: BracketReader;
  #state: State = 'value';
  /** End of the last value, bracket or key. */
  #end = 0;
  /** Start of the last value that is no container. */
  #start = 0;
  #comma = 0;
  #key = { debut: 0, fin: 0 };

  constructor(texte: string, mistakes: Mistakes) {
    this.#texte = texte;
    this.#mistakes = mistakes;
    this.#lexer = new Lexer(texte, mistakes);
    this.#brackets = new BracketReader(texte, mistakes);
  }

  read(): void {
    while (this.#state !== 'stop' && !this.#mistakes.full) {
      const isKey = this.#state === 'key' || this.#state === 'first-key';
      const token = this.#lexer.next(isKey);
      if (token.type === 'fin') {
        this.#readEnd();
        return;
      }
      this.#readToken(token);
    }
  }

  #readToken(token: Token): void {
    switch (this.#state) {
      case 'first-key':
      case 'key':
        return this.#readKey(token);
      case 'colon':
        return this.#readColon(token);
      case 'value':
      case 'first-value':
      case 'element':
        return this.#readValue(token);
      case 'after':
        return this.#readAfter(token);
      case 'stop':
        return;
    }
  }

  #readKey(token: Token): void {
    if (token.type === 'string' || (token.type === 'word' && this.#texte[token.debut] !== ';')) {
      if (token.type === 'word') readKeyWord(this.#texte, token, this.#mistakes);
      this.#key = token;
      this.#end = token.fin;
      this.#state = 'colon';
      return;
    }
    if (token.type === '}' || token.type === ']') {
      if (this.#state === 'key') reportTrailingComma(this.#mistakes, this.#comma, token);
      return this.#close(token);
    }
    if (token.type === ',') return reportExtraComma(this.#mistakes, token);
    if (token.type === '{' && this.#state === 'key' && this.#mendBrackets()) {
      return this.#readValue(token);
    }
    reportUnexpected(this.#mistakes, token);
    if (token.type === '{' || token.type === '[') return this.#readValue(token);
    if (token.type === ':') this.#state = 'value';
  }

  /** An object stands where a name is due: `[ {"a": 1, {"b": 2} ]` or `"l": {"a": 1}, {"b": 2} ]`. */
  #mendBrackets(): boolean {
    if (this.#brackets.isInArray() && this.#brackets.insertCloser(this.#comma)) return true;
    const first = this.#brackets.lastChild;
    return first !== null && this.#brackets.insertOpener('[', first);
  }

  #readColon(token: Token): void {
    const { debut, fin } = this.#key;
    const args = { balise: this.#mistakes.excerpt(debut, fin) };
    if (token.type === ':') {
      this.#state = 'value';
      return;
    }
    const equal = /^=>?|^;/.exec(this.#texte.slice(token.debut, token.debut + 2))?.[0];
    if (token.type === 'word' && equal) {
      const place = { debut: token.debut, fin: token.debut + equal.length };
      this.#mistakes.add('deux-points-apres-cle', place.debut, place.fin, args, {
        ...place,
        texte: ':',
      });
      this.#lexer.moveTo(place.fin);
      this.#state = 'value';
      return;
    }
    if (
      (token.type === ',' || token.type === ']') &&
      this.#brackets.insertOpener('[', this.#start)
    ) {
      return this.#readAfter(token);
    }
    if (token.type === ',' || token.type === '}' || token.type === ']') {
      this.#mistakes.add('deux-points-apres-cle', debut, fin, args);
      return this.#readAfter(token);
    }
    const edit = { debut: fin, fin, texte: ':' };
    this.#mistakes.add('deux-points-apres-cle', debut, fin, args, edit);
    this.#state = 'value';
    this.#readValue(token);
  }

  #readValue(token: Token): void {
    if (token.type === '{' || token.type === '[') return this.#open(token);
    this.#start = token.debut;
    if (token.type === 'string') return this.#endValue(token.fin);
    if (token.type === 'word') return this.#readWord(token);
    if (this.#state === 'value' && this.#brackets.isRoot()) {
      if (token.type === '}' || token.type === ']') return this.#close(token);
      return this.#refuseAll(token);
    }
    if (token.type === ':') {
      return reportExtraColon(this.#mistakes, this.#key, token, this.#state === 'value');
    }
    if (
      token.type === ']' &&
      this.#state === 'value' &&
      this.#brackets.insertOpener('[', token.debut)
    ) {
      return this.#close(token);
    }
    if (this.#state === 'value') {
      const args = { balise: this.#mistakes.excerpt(this.#key.debut, this.#key.fin) };
      this.#mistakes.add('valeur-apres-deux-points', this.#key.debut, this.#key.fin, args);
      return this.#readAfter(token);
    }
    if (token.type === ',') {
      const isEmpty = this.#state === 'first-value';
      if (isEmpty && this.#brackets.insertCloser(this.#end)) return this.#passComma(token);
      return reportExtraComma(this.#mistakes, token);
    }
    if (this.#state === 'element') reportTrailingComma(this.#mistakes, this.#comma, token);
    this.#close(token);
  }

  #readWord(token: Token): void {
    const inObject = this.#brackets.isInObject();
    const known = this.#mistakes.constats.length;
    const fin = readValueWord(this.#texte, token, inObject, this.#mistakes);
    const last = this.#mistakes.constats.at(-1)?.controle;
    const isText = last === 'valeur-entre-guillemets' || last === 'syntaxe-json';
    if (this.#brackets.isRoot() && this.#mistakes.constats.length > known && isText) {
      // Words at the root: this file is something else, its other words would teach nothing.
      this.#mistakes.takeBack(known);
      return this.#refuseAll(token);
    }
    this.#lexer.moveTo(fin);
    this.#endValue(fin);
  }

  #readAfter(token: Token): void {
    this.#state = 'after';
    if (token.type === '}' || token.type === ']') return this.#close(token);
    if (this.#brackets.isRoot() && !this.#brackets.reopenRoot(token))
      return this.#readPastRoot(token);
    if (token.type === ',') return this.#passComma(token);
    if (token.type === ':') return this.#readStrayColon(token);
    const isObject = this.#brackets.isInObject();
    const stray = endOfStray(this.#texte, token, isObject);
    if (stray !== null) {
      reportUnexpected(this.#mistakes, { debut: token.debut, fin: stray });
      return this.#lexer.moveTo(stray);
    }
    reportMissingComma(this.#mistakes, this.#texte, this.#end, token);
    if (token.type === 'word' && this.#texte[token.debut] === ';') return this.#passComma(token);
    this.#comma = this.#end;
    // The token was read as a value; a name is read otherwise, so read it again.
    this.#lexer.moveTo(token.debut);
    this.#state = isObject ? 'first-key' : 'first-value';
    if (token.type === '{' && isObject) {
      this.#lexer.moveTo(token.fin);
      this.#state = 'value';
      this.#open(token);
    }
  }

  #passComma(token: Token): void {
    this.#comma = token.debut;
    this.#state = this.#brackets.isInObject() ? 'key' : 'element';
  }

  /** `"a": 1 : 2`, or a name in an array. */
  #readStrayColon(token: Token): void {
    const isArray = !this.#brackets.isInObject();
    const isMended =
      (isArray && this.#brackets.lastChild !== null && this.#brackets.reopen('{')) ||
      (isArray && this.#texte[this.#comma] === ',' && this.#brackets.insertCloser(this.#comma)) ||
      this.#brackets.insertOpener('{', this.#start);
    if (isMended) {
      this.#state = 'value';
      return;
    }
    if (this.#brackets.isInObject()) {
      reportExtraColon(this.#mistakes, this.#key, token, false);
    } else reportUnexpected(this.#mistakes, token);
    this.#state = 'value';
  }

  /** Something after the end of the document. */
  #readPastRoot(token: Token): void {
    if (token.type === ':') {
      // `"numeroAns": …`: the opening brace of the file is missing.
      this.#brackets.reportMissingRoot(this.#key.debut);
      this.#state = 'value';
      return;
    }
    reportPastRoot(this.#mistakes, this.#texte, token);
    this.#state = 'stop';
  }

  #readEnd(): void {
    if (!this.#brackets.isRoot()) return this.#brackets.reportUnclosed(this.#end);
    if (this.#state !== 'value') return;
    const fin = this.#texte.length;
    this.#mistakes.add('syntaxe-json', 0, fin, { valeur: this.#mistakes.excerpt(0, fin) });
  }

  #open(token: Token): void {
    if (token.type !== '{' && token.type !== '[') return;
    if (this.#brackets.depth === MAX_DEPTH) {
      this.#mistakes.add('profondeur-raisonnable', token.debut, token.fin, { maximum: MAX_DEPTH });
      this.#state = 'stop';
      return;
    }
    this.#brackets.open(token.type, token.debut);
    this.#end = token.fin;
    this.#state = token.type === '{' ? 'first-key' : 'first-value';
  }

  #close(token: Token): void {
    if (token.type !== '}' && token.type !== ']') return;
    this.#brackets.close(token.type, token.debut, this.#end);
    if (this.#brackets.isRoot() && this.#brackets.neverOpened) return;
    this.#endValue(token.fin);
  }

  #endValue(fin: number): void {
    if (this.#brackets.isRoot() && this.#state === 'value') this.#key = { debut: 0, fin };
    this.#end = fin;
    this.#state = 'after';
  }

  #refuseAll(token: Token): void {
    const fin = Math.max(token.fin, this.#texte.trimEnd().length);
    const args = { valeur: this.#mistakes.excerpt(token.debut, fin) };
    this.#mistakes.add('syntaxe-json', token.debut, token.fin, args);
    this.#state = 'stop';
  }
}
