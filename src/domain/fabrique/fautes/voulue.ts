import { DEMANDES_MAX } from '../../generated/limites.ts';
import { isBloc } from '../../projection/guards.ts';

/** A fault to put into a file. */
export interface FauteVoulue {
  /** Id of the control that is to find it. */
  readonly controle: string;
  /** Rank of the demande, from 0; null: the seed draws it. */
  readonly demande: number | null;
}

/** More than anybody corrects in a session. */
export const FAUTES_MAX = 50;

/** Faults that come from elsewhere; null when something is not as it must be. A control that nobody knows is left to whoever injects. */
export function readFautes(valeur: unknown): readonly FauteVoulue[] | null {
  if (!Array.isArray(valeur) || valeur.length > FAUTES_MAX) return null;
  const lues: FauteVoulue[] = [];
  for (const faute of valeur as readonly unknown[]) {
    if (!isBloc(faute)) return null;
    const { controle, demande } = faute;
    if (typeof controle !== 'string' || !/^[a-z0-9-]{1,60}$/.test(controle)) return null;
    if (demande !== null && !isRang(demande)) return null;
    lues.push({ controle, demande });
  }
  return lues;
}

function isRang(valeur: unknown): valeur is number {
  return Number.isInteger(valeur) && Number(valeur) >= 0 && Number(valeur) < DEMANDES_MAX;
}
