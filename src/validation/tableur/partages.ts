import { groupBy } from '#domain/groupes.ts';
import { segmentsOf } from '#domain/pointeurs.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { placesDePartage } from '#domain/tableur/places-partagees.ts';

/** Of a column, the cells that the same lists of bénéficiaires took. */
export interface Partage {
  readonly colonne: number;
  /** Tags of the lists: two or more. */
  readonly listes: readonly string[];
  readonly lignes: readonly number[];
}

/** Follows the cells of the columns that stand for fields of several lists: one goes to each bénéficiaire that its row describes. */
export function followPartages({ formulaire, colonnes }: Correspondance) {
  const partagees = colonnes.filter(({ chemin }) => placesDePartage(formulaire, chemin).length > 0);
  /** By column, then by row. */
  const prises = new Map(
    partagees.map(({ colonne }) => [colonne, new Map<number, Set<string>>()] as const),
  );
  return {
    /** `chemin`: pointer from the demande. */
    noter(chemin: string, ligne: number, colonne: number): void {
      const cellules = prises.get(colonne);
      if (!cellules) return;
      const [, liste = ''] = segmentsOf(chemin);
      cellules.set(ligne, (cellules.get(ligne) ?? new Set()).add(liste));
    },
    dire: (): readonly Partage[] =>
      [...prises].flatMap(([colonne, cellules]) => say(colonne, cellules)),
  };
}

function say(
  colonne: number,
  cellules: ReadonlyMap<number, ReadonlySet<string>>,
): readonly Partage[] {
  const allees = [...cellules].filter(([, listes]) => listes.size > 1);
  const parListes = groupBy(allees, ([, listes]) => [...listes].join('/'));
  return [...parListes].map(([listes, siennes]) => ({
    colonne,
    listes: listes.split('/'),
    lignes: siennes.map(([ligne]) => ligne),
  }));
}
