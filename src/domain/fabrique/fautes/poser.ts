import {
  addBalise,
  editAt,
  fillValeur,
  removeEnfant,
  replaceValeur,
} from '../../demandes-texte/gestes.ts';
import { cheminOfBalise } from '../../modele/chemins.ts';
import { segmentsOf } from '../../pointeurs.ts';
import { isBloc, type Bloc } from '../../projection/guards.ts';
import type { TextEdit } from '../../report.ts';
import { readAt } from '../../solde/saisies.ts';
import { ecritOf, enfantsOf, type Enfant, type TexteLu } from '../../texte-json/lecture.ts';
import type { Place, Poser, Touche } from './faute.ts';

/** How a fault is put into the text of a block, of which every other sign stays as it is. */

/** Another value at a pointer; undefined takes the tag off, and a tag that is not there is added. `dit`: where the control speaks. */
export function change(place: Place, chemin: string, valeur: unknown, dit = chemin): Touche | null {
  const { lu } = place;
  const parent = nodeAt(place, parentOf(chemin));
  if (parent === null) return null;
  const nom = segmentsOf(chemin).at(-1) ?? '';
  const enfant = enfantAt(lu, parent, nom);
  const avant = enfant && ecritOf(lu, enfant.node);
  const apres = valeur === undefined ? null : JSON.stringify(valeur);
  if (avant === apres) return null;
  return { edits: editsOf(lu, parent, nom, enfant, valeur), chemin: dit, avant, apres };
}

function editsOf(
  lu: TexteLu,
  parent: number,
  nom: string,
  enfant: Enfant | null,
  valeur: unknown,
): readonly TextEdit[] {
  if (enfant === null) return addBalise(lu, parent, nom, valeur, []);
  if (valeur === undefined) {
    const rang = enfantsOf(lu, parent).findIndex(({ node }) => node === enfant.node);
    return removeEnfant(lu, parent, rang);
  }
  return typeof valeur === 'object' && valeur !== null
    ? fillValeur(lu, enfant.node, valeur)
    : replaceValeur(lu, enfant.node, JSON.stringify(valeur));
}

/** Another value for the first of these tags that has one. `autre` gives undefined where the value has no such fault. */
export function remplacer(noms: readonly string[], autre: (valeur: unknown) => unknown): Poser {
  return (place) => {
    for (const chemin of findBalises(place.bloc, noms)) {
      const valeur = autre(readAt(place.bloc, chemin));
      const touche = valeur === undefined ? null : change(place, chemin, valeur);
      if (touche) return touche;
    }
    return null;
  };
}

/** The same for the first text of a list. */
export function remplacerElement(
  noms: readonly string[],
  autre: (valeur: unknown) => unknown,
): Poser {
  return (place) => {
    for (const liste of findBalises(place.bloc, noms)) {
      const chemin = `${liste}/0`;
      const valeur = readAt(place.bloc, chemin);
      if (typeof valeur === 'string') return change(place, chemin, autre(valeur));
    }
    return null;
  };
}

/** The same for a text at one place. */
export function remplacerA(chemin: string, autre: (valeur: string) => unknown): Poser {
  return (place) => {
    const valeur = readAt(place.bloc, chemin);
    return typeof valeur === 'string' ? change(place, chemin, autre(valeur)) : null;
  };
}

/** A missing tag is said of its block. */
export function retirer(noms: readonly string[]): Poser {
  return (place) => {
    const [chemin] = findBalises(place.bloc, noms);
    return chemin === undefined ? null : change(place, chemin, undefined, parentOf(chemin));
  };
}

/** What these tags are in an earlier demande, of the same activity where there is one: another activity is another claim. */
export function copier(noms: readonly string[]): Poser {
  return (place) => copyFirst(place, findBalises(place.bloc, noms));
}

/** The same for the first text of a list. */
export function copierElement(noms: readonly string[]): Poser {
  return (place) =>
    copyFirst(
      place,
      findBalises(place.bloc, noms).map((liste) => `${liste}/0`),
    );
}

