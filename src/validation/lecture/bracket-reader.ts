import { Brackets, closerOf, type Closer, type Opened, type Opener } from './brackets.ts';
import type { Token } from './lexer.ts';
import type { Mistakes } from './mistakes.ts';

/** Opens and closes the containers of a broken text and reports the brackets that do not answer each other. */
export class BracketReader {
  readonly #brackets: Brackets;
  readonly #mistakes: Mistakes;
  /** Nothing was opened so far: a closer met now belongs to nothing. */
  neverOpened = true;

  constructor(texte: string, mistakes: Mistakes) {
    this.#brackets = new Brackets(texte);
    this.#mistakes = mistakes;
  }

  get depth(): number {
    return this.#brackets.stack.length;
  }

  isRoot(): boolean {
    return this.depth === 0;
  }

  isInObject(): boolean {
    return this.#brackets.top?.kind === '{';
  }

  /** Is the innermost container itself an element of an array? */
  isInArray(): boolean {
    return this.#brackets.stack.at(-2)?.kind === '[';
  }

  open(kind: Opener, debut: number): void {
    this.neverOpened = false;
    this.#brackets.open(kind, debut);
  }

  /** Reads the closer at `debut`; `end` is where the last value before it ends. */
  close(closer: Closer, debut: number, end: number): void {
    const top = this.#brackets.top;
    if (top && closerOf(top.kind) === closer) {
      this.#brackets.close(debut);
      return;
    }
    const decision = this.#brackets.decide(closer);
    if (decision.type === 'pop') {
      this.reportMissing(decision.count - 1, end);
      this.#brackets.close(debut);
    } else if (decision.type === 'extra' || !top) this.#reportExtra(closer, debut);
    else {
      const expected = closerOf(top.kind);
      const detail = `« ${closer} » est écrit là où il faut « ${expected} » pour fermer ${this.#name(top)}`;
      this.#report(debut, debut + 1, detail, { debut, fin: debut + 1, texte: expected });
      this.#brackets.close(debut);
    }
  }

  /** The `count` innermost containers end at `end` without a closer of their own. */
  reportMissing(count: number, end: number): void {
    const opened = this.#brackets.stack.splice(-count, count).toReversed();
    this.#reportNotClosed(opened, end);
  }

  /** The text ends here. */
  reportUnclosed(end: number): void {
    this.#reportNotClosed(this.#brackets.stack.toReversed(), end);
  }

  /** The closer read last was one too many: its container goes on. */
  reopen(kind: Opener): boolean {
    const closed = this.#brackets.reopen(kind);
    if (closed) this.#reportExtra(closerOf(kind), closed.fermeture);
    return closed !== null;
  }

  /** A comma after the end of the document, while a closer is too many: the document goes on. */
  reopenRoot(token: Token): boolean {
    const kind = this.#brackets.lastClosed?.kind;
    return token.type === ',' && kind !== undefined && this.reopen(kind);
  }

  /** The opener of what starts at `debut` was forgotten; false when no closer says so. */
  insertOpener(kind: Opener, debut: number): boolean {
    if (!this.#brackets.takeSurplus(closerOf(kind))) return false;
    const detail = `il manque « ${kind} » ici, le « ${closerOf(kind)} » qui suit ne ferme rien`;
    this.#report(debut, debut + 1, detail, { debut, fin: debut, texte: kind });
    this.open(kind, debut);
    return true;
  }

  /** The innermost container should have been closed at `end`; false when no closer of its kind lacks. */
  insertCloser(end: number): boolean {
    const top = this.#brackets.top;
    if (!top || !this.#brackets.takeMissing(closerOf(top.kind))) return false;
    this.reportMissing(1, end);
    return true;
  }

  /** Offset of the container closed last, when it is an element or a member of the innermost one; else null. */
  get lastChild(): number | null {
    const debut = this.#brackets.lastClosed?.debut;
    return debut !== undefined && debut > (this.#brackets.top?.debut ?? -1) ? debut : null;
  }

  /** A name stands at the root: the file lacks its first brace. */
  reportMissingRoot(debut: number): void {
    const detail = 'il manque l’accolade « { » au début du fichier';
    this.#report(debut, debut + 1, detail, { debut, fin: debut, texte: '{' });
    this.open('{', debut);
  }

  #reportNotClosed(opened: readonly Opened[], end: number): void {
    const first = opened[0];
    if (!first) return;
    const suspect = this.#brackets.suspect;
    this.#brackets.suspect = null;
    const missing = opened.map(({ kind }) => closerOf(kind)).join(' ');
    const debut = Math.max(0, end - 1);
    if (suspect) {
      const detail = `il manque « ${missing} » ; d’après les retraits, c’est sans doute pour fermer ${this.#name(suspect)}`;
      this.#report(debut, end, detail);
      return;
    }
    const names = opened.slice(0, 3).map((container) => this.#name(container));
    const others = opened.length > 3 ? ` et ${opened.length - 3} de plus` : '';
    const detail = `il manque « ${missing} » pour fermer ${names.join(', ')}${others}`;
    this.#report(debut, end, detail, { debut: end, fin: end, texte: missing.replaceAll(' ', '') });
  }

  #reportExtra(closer: Closer, debut: number): void {
    const edit = { debut, fin: debut + 1, texte: '' };
    this.#report(debut, debut + 1, `« ${closer} » est de trop, rien n’est à fermer ici`, edit);
  }

  #report(
    debut: number,
    fin: number,
    detail: string,
    edit?: { readonly debut: number; readonly fin: number; readonly texte: string },
  ): void {
    this.#mistakes.add('crochets-fermes', debut, fin, { detail }, edit);
  }

  #name(container: Opened): string {
    const noun = container.kind === '{' ? 'l’accolade « { »' : 'le crochet « [ »';
    return `${noun} de la ligne de texte ${this.#mistakes.line(container.debut)}`;
  }
}
