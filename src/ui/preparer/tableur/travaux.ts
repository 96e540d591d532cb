import type { FormulaireId } from '#domain/formulaires.ts';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { findMarque, marqueOf } from '#domain/tableur/marque.ts';
import { garderGestes, relireGestes } from './garde.ts';
import { replacer, type Gestes } from './gestes.ts';

/** Tables and forms on which this window remembers what was done. */
const MAX = 30;

let faits = relireGestes();

/** What this window did by hand, the newest first: one for each form and headings. */
export const travaux = {
  remember(gestes: Gestes): void {
    faits = [gestes, ...faits.filter((fait) => !isOfSameTable(fait, gestes))].slice(0, MAX);
    garderGestes(faits);
  },
  /** The newest on this table, as it was and as it fits now; `formulaire` null: of any form, but for the blank table of another one. */
  find(
    feuille: FeuilleLue,
    formulaire: FormulaireId | null,
  ): { readonly avant: Gestes; readonly apres: Gestes } | null {
    const marque = marqueOf(feuille);
    for (const avant of faits) {
      if (formulaire !== null && avant.formulaire !== formulaire) continue;
      if (formulaire === null && (findMarque(avant.titres) ?? marque) !== marque) continue;
      const apres = replacer(avant, feuille);
      if (apres) return { avant, apres };
    }
    return null;
  },
};

function isOfSameTable(un: Gestes, autre: Gestes): boolean {
  return (
    un.formulaire === autre.formulaire &&
    un.titres.length === autre.titres.length &&
    un.titres.every((titre, colonne) => titre === autre.titres[colonne])
  );
}
