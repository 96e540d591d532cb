import type { Genre } from '../demandes-texte/saisie.ts';
import { FORMULAIRES_PUBLIES, type FormulaireId } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { cheminOfBalise, cheminOfPointeur, LIGNE, LISTE_DES_LIGNES } from '../modele/chemins.ts';
import { champsDe } from './champs.ts';
import { placesDePartage } from './places-partagees.ts';

/** Tags joined by points, slashes or spaces around « › », as our headings and most converters write a path. */
const JOINTURE = /\s*[./›>]\s*/;
const BALISE = /^(?!__proto__$)[A-Za-z_]\w*$/;
/** Deeper than any form. */
const PROFONDEUR_MAX = 20;
/** An element of a list that has columns of its own: far above what a sheet lays side by side. */
const RANGS_MAX = 100;

/** The place that a heading gives in a block that accepts other tags than those that are known; null for any other heading. */
export function openPlace(formulaire: FormulaireId, titre: string): string | null {
  const structure = STRUCTURES[formulaire];
  const segments = titre.trim().split(JOINTURE);
  if (segments.length > PROFONDEUR_MAX || !segments.every((segment) => BALISE.test(segment)))
    return null;
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
  const place = cheminOfPointeur(chemin);
  return !STRUCTURES[formulaire][place] && placesDePartage(formulaire, place).length === 0;
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

/** True of a place that a column of a table may give: a value of the form, or one that an open block accepts. */
export function isPlaceDeColonne(formulaire: FormulaireId, chemin: string): boolean {
  const rangs = chemin.match(/\d+(?=\/|$)/g) ?? [];
  const dansLigne = !chemin.startsWith(LISTE_DES_LIGNES) || chemin.startsWith(`${LIGNE}/`);
  if (!dansLigne || rangs.some((rang) => Number(rang) >= RANGS_MAX)) return false;
  const place = cheminOfPointeur(chemin);
  if (champsDe(formulaire).some((champ) => champ.chemin === place)) return true;
  if (placesDePartage(formulaire, chemin).length > 0) return true;
  return openPlace(formulaire, chemin.slice(LIGNE.length + 1)) === chemin;
}
