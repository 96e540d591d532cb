import type { ControleId } from '#controls/catalogue-json.ts';
import type { Args } from '#domain/report.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { createLineMap, type LineMap } from '#domain/line-map.ts';

/** Past this number of mistakes the text is no JSON at all, and the list no longer helps anybody. */
export const MAX_MISTAKES = 1000;

/** Length of the excerpts shown, in UTF-16 units. */
const EXCERPT = 40;

type Edit = NonNullable<RawFinding['edit']>;

/** The syntax mistakes of one text, in the order in which they are met. */
export class Mistakes {
  readonly constats: RawFinding[] = [];
  readonly #texte: string;
  #lines: LineMap | null = null;
  #seen = new Set<number>();

  constructor(texte: string) {
    this.#texte = texte;
  }

  get full(): boolean {
    return this.constats.length >= MAX_MISTAKES;
  }

  /** One mistake per place: what a first mistake drags along says nothing more. */
  add(controle: ControleId, debut: number, fin: number, args: Args, edit?: Edit): void {
    if (this.full || this.#seen.has(debut)) return;
    this.#seen.add(debut);
    const place = { debut, fin: Math.min(Math.max(fin, debut), this.#texte.length) };
    const base: RawFinding = { controle, numLigne: null, chemin: '', args, place };
    this.constats.push(edit ? { ...base, edit } : base);
  }

  /** Takes back the mistakes reported after the first `count` ones. */
  takeBack(count: number): void {
    for (const { place } of this.constats.splice(count)) if (place) this.#seen.delete(place.debut);
  }

  /** Line of text of an offset, from 1. */
  line(offset: number): number {
    this.#lines ??= createLineMap(this.#texte);
    return this.#lines.position(offset).ligne;
  }

  excerpt(debut: number, fin: number): string {
    return excerptOf(this.#texte.slice(debut, Math.min(fin, debut + EXCERPT + 1)));
  }
}

/** One line, shortened, fit for a sentence. */
export function excerptOf(texte: string): string {
  const line = texte
    .slice(0, EXCERPT + 1)
    .replaceAll(/[\s\u0000-\u001f]+/g, ' ')
    .trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
