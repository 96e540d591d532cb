import { dansListe, type Garde } from '../portail/gardes/combinateurs.ts';
import { formulaire, heure } from '../portail/gardes/valeurs.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import { cheminOfBalise, LISTE_DES_LIGNES } from './chemins.ts';
import { acceptsControle } from './controles.ts';
import { BALISES_MAX, NOM_MAX, PROFONDEUR_MAX, refuseNom, VALEURS_MAX } from './limites.ts';
import type { BaliseModele, Modele, NoeudModele, PlaceNull, TypeNoeud } from './modele.ts';

/**
 * A model made again from foreign JSON, null when it is none: every place is of a known type and has only what this type
 * allows, names are possible and different, bounds hold. Never throws, whatever the value.
 */
export function readModeleConserve(valeur: unknown): Modele | null {
  if (!isBloc(valeur)) return null;
  const { formulaire: id, titre, origines, importeLe } = valeur;
  if (!formulaire(id) || !isTitre(titre) || !isOrigines(origines) || !heure(importeLe)) return null;
  const racine = readNoeud(valeur['racine'], 0, { balises: 0 });
  if (!racine || !isRacine(racine)) return null;
  return { formulaire: id, titre, origines, importeLe, racine };
}

/** A block whose list `lignesImport` holds blocks: a file of demandes. */
function isRacine({ type, balises = [] }: NoeudModele): boolean {
  const lignes = balises.find(({ nom }) => cheminOfBalise('', nom) === LISTE_DES_LIGNES);
  return (
    type === 'objet' &&
    lignes?.requise === true &&
    lignes.noeud.type === 'tableau' &&
    lignes.noeud.element?.type === 'objet'
  );
}

const TITRE_MAX = 200;
const ORIGINES_MAX = 20;

const isTitre: Garde<string> = (valeur): valeur is string =>
  typeof valeur === 'string' && valeur.trim() !== '' && valeur.length <= TITRE_MAX;

const isOrigines: Garde<readonly string[]> = (valeur): valeur is readonly string[] =>
  Array.isArray(valeur) && valeur.length <= ORIGINES_MAX && valeur.every(isNomDeFichier);

/** Systems stop at 255. */
const isNomDeFichier: Garde<string> = (valeur): valeur is string =>
  typeof valeur === 'string' && valeur.length <= 255;

const isType = dansListe<TypeNoeud>([
  ...(['objet', 'tableau', 'texte', 'nombre', 'entier', 'booleen', 'libre'] as const),
]);
const isPlaceNull = dansListe<PlaceNull>(['admise', 'refusee', 'non-dite']);

interface Compte {
  balises: number;
}

function readNoeud(valeur: unknown, niveau: number, compte: Compte): NoeudModele | null {
  if (niveau > PROFONDEUR_MAX || !isBloc(valeur)) return null;
  const { type, nul } = valeur;
  if (!isType(type) || !isPlaceNull(nul)) return null;
  const details = readDetails(valeur, type, niveau, compte);
  return details && { type, nul, ...details };
}

type Details = Omit<NoeudModele, 'type' | 'nul'>;

/** What a place says beside its type; null when it says something that this type does not allow. */
function readDetails(
  valeur: Bloc,
  type: TypeNoeud,
  niveau: number,
  compte: Compte,
): Details | null {
  const { valeurs, controle, balises, element } = valeur;
  const details: { -readonly [K in keyof Details]: Details[K] } = {};
  if (valeurs !== undefined) {
    if (type !== 'texte' || !isChoix(valeurs)) return null;
    details.valeurs = valeurs;
  }
  if (controle !== undefined) {
    if (typeof controle !== 'string' || !acceptsControle(type, controle)) return null;
    details.controle = controle;
  }
  if (balises !== undefined) {
    const lues = type === 'objet' ? readBalises(balises, niveau, compte) : null;
    if (!lues) return null;
    details.balises = lues;
  }
  if (element !== undefined) {
    const lu = type === 'tableau' ? readNoeud(element, niveau + 1, compte) : null;
    if (!lu) return null;
    details.element = lu;
  }
  return details;
}

const isChoix: Garde<readonly [string, ...string[]]> = (
  valeur,
): valeur is readonly [string, ...string[]] =>
  Array.isArray(valeur) &&
  valeur.length > 0 &&
  valeur.length <= VALEURS_MAX &&
  new Set(valeur).size === valeur.length &&
  valeur.every((choix) => typeof choix === 'string' && choix.length <= NOM_MAX);

function readBalises(
  valeur: unknown,
  niveau: number,
  compte: Compte,
): readonly BaliseModele[] | null {
  if (!Array.isArray(valeur)) return null;
  compte.balises += valeur.length;
  if (compte.balises > BALISES_MAX) return null;
  const balises: BaliseModele[] = [];
  const noms = new Set<string>();
  for (const lue of valeur) {
    const balise = readBalise(lue, niveau, compte);
    if (!balise || noms.has(balise.nom)) return null;
    noms.add(balise.nom);
    balises.push(balise);
  }
  return balises;
}

function readBalise(valeur: unknown, niveau: number, compte: Compte): BaliseModele | null {
  if (!isBloc(valeur)) return null;
  const { nom, requise } = valeur;
  if (typeof nom !== 'string' || refuseNom(nom) !== null || typeof requise !== 'boolean') {
    return null;
  }
  const noeud = readNoeud(valeur['noeud'], niveau + 1, compte);
  return noeud && { nom, requise, noeud };
}
