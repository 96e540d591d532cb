import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { placesDePartage } from '#domain/tableur/places-partagees.ts';

/** A cell that several bénéficiaires of its row took, by the lists of the form that they stand in. */
export interface Partage {
  readonly colonne: number;
  readonly listes: ReadonlySet<string>;
  readonly lignes: number[];
}

const LISTE = /^\/beneficiaires\/([^/]+)\//;

/** Follows the cells of the columns that stand for fields of several lists: one goes to each that its row describes. */
export function followPartages({ formulaire, colonnes }: Correspondance) {
  const partagees = new Set(
    colonnes.flatMap(({ colonne, chemin }) =>
      placesDePartage(formulaire, chemin).length > 0 ? [colonne] : [],
    ),
  );
  const listesOf = new Map<string, Set<string>>();
  return {
    /** `chemin`: pointer from the demande. */
    noter(chemin: string, ligne: number, colonne: number): void {
      const liste = partagees.has(colonne) ? LISTE.exec(chemin)?.[1] : undefined;
      if (liste === undefined) return;
      const cellule = `${colonne}/${ligne}`;
      listesOf.set(cellule, (listesOf.get(cellule) ?? new Set()).add(liste));
    },
    /** One a column and set of lists. */
    dire(): readonly Partage[] {
      const dits = new Map<string, Partage>();
      for (const [cellule, listes] of listesOf) {
        if (listes.size < 2) continue;
        const [colonne = 0, ligne = 0] = cellule.split('/').map(Number);
        const cle = [colonne, ...listes].join('/');
        const partage = dits.get(cle) ?? { colonne, listes, lignes: [] };
        partage.lignes.push(ligne);
        dits.set(cle, partage);
      }
      return [...dits.values()];
    },
  };
}