function copyFirst(place: Place, chemins: readonly string[]): Touche | null {
  const { bloc, temoin } = place;
  if (temoin === null) return null;
  const activityOf = (chemin: string) => {
    const [parent] = chemin.split(/\/[^/]+(?:\/0)?$/);
    return [bloc, temoin].map((each) => readAt(each, `${parent}/typeActivite`));
  };
  for (const chemin of chemins) {
    const [ici, la] = activityOf(chemin);
    const valeur = readAt(temoin, chemin);
    const isLa = typeof readAt(bloc, chemin) === 'string';
    if (isLa && typeof valeur === 'string' && valeur !== '' && ici === la) {
      return change(place, chemin, valeur);
    }
  }
  return null;
}

/** Another writing of the first of these values of which `autre` makes one: no longer JSON, or JSON of another kind. */
export function recrire(
  noms: readonly string[] | null,
  autre: (ecrit: string) => string | null,
): Poser {
  return ({ lu, node, bloc }) => {
    for (const chemin of findBalises(bloc, noms)) {
      const vise = nodeAt({ lu, node }, chemin);
      const avant = vise === null ? '' : ecritOf(lu, vise);
      const apres = autre(avant);
      if (vise === null || apres === null || apres === avant) continue;
      return { edits: replaceValeur(lu, vise, apres), chemin, avant, apres };
    }
    return null;
  };
}

/** A change of the signs around the tag of a value; `autre` gets the text from the tag to the next one, or to the end of its block. */
export function retoucher(
  noms: readonly string[],
  autre: (signes: string) => string | null,
): Poser {
  return ({ lu, node, bloc }) => {
    for (const chemin of findBalises(bloc, noms)) {
      const parent = nodeAt({ lu, node }, parentOf(chemin));
      const enfants = parent === null ? [] : enfantsOf(lu, parent);
      const rang = enfants.findIndex(({ nom }) => nom === segmentsOf(chemin).at(-1));
      const enfant = enfants[rang];
      if (parent === null || !enfant) continue;
      const fin = enfants[rang + 1]?.debut ?? lu.nodes.end(parent) - 1;
      const avant = lu.texte.slice(enfant.debut, fin);
      const apres = autre(avant);
      if (apres === null || apres === avant) continue;
      const edits = [editAt(lu, enfant.debut, fin, apres)];
      return { edits, chemin, avant: avant.trim(), apres: apres.trim() };
    }
    return null;
  };
}

/** Pointers of the tags of these names (null: all), at any depth, in the order of `noms`. */
function findBalises(bloc: Bloc, noms: readonly string[] | null): readonly string[] {
  const toutes = PLACES.get(bloc) ?? listPlaces(bloc, '');
  PLACES.set(bloc, toutes);
  if (noms === null) return toutes;
  return noms.flatMap((nom) => toutes.filter((chemin) => segmentsOf(chemin).at(-1) === nom));
}

/** Every fault looks for its place in the same demandes. */
const PLACES = new WeakMap<Bloc, readonly string[]>();

function listPlaces(valeur: unknown, chemin: string): readonly string[] {
  if (Array.isArray(valeur))
    return valeur.flatMap((each, rang) => listPlaces(each, `${chemin}/${rang}`));
  if (!isBloc(valeur)) return [];
  return Object.entries(valeur).flatMap(([nom, dedans]) => {
    const place = cheminOfBalise(chemin, nom);
    return [place, ...listPlaces(dedans, place)];
  });
}

function nodeAt({ lu, node }: Pick<Place, 'lu' | 'node'>, chemin: string): number | null {
  return segmentsOf(chemin).reduce<number | null>(
    (at, nom) => (at === null ? null : (enfantAt(lu, at, nom)?.node ?? null)),
    node,
  );
}

function enfantAt(lu: TexteLu, parent: number, nom: string): Enfant | null {
  const enfants = enfantsOf(lu, parent);
  return enfants.find((each) => each.nom === nom) ?? enfants.filter(isElement)[Number(nom)] ?? null;
}

function isElement({ nom }: Enfant): boolean {
  return nom === null;
}

function parentOf(chemin: string): string {
  return chemin.slice(0, chemin.lastIndexOf('/'));
}
