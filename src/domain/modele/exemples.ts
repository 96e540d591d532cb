import type { Bloc } from '../projection/guards.ts';
import { cheminOfBalise, cheminOfElement, isFixe } from './chemins.ts';
import { communOf, isRemplieParLePortail, withRetour } from './communs.ts';
import {
  BALISES_MAX,
  PROFONDEUR_MAX,
  refuseNom,
  TROP_DE_BALISES,
  TROP_PROFOND,
} from './limites.ts';
import type { BaliseModele, NoeudModele, PlaceNull, TypeNoeud } from './modele.ts';
import { NOMS_TYPES, type NatureRemarque, type Remarque } from './remarques.ts';
import { shapeOfTexte, sortTextes, type LectureTextes } from './textes.ts';
import { sortByType, type ValeursParType } from './tri.ts';

/** One reading of examples, and what it has found so far. */
export interface LectureExemples {
  /** To make a model: texts may be documentation lines, and the tags that the portal fills are accepted. */
  readonly modele: boolean;
  readonly remarques: Remarque[];
  balises: number;
  /** Why the examples cannot be read, as a French sentence: the first reason stops everything. */
  refus: string | null;
}

/** Where values were found. `nom`: of their tag; for elements, of the tag of their list. */
interface Place {
  readonly nom: string;
  readonly chemin: string;
  readonly niveau: number;
}

export const RACINE: Place = { nom: '', chemin: '', niveau: 0 };

/** What the values found at one place have in common. */
export function readExemples(
  valeurs: readonly unknown[],
  place: Place,
  lecture: LectureExemples,
): NoeudModele {
  if (place.niveau > PROFONDEUR_MAX) lecture.refus ??= TROP_PROFOND;
  if (lecture.refus !== null) return { type: 'libre', nul: 'admise' };
  const commun = lecture.modele ? communOf(place.chemin, valeurs) : undefined;
  if (commun) return commun;
  const tri = sortByType(valeurs);
  const textes = sortTextes(tri.textes, lecture.modele);
  const type = chooseType(tri, textes, place, lecture);
  const nul = lecture.modele ? chooseNul(tri, textes, type, place) : nulOf(tri);
  const socle = { type, nul };
  if (textes.documentation) remarkDocumentation(textes.documentation.texte, place, lecture);
  if (type === 'texte') return { ...socle, ...shapeOfTexte(place.nom, textes) };
  if (type === 'objet') return { ...socle, ...readBalises(tri.blocs, place, lecture) };
  if (type === 'tableau') return { ...socle, ...readElement(tri.listes, place, lecture) };
  return socle;
}

function chooseType(
  tri: ValeursParType,
  { valeurs, documentation }: LectureTextes,
  place: Place,
  lecture: LectureExemples,
): TypeNoeud {
  const types: TypeNoeud[] = [];
  if (tri.blocs.length > 0) types.push('objet');
  if (tri.listes.length > 0) types.push('tableau');
  if (valeurs.length > 0) types.push('texte');
  if (tri.nombres) types.push('nombre');
  if (tri.booleens) types.push('booleen');
  const [type, autre] = types;
  if (autre) {
    const noms = types.map((un) => NOMS_TYPES[un]).join(', ou ');
    remark('a-preciser', `Les exemples ne s’accordent pas : ${noms}.`, place, lecture);
    return 'libre';
  }
  if (type) return type;
  if (documentation?.sens.type) return documentation.sens.type;
  if (tri.textes.size > 0) {
    remark('a-preciser', 'Aucun exemple n’est rempli : un texte, sans doute.', place, lecture);
    return 'texte';
  }
  remark('a-preciser', NON_REMPLIE, place, lecture);
  return 'libre';
}

const NON_REMPLIE = 'Aucun exemple n’est rempli : le type de la valeur n’est pas connu.';

