import { rejouer } from './appliquer.ts';
import { findContradiction } from './contradictions.ts';
import type { Enregistrement } from './evenements.ts';
import { completer } from './gardes/completer.ts';
import { enregistrement } from './gardes/evenements.ts';

/** A record read from foreign JSON (a backup, an older version), null when it is none. Never throws. */
export function lireEnregistrement(valeur: unknown): Enregistrement | null {
  const lu = completer(valeur);
  return enregistrement(lu) && lu.evenements.length > 0 ? lu : null;
}

/** Why these records are no journal, as a French sentence; null when they replay to a sound state. */
export function verifierJournal(enregistrements: readonly Enregistrement[]): string | null {
  const trou = enregistrements.findIndex(({ sequence }, rang) => sequence !== rang + 1);
  if (trou !== -1) return `L’enregistrement n° ${trou + 1} manque ou n’est pas à sa place.`;
  try {
    const contradiction = findContradiction(rejouer(enregistrements));
    return contradiction === null ? null : `Le journal se contredit : ${contradiction}.`;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return `Le journal se contredit : ${detail}.`;
  }
}
