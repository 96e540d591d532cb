import type { Genre } from '../demandes-texte/saisie.ts';
import { FORMULAIRES_PUBLIES, type FormulaireId } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { cheminOfBalise, LIGNE } from '../modele/chemins.ts';
import { champsDe } from './champs.ts';

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

/** True of a place that the form does not describe. */
export function isOpenPlace(formulaire: FormulaireId, chemin: string): boolean {
  return !STRUCTURES[formulaire][chemin.replace(/\/\d+(?=\/|$)/g, '/*')];
}

const OUI_NON = /^(?:oui|non|true|false|vrai|faux)$/i;
/** Neither an identifier, which is long, nor what begins with a zero. */
const QUANTITE = /^-?(?:0|[1-9]\d{0,7})(?:[.,]\d+)?$/;

/** What a field that the form does not describe holds: as another form describes it, else as its cells look. */
export function guessGenre(chemin: string, valeurs: readonly string[]): Genre {
  const connu = genreElsewhere(chemin);
  if (connu !== null) return connu;
  if (valeurs.length === 0) return 'texte';
  if (valeurs.every((valeur) => OUI_NON.test(valeur))) return 'booleen';
  return valeurs.every((valeur) => QUANTITE.test(valeur)) ? 'nombre' : 'texte';
}

function genreElsewhere(chemin: string): Genre | null {
  const balise = chemin.slice(chemin.lastIndexOf('/'));
  for (const formulaire of FORMULAIRES_PUBLIES) {
    const champ = champsDe(formulaire).find((each) => each.chemin.endsWith(balise));
    if (!champ) continue;
    const { type } = champ.noeud;
    if (type === 'booleen') return 'booleen';
    return type === 'nombre' || type === 'entier' ? 'nombre' : 'texte';
  }
  return null;
}