/** « Blocs non applicables → renseigner [] » (webinaire vague 2): a list is never null unless an example shows it so. */
function chooseNul(
  tri: ValeursParType,
  { documentation }: LectureTextes,
  type: TypeNoeud,
  { chemin }: Place,
): PlaceNull {
  if (tri.nul) return nulOf(tri);
  const obligatoire = documentation?.sens.obligatoire;
  if (obligatoire !== undefined) return obligatoire ? 'refusee' : 'admise';
  return type === 'tableau' || isFixe(chemin) ? 'refusee' : 'non-dite';
}

function nulOf({ nul }: ValeursParType): PlaceNull {
  return nul ? 'admise' : 'non-dite';
}

function readBalises(
  blocs: readonly Bloc[],
  place: Place,
  lecture: LectureExemples,
): Pick<NoeudModele, 'balises'> {
  const parNom = gatherByName(blocs, lecture);
  if (parNom.size === 0) {
    remark('a-preciser', 'Le bloc est vide dans tous les exemples.', place, lecture);
    return {};
  }
  const balises: BaliseModele[] = [];
  for (const [nom, valeurs] of parNom) {
    const la = { nom, chemin: cheminOfBalise(place.chemin, nom), niveau: place.niveau + 1 };
    const requise = isRequise(valeurs, blocs.length, la, lecture);
    balises.push({ nom, requise, noeud: readExemples(valeurs, la, lecture) });
  }
  if (!lecture.modele) return { balises };
  const completes = withRetour(place.chemin, balises);
  lecture.balises += completes.length - balises.length;
  if (lecture.balises > BALISES_MAX) lecture.refus ??= TROP_DE_BALISES;
  return { balises: completes };
}

/** Each tag of the blocks with its values, in the order of the first block that has it. */
function gatherByName(
  blocs: readonly Bloc[],
  lecture: LectureExemples,
): ReadonlyMap<string, readonly unknown[]> {
  const parNom = new Map<string, unknown[]>();
  for (const bloc of blocs) {
    for (const nom of Object.keys(bloc)) {
      const valeurs = parNom.get(nom);
      if (valeurs) {
        valeurs.push(bloc[nom]);
        continue;
      }
      lecture.balises++;
      lecture.refus ??= lecture.balises > BALISES_MAX ? TROP_DE_BALISES : refuseNom(nom);
      if (lecture.refus !== null) return parNom;
      parNom.set(nom, [bloc[nom]]);
    }
  }
  return parNom;
}

function isRequise(
  valeurs: readonly unknown[],
  exemples: number,
  place: Place,
  lecture: LectureExemples,
): boolean {
  if (isRemplieParLePortail(place.chemin)) {
    // Filled in, the example is a return file: what the portal wrote there is not asked from the vendor.
    return valeurs.length === exemples && valeurs.every((valeur) => valeur === null);
  }
  if (valeurs.length === exemples) return true;
  const texte = `Présente dans ${valeurs.length} exemple${valeurs.length > 1 ? 's' : ''} sur ${exemples} : elle est tenue pour facultative.`;
  remark('facultative', texte, place, lecture);
  return false;
}

function readElement(
  listes: readonly (readonly unknown[])[],
  place: Place,
  lecture: LectureExemples,
): Pick<NoeudModele, 'element'> {
  const elements = listes.flat();
  if (elements.length === 0) {
    remark('a-preciser', 'La liste est vide dans tous les exemples.', place, lecture);
    return {};
  }
  const chemin = cheminOfElement(place.chemin);
  const element = { nom: place.nom, chemin, niveau: place.niveau + 1 };
  return { element: readExemples(elements, element, lecture) };
}

function remarkDocumentation(texte: string, place: Place, lecture: LectureExemples): void {
  const dit = `Lu dans le modèle : « ${texte} ». Vérifiez ce qui en a été compris.`;
  remark('documentation', dit, place, lecture);
}

function remark(
  nature: NatureRemarque,
  texte: string,
  { chemin }: Place,
  { remarques }: LectureExemples,
): void {
  remarques.push({ chemin, nature, texte });
}
