import { FORMULAIRE_IDS, type FormulaireId } from '../formulaires.ts';
import { RANGEES_DE_TETE, texteOf, type FeuilleLue } from './classeur-lu.ts';

/** The last heading of a blank table, under which nothing is typed: another format, another name and a paste keep it. */
export function titreDeMarque(formulaire: FormulaireId): string {
  return `${MARQUE} : ${formulaire}`;
}

const MARQUE = 'Formulaire du classeur';
const LUE = new RegExp(`^\\s*${MARQUE}\\s*:\\s*(\\S+)\\s*$`, 'i');

/** The form that such a heading says; null: it is another heading. */
export function readMarque(titre: string): FormulaireId | null {
  const lu = LUE.exec(titre)?.[1]?.toLowerCase();
  return FORMULAIRE_IDS.find((id) => id === lu) ?? null;
}

/** The form that headings say; null: none, or two. */
export function findMarque(titres: readonly string[]): FormulaireId | null {
  const [dit = null, ...autres] = new Set(titres.flatMap((titre) => readMarque(titre) ?? []));
  return autres.length === 0 ? dit : null;
}

export function marqueOf({ rangees }: FeuilleLue): FormulaireId | null {
  return findMarque(rangees.slice(0, RANGEES_DE_TETE).flat().map(texteOf));
}
