import type { Origines } from '#domain/tableur/preparation.ts';

/** Where the values of one file come from, as they are put in it. */
export class Registre {
  readonly #rangs = new Map<string, number>();
  readonly #cases: number[] = [];
  readonly #debuts: number[] = [];
  readonly #lignes: number[] = [];

  /** What comes next is of one more demande, which begins at this row. */
  ouvrir(ligne: number): void {
    this.#debuts.push(this.#cases.length);
    this.#lignes.push(ligne);
  }

  noter(chemin: string, ligne: number, colonne: number): void {
    let rang = this.#rangs.get(chemin);
    if (rang === undefined) {
      rang = this.#rangs.size;
      this.#rangs.set(chemin, rang);
    }
    this.#cases.push(rang, ligne, colonne);
  }

  /** What was noted before the first demande stands around them. */
  finir(): Origines {
    const debut = this.#debuts[0] ?? this.#cases.length;
    return {
      chemins: [...this.#rangs.keys()],
      debuts: Uint32Array.from([...this.#debuts, this.#cases.length]),
      cases: Uint32Array.from(this.#cases),
      enveloppe: Uint32Array.from(this.#cases.slice(0, debut)),
      lignes: Uint32Array.from(this.#lignes),
    };
  }
}
