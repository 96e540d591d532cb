import type { Champ, Demande } from '#domain/demande.ts';
import type { Signal } from '../control.ts';

/**
 * One signal per value already met in an earlier demande, at the later place.
 * Args: `valeur`, `autreLigne` (number of the first line that holds it).
 */
export function findDoublons(
  demandes: readonly Demande[],
  read: (demande: Demande) => readonly Champ<string>[],
): Signal[] {
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
