import { ECARTS, type Ecart } from './ecarts.ts';
import type { Ecriture } from './ecritures.ts';
import { markMoves } from './deplacements.ts';
import type { NoeudModele } from './modele.ts';
import { pair, type CoteDifference, type RangeeComparee } from './rangees.ts';

/** One tag seen in both structures, with the tags of its block (or of the blocks of its list) below it. */
export interface DifferenceNoeud {
  /** Null when the first structure has no such tag there. */
  readonly a: CoteDifference | null;
  readonly b: CoteDifference | null;
  /** Empty: identical. */
  readonly ecarts: readonly Ecart[];
  /** Of an `autre-ecriture`: in what. */
  readonly ecritures: readonly Ecriture[];
  /**
   * Of a `deplacee`: where it stands in the other structure. There are two rows, one for each place; what else has changed and
   * the tags inside are under the first, that of `a`.
   */
  readonly ailleurs: string | null;
  readonly enfants: readonly DifferenceNoeud[];
  /** Differences of this tag and of all below it; a move counts once. */
  readonly comptes: ComptesEcarts;
}

export type ComptesEcarts = Readonly<Record<Ecart, number>>;

/** Compares two structures tag by tag, in the order of the first; what only the second has comes after its neighbour. */
export function compareNoeuds(a: NoeudModele, b: NoeudModele): DifferenceNoeud {
  const root = { nom: '', chemin: '', requise: true };
  const rangee = pair({ ...root, noeud: a }, { ...root, noeud: b });
  markMoves(rangee);
  return count(rangee);
}

/** How many differences there are in all. */
export function totalOf(comptes: ComptesEcarts): number {
  return Object.values(comptes).reduce((total, nombre) => total + nombre, 0);
}

function count(rangee: RangeeComparee): DifferenceNoeud {
  const enfants = rangee.enfants.map(count);
  const comptes: Record<Ecart, number> = { ...AUCUN_ECART };
  for (const { comptes: inside } of enfants) {
    for (const ecart of ECARTS) comptes[ecart] += inside[ecart];
  }
  const arrivee = rangee.a === null && rangee.ailleurs !== null;
  if (!arrivee) for (const ecart of rangee.ecarts) comptes[ecart]++;
  return { ...rangee, enfants, comptes };
}

const AUCUN_ECART: ComptesEcarts = {
  manquante: 0,
  ajoutee: 0,
  'autre-ecriture': 0,
  deplacee: 0,
  'autre-type': 0,
  'autre-null': 0,
  'autres-valeurs': 0,
};
