import type { FormulaireId } from '../formulaires.ts';
import { LIGNE } from '../modele/chemins.ts';
import { champsDe, type ChampTableur } from './champs.ts';

export const BENEFICIAIRES = `${LIGNE}/beneficiaires/`;
// A table of clients that are establishments and doctors has one column « SIREN »: it goes to the bénéficiaire that the row describes by its
// other columns, whichever its list. The step of that list is `*`.
const PARTAGEE = `${BENEFICIAIRES}*/`;

/** The fields that one column may give together, of different lists of bénéficiaires; null: they are no such fields. */
export function placePartagee(champs: readonly ChampTableur[]): string | null {
  const balises = new Set(champs.map(({ chemin }) => IN_LISTE.exec(chemin)?.[1]));
  const [balise] = balises;
  return champs.length > 1 && balises.size === 1 && balise !== undefined ? PARTAGEE + balise : null;
}

/** The places that a shared one stands for; empty: it is not shared, or not in this form. */
export function placesDePartage(formulaire: FormulaireId, chemin: string): readonly ChampTableur[] {
  if (!chemin.startsWith(PARTAGEE)) return [];
  const champs = champsDe(formulaire).filter(
    (champ) => PARTAGEE + IN_LISTE.exec(champ.chemin)?.[1] === chemin,
  );
  return placePartagee(champs) === null ? [] : champs;
}

/** Each shared place of a form, with the fields that it stands for. */
export function listPartagees(
  formulaire: FormulaireId,
): readonly { readonly chemin: string; readonly champs: readonly ChampTableur[] }[] {
  const balises = champsDe(formulaire).flatMap(({ chemin }) => IN_LISTE.exec(chemin)?.[1] ?? []);
  return [...new Set(balises)].flatMap((balise) => {
    const champs = placesDePartage(formulaire, PARTAGEE + balise);
    return champs.length > 0 ? [{ chemin: PARTAGEE + balise, champs }] : [];
  });
}

/** A tag of the element of a list of bénéficiaires. */
const IN_LISTE = /^\/lignesImport\/\*\/beneficiaires\/[^/*]+\/\*\/([^/]+)$/;
