import { rejouer } from './appliquer.ts';
import { findContradiction } from './contradictions.ts';
import { ETAT_VIDE, type EtatPortail } from './etat.ts';
import type { Enregistrement } from './evenements.ts';
import { completer } from './gardes/completer.ts';
import { listFichiers } from './fichiers-conserves.ts';
import { fichierId } from './fichiers.ts';
import { enregistrement } from './gardes/evenements.ts';

/** A record read from foreign JSON (a backup, an older version), null when it is none. Never throws. */
export function lireEnregistrement(valeur: unknown): Enregistrement | null {
  const lu = completer(valeur);
  return enregistrement(lu) && lu.evenements.length > 0 ? lu : null;
}

/** Why these records do not go on from a state, as a French sentence; null when they replay to a sound one. */
export function verifierJournal(
  enregistrements: readonly Enregistrement[],
  depuis: EtatPortail = ETAT_VIDE,
): string | null {
  const premier = depuis.sequence + 1;
  const trou = enregistrements.findIndex(({ sequence }, rang) => sequence !== premier + rang);
  if (trou !== -1) return `L’enregistrement n° ${premier + trou} manque ou n’est pas à sa place.`;
  const faux = enregistrements.find((each) => !hasOwnIds(each));
  if (faux) return `Les fichiers de l’enregistrement n° ${faux.sequence} ne sont pas les siens.`;
  try {
    const contradiction = findContradiction(rejouer(enregistrements, depuis));
    return contradiction === null ? null : `Le journal se contredit : ${contradiction}.`;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return `Le journal se contredit : ${detail}.`;
  }
}

/** A file that bore the id of a later record would stand in its way. */
function hasOwnIds(lu: Enregistrement): boolean {
  const fichiers = listFichiers(lu);
  const ids = new Set(fichiers.map((_, rang) => fichierId(lu.sequence, rang)));
  return fichiers.every(({ id }) => ids.delete(id));
}
