import type { BaliseModele, NoeudModele } from '../modele/modele.ts';
import { cheminOfBalise, cheminOfElement, LISTE_DES_LIGNES } from '../modele/chemins.ts';
import { escapeSegment } from '../pointeurs.ts';
import {
  ecritOf,
  enfantsOf,
  isListe,
  isObjet,
  valeurOf,
  type Enfant,
  type TexteLu,
} from '../texte-json/lecture.ts';

interface Commun {
  /** JSON pointer. */
  readonly chemin: string;
  /** The same in the form, where `*` stands for any rank. */
  readonly modele: string;
  /** Null in a list. */
  readonly nom: string | null;
  /** In its block or list. */
  readonly rang: number;
  readonly node: number;
  readonly parent: number;
  /** What the form expects; null when it does not know the tag. */
  readonly noeud: NoeudModele | null;
  /** The form knows the tags of its block, and not this one. */
  readonly inconnue: boolean;
  /** A tag of this name comes later in the block: that one counts. */
  readonly doublee: boolean;
}

export interface ElementValeur extends Commun {
  readonly genre: 'valeur';
  /** As the text writes it. */
  readonly ecrit: string;
  readonly valeur: unknown;
}

export interface ElementBloc extends Commun {
  readonly genre: 'bloc';
  readonly enfants: readonly Element[];
  /** What the form expects and the block has not. */
  readonly absentes: readonly BaliseModele[];
}

export interface ElementListe extends Commun {
  readonly genre: 'liste';
  readonly enfants: readonly Element[];
}

/** A demande, or a part of it, as it is filled: in the order of the text, with what the form knows of it. */
export type Element = ElementValeur | ElementBloc | ElementListe;

export type Place = Pick<
  Commun,
  'chemin' | 'modele' | 'nom' | 'rang' | 'node' | 'parent' | 'noeud' | 'inconnue' | 'doublee'
>;

export function ficheOf(lu: TexteLu, place: Place): Element {
  const { node, noeud } = place;
  const enfants = enfantsOf(lu, node);
  if (isListe(lu, node))
    return {
      ...place,
      genre: 'liste',
      enfants: enfants.map((enfant, rang) => ficheOf(lu, elementAt(place, enfant, rang))),
    };
  if (!isObjet(lu, node))
    return { ...place, genre: 'valeur', ecrit: ecritOf(lu, node), valeur: valeurOf(lu, node) };
  const noms = new Map(enfants.map(({ nom }, rang) => [nom, rang]));
  return {
    ...place,
    genre: 'bloc',
    enfants: enfants.map((enfant, rang) =>
      ficheOf(lu, baliseAt(place, enfant, rang, noms.get(enfant.nom) !== rang)),
    ),
    absentes: noeud?.balises?.filter(({ nom }) => !noms.has(nom)) ?? [],
  };
}

/** What stands around the demandes: the root without their list. */
export function enveloppeOf(lu: TexteLu, noeud: NoeudModele | null): ElementBloc | null {
  if (!isObjet(lu, 0)) return null;
  const racine: Place = { ...RACINE, noeud };
  const noms = new Map(enfantsOf(lu, 0).map(({ nom }, rang) => [nom, rang]));
  const enfants = enfantsOf(lu, 0).flatMap((enfant, rang) => {
    const place = baliseAt(racine, enfant, rang, noms.get(enfant.nom) !== rang);
    return place.chemin === LISTE_DES_LIGNES && isListe(lu, place.node) ? [] : ficheOf(lu, place);
  });
  const absentes = noeud?.balises?.filter(({ nom }) => !noms.has(nom)) ?? [];
  return { ...racine, genre: 'bloc', enfants, absentes };
}

const RACINE: Place = {
  chemin: '',
  modele: '',
  nom: null,
  rang: 0,
  node: 0,
  parent: 0,
  noeud: null,
  inconnue: false,
  doublee: false,
};

function elementAt(liste: Place, { node }: Enfant, rang: number): Place {
  return {
    node,
    rang,
    nom: null,
    parent: liste.node,
    chemin: `${liste.chemin}/${rang}`,
    modele: cheminOfElement(liste.modele),
    noeud: liste.noeud?.element ?? null,
    inconnue: false,
    doublee: false,
  };
}

function baliseAt(bloc: Place, { node, nom }: Enfant, rang: number, doublee: boolean): Place {
  const balises = bloc.noeud?.balises;
  const noeud = balises?.find((balise) => balise.nom === nom)?.noeud ?? null;
  return {
    node,
    rang,
    nom,
    parent: bloc.node,
    chemin: `${bloc.chemin}/${escapeSegment(nom ?? '')}`,
    modele: cheminOfBalise(bloc.modele, nom ?? ''),
    noeud,
    inconnue: balises !== undefined && noeud === null,
    doublee,
  };
}
