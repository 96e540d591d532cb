import type { FormulaireId } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { cheminOfBalise, LIGNE } from '../modele/chemins.ts';

/** Tags joined by points, slashes or spaces around « › », as our headings and most converters write a path. */
const JOINTURE = /\s*[./›>]\s*/;
const BALISE = /^[A-Za-z_]\w*$/;

/** The place that a heading gives in a block that accepts other tags than those that are known; null for any other heading. */
export function openPlace(formulaire: FormulaireId, titre: string): string | null {
  const structure = STRUCTURES[formulaire];
  const segments = titre.trim().split(JOINTURE);
  if (!segments.every((segment) => BALISE.test(segment))) return null;
  let place = LIGNE;
  let ouverte = false;
  for (const segment of segments) {
    ouverte ||= structure[place]?.ouvert === true;
    const dedans = cheminOfBalise(place, segment);
    if (!ouverte && !structure[dedans]) return null;
    place = dedans;
  }
  return ouverte && !structure[place] ? place : null;
}
