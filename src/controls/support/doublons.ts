import type { Champ, Demande } from '#domain/projection/vue.ts';
import { CONFORME, type Signal } from '../control.ts';

/**
 * One signal per value already met in an earlier demande, at the later place.
 * Args: `valeur`, `autreLigne` (number of the first line that holds it).
 */
export function findDoublons(
  demandes: readonly Demande[],
  read: (demande: Demande) => readonly Champ<string>[],
): readonly Signal[] {
  const distincts = areDistinct(demandes, (demande, add) => {
    for (const { valeur } of read(demande)) add(valeur);
  });
  if (distincts) return CONFORME;
  const premiers = new Map<string, Demande>();
  const signaux: Signal[] = [];
  for (const demande of demandes) {
    for (const { chemin, valeur } of read(demande)) {
      const premier = premiers.get(valeur);
      if (premier === undefined) {
        premiers.set(valeur, demande);
        continue;
      }
      if (premier === demande) continue;
      signaux.push({
        chemin: `/lignesImport/${demande.index}${chemin}`,
        args: { valeur, autreLigne: premier.numLigne },
      });
    }
  }
  return signaux;
}

/** True when no text that `visit` gives comes back: told much faster than who gave it first, and nearly always so. */
export function areDistinct(
  demandes: readonly Demande[],
  visit: (demande: Demande, add: (texte: string) => void) => void,
): boolean {
  const vus = new Set<string>();
  let nombre = 0;
  const add = (texte: string) => {
    vus.add(texte);
    nombre++;
  };
  for (const demande of demandes) visit(demande, add);
  return vus.size === nombre;
}
