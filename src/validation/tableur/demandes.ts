import { texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import type { RangeeNumerotee } from './cellules.ts';
import { isBlanche } from './lire-cellule.ts';

/** The rows of each demande, in the order of their first row. */
export interface Groupes {
  readonly demandes: readonly (readonly RangeeNumerotee[])[];
  /** Values of the key whose rows are apart. */
  readonly disperses: readonly string[];
  /** Rows that continue the one above, because they leave the key empty. */
  readonly suites: number;
  /** Rows that say what a row of their demande says already, and nothing else. */
  readonly doubles: readonly Double[];
  /** The column of the key says nothing on any row: it gathers none. */
  readonly cleVide: boolean;
}

interface Double {
  readonly ligne: number;
  /** Number of the row that it repeats. */
  readonly de: number;
}

/** Rows under the headings that say something in a linked column; the others are none. */
export function gatherDemandes(
  { rangees }: FeuilleLue,
  { entete, colonnes, cle: voulue }: Correspondance,
): Groupes {
  const cle = voulue !== null && isFilled(rangees.slice(entete), voulue) ? voulue : null;
  const liees = colonnes.map(({ colonne }) => colonne);
  const demandes: RangeeNumerotee[][] = [];
  const parCle = new Map<string, RangeeNumerotee[]>();
  const disperses = new Set<string>();
  const dites = new Map<string, number>();
  const doubles: Double[] = [];
  let suites = 0;
  let derniere: RangeeNumerotee[] | null = null;
  for (let rang = entete; rang < rangees.length; rang += 1) {
    const cellules = rangees[rang] ?? [];
    if (!liees.some((colonne) => !isBlanche(texteOf(cellules[colonne])))) continue;
    const rangee = { ligne: rang + 1, cellules };
    if (cle !== null) {
      const dit = JSON.stringify([cle, ...liees].map((colonne) => texteOf(cellules[colonne])));
      const de = dites.get(dit);
      if (de === undefined) dites.set(dit, rangee.ligne);
      else if (!isBlanche(texteOf(cellules[cle]))) doubles.push({ ligne: rangee.ligne, de });
    }
    const dite = cle === null ? '' : texteOf(cellules[cle]).trim();
    const vide = isBlanche(dite);
    const sienne: RangeeNumerotee[] | null | undefined =
      cle === null ? null : vide ? derniere : parCle.get(dite);
    if (!sienne) {
      derniere = [rangee];
      demandes.push(derniere);
      if (cle !== null && !vide) parCle.set(dite, derniere);
      continue;
    }
    if (vide) suites += 1;
    else if (sienne !== derniere) disperses.add(dite);
    sienne.push(rangee);
    derniere = sienne;
  }
  return { demandes, disperses: [...disperses], suites, doubles, cleVide: voulue !== cle };
}

function isFilled(rangees: FeuilleLue['rangees'], colonne: number): boolean {
  return rangees.some((rangee) => !isBlanche(texteOf(rangee[colonne])));
}
