import type { FormulaireId } from '#domain/formulaires.ts';

/** Groups of forms that controls concern. */
export const SOLDES_IMAGERIE: readonly FormulaireId[] = ['img-ris-va2.solde', 'img-db-va2.solde'];

export const AVANCE_MDV: readonly FormulaireId[] = ['mdv-lgc-va1.avance'];
