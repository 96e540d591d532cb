import type { Citation } from './sources.ts';
import type { SonsId } from './sons.ts';
import type { TypeDemande } from './report.ts';

/** The forms that the simulator knows; each has `schemas/<id>.schema.json`. */
export const FORMULAIRE_IDS = [
  'img-ris-va2.solde',
  'img-db-va2.solde',
  'mdv-lgc-va1.avance',
] as const;

export type FormulaireId = (typeof FORMULAIRE_IDS)[number];

export interface Formulaire {
  readonly id: FormulaireId;
  readonly titre: string;
  readonly sons: SonsId;
  readonly type: TypeDemande;
  /** Piece types that each demande must list, each with the spellings accepted. */
  readonly piecesRequises: readonly string[];
  readonly sources: readonly Citation[];
}

export const FORMULAIRES: Readonly<Record<FormulaireId, Formulaire>> = {
  'img-ris-va2.solde': {
    id: 'img-ris-va2.solde',
    titre: 'Imagerie – RIS vague 2 – solde',
    sons: 'IMG-RIS-Va2',
    type: 'solde',
    piecesRequises: ['FACTURE', 'VA'],
    sources: [{ source: 'guide-solde-imagerie', endroit: 'section 3, exemple de JSON solde RIS' }],
  },
  'img-db-va2.solde': {
    id: 'img-db-va2.solde',
    titre: 'Imagerie – DRIMbox vague 2 – solde',
    sons: 'IMG-DB-Va2',
    type: 'solde',
    piecesRequises: ['FACTURE', 'VA'],
    sources: [{ source: 'guide-solde-imagerie', endroit: 'section 3, exemple de JSON solde DB' }],
  },
  'mdv-lgc-va1.avance': {
    id: 'mdv-lgc-va1.avance',
    titre: 'Médecins de ville – LGC vague 1 – avance',
    sons: 'MDV-LGC-Va1',
    type: 'avance',
    piecesRequises: ['BON_COMMANDE'],
    sources: [
      { source: 'guide-financement-2022', endroit: 'section 3, exemples TTC et HT (STRUCTURE)' },
    ],
  },
};
