import { FORMULAIRES, type FormulaireId } from '../../formulaires.ts';
import { FAUTES_DEMANDE } from './demande.ts';
import { FAUTES_ECRITURE } from './ecriture.ts';
import type { FauteJson } from './faute.ts';
import { FAUTES_METIER } from './metier.ts';
import { FAUTES_PIECES } from './pieces.ts';
import { FAUTES_REPERES } from './reperes.ts';
import { FAUTES_ZIP, type FauteZip } from './zip.ts';

export type Faute = FauteJson | FauteZip;

/** Every fault that can be put into a file and its zip, one per control. */
export const FAUTES: readonly Faute[] = [
  ...FAUTES_ECRITURE,
  ...FAUTES_DEMANDE,
  ...FAUTES_METIER,
  ...FAUTES_REPERES,
  ...FAUTES_PIECES,
  ...FAUTES_ZIP,
];

export function findFaute(controle: string): Faute | null {
  return FAUTES.find((each) => each.controle === controle) ?? null;
}

/** Its control speaks of this form. */
export function isConcerne(faute: Faute, formulaire: FormulaireId): boolean {
  return faute.theme === 'zip' || (faute.concerne?.(FORMULAIRES[formulaire]) ?? true);
}
