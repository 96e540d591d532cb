import type { RawFinding } from '#controls/raw-finding.ts';
import { BracketReader } from './bracket-reader.ts';
import { Lexer, type Token } from './lexer.ts';
import { MAX_MISTAKES, Mistakes } from './mistakes.ts';
import { MAX_DEPTH } from './scan.ts';
import { readKeyWord, readValueWord } from './words.ts';

/**
 * Every syntax mistake of a text that `JSON.parse` refused, named in terms of the classic slips: a state
 * machine with its own stack, so that no text can exhaust the engine's. After a mistake it goes on as if the
 * text had been right. At least one finding; at most `MAX_MISTAKES`, then one that says that reading stopped.
 */
export function findSyntaxMistakes(texte: string): readonly RawFinding[] {
  const mistakes = new Mistakes(texte);
  new SyntaxReader(texte, mistakes).read();
  if (mistakes.constats.length === 0) {
    // Cannot happen as long as this reader is at least as strict as JSON.parse; said rather than passed over.
    mistakes.add('syntaxe-json', 0, texte.length, { valeur: mistakes.excerpt(0, texte.length) });
  }
  const constats = [...mistakes.constats];
  if (!mistakes.full) return constats;
  const place = constats.at(-1)?.place ?? { debut: 0, fin: 0 };
  const args = { nombre: MAX_MISTAKES };
  return [
    ...constats,
    { controle: 'lecture-jusqu-au-bout', numLigne: null, chemin: '', args, place },
  ];
}

/** What is due at the current place. `first-*` and `key`, `value` differ by the comma that comes before. */
type State = 'first-key' | 'key' | 'colon' | 'value' | 'first-value' | 'element' | 'after' | 'stop';

class SyntaxReader {
  readonly #texte: string;
  readonly #mistakes: Mistakes;
  readonly #lexer: Lexer;
  readonly #brackets: BracketReader;
  #state: State = 'value';
  /** End of the last value, bracket or key. */
  #end = 0;
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
      if (this.#state === 'key') this.#reportTrailingComma(token);
      return this.#close(token);
    }
    if (token.type === ',') return this.#reportExtraComma(token);
    if (token.type === '{' && this.#state === 'key' && this.#brackets.isInArray()) {
      // `[ {"a": 1, {"b": 2} ]`: the object before the comma was never closed.
      this.#brackets.reportMissing(1, this.#end);
      return this.#readValue(token);
    }
    this.#unexpected(token);
    if (token.type === '{' || token.type === '[') return this.#readValue(token);
    if (token.type === ':') this.#state = 'value';
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
    if (token.type === 'string') return this.#endValue(token.fin);
    if (token.type === 'word') return this.#readWord(token);
    if (this.#state === 'value' && this.#brackets.isRoot()) {
      if (token.type === '}' || token.type === ']') return this.#close(token);
      return this.#refuseAll(token);
    }
    if (token.type === ':') return this.#reportExtraColon(token);
    if (this.#state === 'value') {
      const args = { balise: this.#mistakes.excerpt(this.#key.debut, this.#key.fin) };
      this.#mistakes.add('valeur-apres-deux-points', this.#key.debut, this.#key.fin, args);
      return this.#readAfter(token);
    }
    if (token.type === ',') return this.#reportExtraComma(token);
    if (this.#state === 'element') this.#reportTrailingComma(token);
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
    const args = {
      valeur: this.#mistakes.excerpt(lastWordStart(this.#texte, this.#end), this.#end),
    };
    if (token.type === 'word' && this.#texte[token.debut] === ';') {
      const place = { debut: token.debut, fin: token.debut + 1 };
      this.#mistakes.add('virgule-entre-elements', place.debut, place.fin, args, {
        ...place,
        texte: ',',
      });
      return this.#passComma(token);
    }
    const edit = { debut: this.#end, fin: this.#end, texte: ',' };
    this.#mistakes.add('virgule-entre-elements', token.debut, token.fin, args, edit);
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
    if (!this.#brackets.isInObject() && this.#brackets.reopen('{')) {
      this.#state = 'value';
      return;
    }
    if (this.#brackets.isInObject()) return this.#reportExtraColon(token);
    this.#unexpected(token);
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
    const fin = this.#texte.trimEnd().length;
    const edit = { debut: token.debut, fin, texte: '' };
    const args = { valeur: this.#mistakes.excerpt(token.debut, fin) };
    const isSmall = /^[,;.\s]+$/.test(
      this.#texte.slice(token.debut, Math.min(fin, token.debut + 50)),
    );
    if (isSmall) this.#mistakes.add('rien-apres-la-fin', token.debut, fin, args, edit);
    else this.#mistakes.add('rien-apres-la-fin', token.debut, fin, args);
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

  #reportTrailingComma(token: Token): void {
    const place = { debut: this.#comma, fin: this.#comma + 1 };
    this.#mistakes.add(
      'sans-virgule-finale',
      place.debut,
      place.fin,
      { fermant: token.type },
      {
        ...place,
        texte: '',
      },
    );
  }

  #reportExtraComma(token: Token): void {
    const edit = { debut: token.debut, fin: token.fin, texte: '' };
    this.#mistakes.add('une-seule-virgule', token.debut, token.fin, {}, edit);
  }

  #reportExtraColon(token: Token): void {
    const { debut, fin } = token;
    const args = { balise: this.#mistakes.excerpt(this.#key.debut, this.#key.fin) };
    const isDoubled = this.#state === 'value';
    const edit = isDoubled ? { debut, fin, texte: '' } : undefined;
    this.#mistakes.add('un-seul-deux-points', debut, fin, args, edit);
    this.#state = 'value';
  }

  #unexpected(token: Token): void {
    const args = { valeur: this.#mistakes.excerpt(token.debut, token.fin) };
    this.#mistakes.add('syntaxe-json', token.debut, token.fin, args);
  }

  #refuseAll(token: Token): void {
    const fin = Math.max(token.fin, this.#texte.trimEnd().length);
    const args = { valeur: this.#mistakes.excerpt(token.debut, fin) };
    this.#mistakes.add('syntaxe-json', token.debut, token.fin, args);
    this.#state = 'stop';
  }
}

/** Start of what stands just before `fin`, to name it in a sentence. */
function lastWordStart(texte: string, fin: number): number {
  const before = texte.slice(Math.max(0, fin - 40), fin);
  const match = /(?:"[^"\n\r]*"|[^\s,:{}[\]"]+|[{}[\]])$/.exec(before);
  return fin - (match?.[0].length ?? Math.min(1, fin));
}
