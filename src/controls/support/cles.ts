import type { Champ } from '#domain/demande.ts';
import type { Signal } from '../control.ts';
import { nameOf } from './champs.ts';

/** Why a wrong key only warns: the ASP's own examples hold such numbers (FINESS, RPPS). */
export const CLE_NON_VERIFIEE =
  'La clé de contrôle de ce numéro est publique, mais aucun texte ne dit que le portail la vérifie, et des exemples officiels ne la respectent pas.';

/** The identifiers that have the right shape and a wrong key. Args: `champ`, `valeur`. */
export function findClesFausses(
  champs: readonly Champ<string>[],
  forme: RegExp,
  isJuste: (texte: string) => boolean,
): Signal[] {
  const signaux: Signal[] = [];
  for (const { chemin, valeur } of champs) {
    if (!forme.test(valeur) || isJuste(valeur)) continue;
    // A list keeps its own name: `/FINESSGeos/0` is « FINESSGeos ».
    signaux.push({ chemin, args: { champ: nameOf(chemin), valeur } });
  }
  return signaux;
}
