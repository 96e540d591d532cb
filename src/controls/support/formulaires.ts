import {
  FORMULAIRE_IDS,
  FORMULAIRES,
  isMedicoSocial,
  isVague2,
  type Formulaire,
  type FormulaireId,
} from '#domain/formulaires.ts';
import { SONS } from '#domain/sons/table.ts';
import type { ContexteDeDemande } from '../control.ts';

/** Groups of forms that controls concern. */
export const AVANCES = select(({ type }) => type === 'avance');
export const SOLDES = select(({ type }) => type === 'solde');

/** Those that the sources name: all but « Autre SONS ». */
export const DES_SOURCES = select(({ sons }) => sons !== 'AUTRE');

export const VAGUE_2 = select(isVague2);
export const AVANCES_VAGUE_2 = VAGUE_2.filter((id) => AVANCES.includes(id));

export const SOLDES_AVEC_PILOTES = select(
  ({ type, sons }) => type === 'solde' && SONS[sons].pilotes !== null,
);

/** Those of a SONS whose instruction waits for another. */
export const SOLDES_DEPENDANTS = select(
  ({ type, sons }) => type === 'solde' && SONS[sons].dependDe !== undefined,
);

export const SOLDES_MEDICO_SOCIAL: readonly FormulaireId[] = [
  'ms1-dui-va1.solde',
  'ms2-dui-pde-va1.solde',
];
export const MEDICO_SOCIAL = select(isMedicoSocial);
export const AVANCE_MDV: readonly FormulaireId[] = ['mdv-lgc-va1.avance'];

/** False: the structure is only presumed, so that a tag that is absent proves nothing. */
export function isStructureConnue({
  formulaire,
  modele,
}: Pick<ContexteDeDemande, 'formulaire' | 'modele'>): boolean {
  return formulaire.certitude === 'publie' || modele !== null;
}

function select(keep: (formulaire: Formulaire) => boolean): readonly FormulaireId[] {
  return FORMULAIRE_IDS.filter((id) => keep(FORMULAIRES[id]));
}
