import type { RefusZip } from '#domain/zip.ts';
import { designateEntree, type Fiche, type Repertoire } from './directory.ts';
import { MAX_DESCRIPTEUR, TAILLE_EN_TETE_LOCAL } from './local-header.ts';
import { refuse } from './refus.ts';
import { TETE_UTILE } from './signature.ts';
import type { Etendue } from './spans.ts';

/** Bytes of data read for the signature. */
export const TETE_LUE = TETE_UTILE;

/** An entry, and what follows it in the file. */
export interface Suite {
  readonly fiche: Fiche;
  /** Where the next entry, or the directory, starts. */
  readonly borne: number;
}

export function inFileOrder({ fenetre, fiches }: Repertoire): readonly Suite[] {
  const sorted = [...fiches].sort((a, b) => a.entree.debut - b.entree.debut);
  return sorted.map((fiche, i) => ({
    fiche,
    borne: sorted[i + 1]?.entree.debut ?? fenetre.debut,
  }));
}

/** By the sizes of the directory alone, before anything else is read. */
export function findOverlap(suites: readonly Suite[]): RefusZip | null {
  for (const { fiche, borne } of suites) {
    const { debut, tailleCompressee } = fiche.entree;
    if (debut + TAILLE_EN_TETE_LOCAL + fiche.longueurNom + tailleCompressee > borne) {
      return refuse('entrees-separees', { entree: designateEntree(fiche) });
    }
  }
  return null;
}

export function spanOf({ fiche, borne }: Suite): Etendue {
  const { debut } = fiche.entree;
  // Local extra fields are often a little longer than those of the directory.
  const header = TAILLE_EN_TETE_LOCAL + fiche.longueurNom + fiche.longueurExtra + 64;
  return {
    debut: Math.max(0, debut - MAX_DESCRIPTEUR),
    fin: Math.min(debut + header + TETE_LUE, borne),
  };
}
