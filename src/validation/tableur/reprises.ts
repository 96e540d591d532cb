import type { Reprise, CelluleReprise } from '#domain/tableur/preparation.ts';

/** What became of cells, gathered by column and reason. */
export class Reprises {
  readonly #recuperees = new Map<string, Reprise & { readonly cellules: CelluleReprise[] }>();
  readonly #refusees = new Map<string, Reprise & { readonly cellules: CelluleReprise[] }>();

  noter(
    dit: Omit<Reprise, 'cellules'> & { readonly refusee: boolean },
    cellule: CelluleReprise,
  ): void {
    const { refusee, ...reprise } = dit;
    const table = refusee ? this.#refusees : this.#recuperees;
    const cle = `${reprise.colonne} ${reprise.balise} ${reprise.raison}`;
    const connue = table.get(cle);
    if (connue) connue.cellules.push(cellule);
    else table.set(cle, { ...reprise, cellules: [cellule] });
  }

  get recuperees(): readonly Reprise[] {
    return [...this.#recuperees.values()].toSorted(byColumn);
  }

  get refusees(): readonly Reprise[] {
    return [...this.#refusees.values()].toSorted(byColumn);
  }
}

function byColumn(a: Reprise, b: Reprise): number {
  return a.colonne - b.colonne;
}
