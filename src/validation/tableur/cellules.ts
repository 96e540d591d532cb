import type { Noeud } from '#domain/generated/structures.ts';
import { texteOf, type Cellule, type Rangee } from '#domain/tableur/classeur-lu.ts';
import { splitValues } from '../format/conseils/elements.ts';
import type { CelluleLue } from './cellule-lue.ts';
import { isBlanche, lireCellule } from './lire-cellule.ts';
import type { PlanValeur } from './plan.ts';

/** A row and its number, from 1. */
export interface RangeeNumerotee {
  readonly ligne: number;
  readonly cellules: Rangee;
}

/** Who is told of each value, as it is put in its place. */
export interface Temoin {
  /** `chemin`: pointer from the demande. A constant comes from the row 0. */
  readonly onValeur: (chemin: string, ligne: number, colonne: number) => void;
  readonly onLue: (lue: CelluleLue, cellule: Cellule, place: PlaceCellule) => void;
}

export interface PlaceCellule {
  readonly ligne: number;
  readonly colonne: number;
  readonly balise: string;
}

export interface Trouvee {
  readonly cellule: Cellule;
  readonly ligne: number;
  readonly colonne: number;
}

/** The first cell that says something; another one that is read as something else is refused. */
export function firstCell(
  plan: PlanValeur,
  rangees: readonly RangeeNumerotee[],
  balise: string,
  { onLue }: Pick<Temoin, 'onLue'>,
): Trouvee | null {
  let premiere: Trouvee | null = null;
  for (const { colonne, texte } of plan.sources) {
    if (colonne === null) {
      premiere ??= { cellule: texte, ligne: 0, colonne: 0 };
      continue;
    }
    for (const { ligne, cellules } of rangees) {
      const cellule = cellules[colonne] ?? '';
      if (isBlanche(texteOf(cellule))) continue;
      if (premiere === null || premiere.ligne === 0) {
        premiere = { cellule, ligne, colonne };
        continue;
      }
      if (isSaidAgain(cellule, premiere.cellule, plan, balise)) continue;
      const garde = texteOf(premiere.cellule);
      const raison = `La ligne ${premiere.ligne} de la même demande dit « ${garde} », qui est gardé : une seule valeur est attendue.`;
      onLue({ valeur: garde, raison, refusee: true }, cellule, { ligne, colonne, balise });
    }
  }
  return premiere;
}

/** « 1250,50 » and « 1250,5 » are one amount. */
function isSaidAgain(cellule: Cellule, deja: Cellule, plan: PlanValeur, balise: string): boolean {
  return (
    texteOf(cellule) === texteOf(deja) ||
    sayRead(cellule, plan, balise) === sayRead(deja, plan, balise)
  );
}

/** What a cell is read as, to be compared; '' when it is blank. */
export function sayRead(cellule: Cellule, plan: PlanValeur, balise: string): string {
  return isBlanche(texteOf(cellule)) ? '' : JSON.stringify(readOnce(cellule, plan, balise).valeur);
}

export function readCell(
  { cellule, ligne, colonne }: Trouvee,
  plan: PlanValeur,
  balise: string,
  temoin: Temoin,
): CelluleLue['valeur'] {
  const lue = readOnce(cellule, plan, balise);
  if (lue.raison !== undefined && ligne > 0) temoin.onLue(lue, cellule, { ligne, colonne, balise });
  return lue.valeur;
}

const LUES_MAX = 10_000;

function readOnce(cellule: Cellule, { noeud, lues }: PlanValeur, balise: string): CelluleLue {
  if (typeof cellule !== 'string') return lireCellule(cellule, noeud, balise);
  const connue = lues.get(cellule);
  if (connue) return connue;
  const lue = lireCellule(cellule, noeud, balise);
  if (lues.size < LUES_MAX) lues.set(cellule, lue);
  return lue;
}

/** Values that one cell holds: as the field knows them, else between signs that no value has. */
export function partsOf(cellule: Cellule, noeud: Noeud): readonly Cellule[] {
  if (typeof cellule !== 'string') return [cellule];
  const sures = splitValues(cellule, noeud);
  if (sures) return sures;
  const parties = cellule.split(/(?<!\s)\s*[;,|\n\r\t]\s*/).filter((partie) => !isBlanche(partie));
  return parties.length > 1 ? parties : [cellule];
}
