import type { RawFinding } from '#controls/raw-finding.ts';
import type { Reading } from '../reading.ts';
import { checkAplatis } from './aplatis.ts';
import { checkCasse } from './casse.ts';
import { checkConvertis } from './convertis.ts';
import { checkPlan } from './enveloppe.ts';

/**
 * What makes a whole document another one than a form, said once: made flat, in a convention of names, converted, wrapped. Null
 * when its demandes stand where they are looked for. `avecCasse`: its names must be those that the simulator knows.
 */
export function checkDocument(
  document: NonNullable<Reading['document']>,
  texte: string,
  avecCasse: boolean,
): RawFinding | null {
  return (
    checkAplatis(document, texte) ??
    (avecCasse ? checkCasse(document.valeur, texte) : null) ??
    checkConvertis(document.valeur, texte) ??
    checkPlan(document, texte)
  );
}
