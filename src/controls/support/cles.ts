import type { Champ } from '#domain/projection/vue.ts';
import type { Signal } from '../control.ts';
import { nameOf } from './champs.ts';

/** Why a wrong key only warns: the ASP's own examples hold such numbers (FINESS, RPPS). */
export const CLE_NON_VERIFIEE =
  'La clé de contrôle de ce numéro est publique, mais aucun texte ne dit que le portail la vérifie, et des exemples officiels ne la respectent pas.';

/** Adds a signal when the identifier has the right shape and a wrong key. Args: `champ`, `valeur`. */
export function addCleFausse(
  signaux: Signal[],
  champ: Champ<string> | null,
  forme: RegExp,
  isJuste: (texte: string) => boolean,
): void {
  // The key first: nearly all are right, and the shape costs more to look at.
  if (champ === null || isJuste(champ.valeur) || !forme.test(champ.valeur)) return;
  const { chemin, valeur } = champ;
  // A list keeps its own name: `/FINESSGeos/0` is « FINESSGeos ».
  signaux.push({ chemin, args: { champ: nameOf(chemin), valeur } });
}
