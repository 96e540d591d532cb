import type { FormulaireId } from '../formulaires.ts';
import { LIGNE } from '../modele/chemins.ts';
import { champsDe, type ChampTableur } from './champs.ts';

/**
 * A table of clients that are establishments and doctors has one column « SIREN »: it goes to the bénéficiaire that the row describes by its
 * other columns, whichever its list. The step of that list is `*`.
 */

export const BENEFICIAIRES = `${LIGNE}/beneficiaires/`;
const PARTAGEE = `${BENEFICIAIRES}*/`;

/** A tag of the element of a list of bénéficiaires, after `BENEFICIAIRES`. */
const IN_LISTE = /^[^/*]+\/\*\/([^/]+)$/;

/** Where a column would give this field, and its twins in the other lists; null: it is in no list of bénéficiaires. */
function placeOf({ chemin }: ChampTableur): string | null {
  const [, balise] = chemin.startsWith(BENEFICIAIRES)
    ? (IN_LISTE.exec(chemin.slice(BENEFICIAIRES.length)) ?? [])
    : [];
  return balise === undefined ? null : PARTAGEE + balise;
}

/** The place by which one column may give all these fields; null: they are not of different lists of bénéficiaires. */
export function placePartagee(champs: readonly ChampTableur[]): string | null {
  const [place = null, ...autres] = new Set(champs.map(placeOf));
  return champs.length > 1 && autres.length === 0 ? place : null;
}

/** The places that a shared one stands for; empty: it is not shared, or not in this form. */
export function placesDePartage(formulaire: FormulaireId, chemin: string): readonly ChampTableur[] {
  if (!chemin.startsWith(PARTAGEE)) return [];
  const champs = champsDe(formulaire).filter((champ) => placeOf(champ) === chemin);
  return champs.length > 1 ? champs : [];
}

/** Each shared place of a form, with the fields that it stands for. */
export function listPartagees(
  formulaire: FormulaireId,
): readonly { readonly chemin: string; readonly champs: readonly ChampTableur[] }[] {
  const places = new Set(champsDe(formulaire).flatMap((champ) => placeOf(champ) ?? []));
  return [...places].flatMap((chemin) => {
    const champs = placesDePartage(formulaire, chemin);
    return champs.length > 0 ? [{ chemin, champs }] : [];
  });
}
