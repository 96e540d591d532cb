import type { FichierSain } from '#domain/fabrique/fautes/sain.ts';
import { fabriquer, type Fabrication } from '#domain/fabrique/fabriquer.ts';
import type { Recette } from '#domain/fabrique/recette.ts';
import { makePieces } from '#domain/fabrique/zip.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { FichierPropre } from './propre.ts';

/** The good file into which faults may go. */
export interface Depart {
  /** Without extension. */
  readonly nom: string;
  readonly sain: FichierSain;
  /** Demandes. */
  readonly nombre: number;
  /** Of a fabricated one. */
  readonly soldes: Fabrication['soldes'];
}

/** The file of the person, or a fabricated one; null: its recipe is at fault. */
export function departOf(
  propre: FichierPropre | null,
  recette: Recette | null,
  modele: Modele | null,
): Depart | null {
  if (propre) return { ...propre, soldes: null };
  if (!recette) return null;
  const { nom, json, pieces, nombre, soldes } = fabriquer(recette, {
    etat: null,
    modele,
    base: null,
  });
  const sain = { formulaire: recette.formulaire, json, pieces, zip: makePieces(pieces) };
  return { nom, sain, nombre, soldes };
}
