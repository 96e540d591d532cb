/** The open containers of a broken text, and the art of telling which bracket is missing or too many. */
export type Opener = '{' | '[';
export type Closer = '}' | ']';

export interface Opened {
  readonly kind: Opener;
  readonly debut: number;
}

export interface Closed extends Opened {
  /** Offset of the bracket that closed it. */
  readonly fermeture: number;
}

/** `pop`: the closer ends this many containers, all but the last of them lack their own closer. */
export type SortFermeture =
  | { readonly type: 'extra' }
  | { readonly type: 'substitute' }
  | { readonly type: 'pop'; readonly count: number };

/** In UTF-16 units. */
const LOOK_BACK = 500;

export class Brackets {
  readonly stack: Opened[] = [];
  /** The container closed last, to undo a closing that proves premature. */
  lastClosed: Closed | null = null;
  /** First container whose closer stands at another indentation than its opener: the likely culprit. */
  suspect: Closed | null = null;
  readonly #texte: string;
  /** Closers minus openers left in the whole text. */
  readonly #surplus: Record<Closer, number>;

  constructor(texte: string) {
    this.#texte = texte;
    this.#surplus = countSurplus(texte);
  }

  get top(): Opened | undefined {
    return this.stack.at(-1);
  }

  open(kind: Opener, debut: number): void {
    this.stack.push({ kind, debut });
  }

  /** Closes the innermost container with the bracket at `fermeture`. */
  close(fermeture: number): void {
    const opened = this.stack.pop();
    if (!opened) return;
    this.lastClosed = { ...opened, fermeture };
    const unbalanced = this.#surplus['}'] !== 0 || this.#surplus[']'] !== 0;
    if (unbalanced && !this.suspect && this.#isMisaligned(opened.debut, fermeture)) {
      this.suspect = this.lastClosed;
    }
  }

  /** Takes back the last closing when its bracket is one too many; null when nothing says so. */
  reopen(kind: Opener): Closed | null {
    const closed = this.lastClosed;
    if (!closed || closed.kind !== kind || this.#surplus[closerOf(kind)] <= 0) return null;
    this.#surplus[closerOf(kind)]--;
    this.lastClosed = null;
    this.stack.push({ kind: closed.kind, debut: closed.debut });
    return closed;
  }

  /** Accounts for a closer whose opener was forgotten; false when no closer of this kind is too many. */
  takeSurplus(closer: Closer): boolean {
    if (this.#surplus[closer] <= 0) return false;
    this.#surplus[closer]--;
    return true;
  }

  /** Accounts for a forgotten closer; false when none of this kind lacks. */
  takeMissing(closer: Closer): boolean {
    if (this.#surplus[closer] >= 0) return false;
    this.#surplus[closer]++;
    return true;
  }

  /** What a closer that does not match the innermost container is there for. */
  decide(closer: Closer): SortFermeture {
    const top = this.top;
    const expected = top ? closerOf(top.kind) : null;
    const count =
      this.stack.toReversed().findIndex((opened) => closerOf(opened.kind) === closer) + 1;
    const tooMany = this.#surplus[closer] > 0;
    const missing = expected !== null && this.#surplus[expected] < 0;
    if (tooMany && missing && expected) {
      this.#surplus[closer]--;
      this.#surplus[expected]++;
      return { type: 'substitute' };
    }
    if (tooMany || !expected) {
      this.#surplus[closer]--;
      return { type: 'extra' };
    }
    if (count === 0) return { type: 'extra' };
    if (!missing) return { type: 'substitute' };
    this.#surplus[expected] += count - 1;
    return { type: 'pop', count };
  }

  /** Looks no further back than `LOOK_BACK`: lines of machine-made files can be as long as the file. */
  #isMisaligned(debut: number, fermeture: number): boolean {
    if (!/\s/.test(this.#texte.charAt(fermeture - 1))) return false;
    const closing = /^\n?([ \t]*)$/.exec(this.#before(fermeture));
    if (!closing) return false;
    const opening = /^\n?([ \t]*)/.exec(this.#before(debut));
    return opening !== null && opening[1] !== closing[1];
  }

  #before(offset: number): string {
    const start = Math.max(0, offset - LOOK_BACK);
    const lineBreak = this.#texte.slice(start, offset).lastIndexOf('\n');
    if (lineBreak < 0) return start === 0 ? this.#texte.slice(0, offset) : 'x';
    return this.#texte.slice(start + lineBreak, offset);
  }
}

export function closerOf(kind: Opener): Closer {
  return kind === '{' ? '}' : ']';
}

/** Counted outside quoted texts; a text whose closing quote is missing ends with its line. */
function countSurplus(texte: string): Record<Closer, number> {
  const surplus = { '}': 0, ']': 0 };
  let quoted = false;
  for (let at = 0; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22 || code === 0x0a) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b) surplus['}']--;
    else if (code === 0x7d) surplus['}']++;
    else if (code === 0x5b) surplus[']']--;
    else if (code === 0x5d) surplus[']']++;
  }
  return surplus;
}
