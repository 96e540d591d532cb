import type { FormulaireId } from '../formulaires.ts';
import { cheminOfPointeur } from '../modele/chemins.ts';
import { baliseOf, champsDe } from './champs.ts';

/** Heading of a column that gathers the rows of one demande, and gives no value. */
export const TITRE_DE_CLE = 'Demande n°';

/** The heading of a column of ours: the title of its field, with the number of its element when several stand side by side. */
export function titreDeColonne(formulaire: FormulaireId, chemin: string): string {
  const place = cheminOfPointeur(chemin);
  const champ = champsDe(formulaire).find((each) => each.chemin === place);
  if (!champ) return baliseOf(chemin);
  const rang = /\/(\d+)(?:\/|$)/.exec(chemin.replace(/^\/lignesImport\/\*/, ''))?.[1];
  return rang === undefined ? champ.titre : `${champ.titre} ${Number(rang) + 1}`;
}
