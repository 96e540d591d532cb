import type { Enregistrement } from '../evenements.ts';
import type { Jeu } from '../jeux/jeu.ts';

/** The portal of an author as it stood when a recording began: its journal. Of its files, names and sizes only. */
export interface PortailDeDepart {
  /** What its author calls it. */
  readonly nom: string;
  /** The fournisseur that was played; null: none. */
  readonly siret: string | null;
  /** At least one. */
  readonly enregistrements: readonly Enregistrement[];
}

export const isPortail = (depart: Jeu | PortailDeDepart): depart is PortailDeDepart =>
  'enregistrements' in depart;
