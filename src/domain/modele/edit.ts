import { segmentsOf } from '../pointeurs.ts';
import { isFixe } from './chemins.ts';
import { acceptsControle } from './controles.ts';
import {
  BALISES_MAX,
  NOM_MAX,
  PROFONDEUR_MAX,
  refuseNom,
  TROP_DE_BALISES,
  TROP_PROFOND,
  VALEURS_MAX,
} from './limites.ts';
import type { NoeudModele, PlaceNull, TypeNoeud } from './modele.ts';
import { changeBalise, changeNoeud, countBalises, noeudAt } from './noeuds.ts';

// Edits of a structure at a pointer. Each gives a sound structure: what a place cannot have is left out, and nothing changes at
// a place that does not exist, or without which the file would be no deposit (`isFixe`).

/** Gives a place another type; what the former type alone allowed is forgotten. */
export function setType(racine: NoeudModele, chemin: string, type: TypeNoeud): NoeudModele {
  return editNoeud(racine, chemin, (noeud) =>
    noeud.type === type ? noeud : { type, nul: noeud.nul },
  );
}

/** Says whether null may stand there. */
export function setNul(racine: NoeudModele, chemin: string, nul: PlaceNull): NoeudModele {
  return editNoeud(racine, chemin, (noeud) => ({ ...noeud, nul }));
}

/** Says whether a tag must be present. */
export function setRequise(racine: NoeudModele, chemin: string, requise: boolean): NoeudModele {
  if (isFixe(chemin)) return racine;
  return changeBalise(racine, chemin, (balise) => ({ ...balise, requise }));
}

/** Lists the only texts accepted; none: any text. A list takes the place of a format control. */
export function setValeurs(
  racine: NoeudModele,
  chemin: string,
  valeurs: readonly string[],
): NoeudModele {
  const possibles = valeurs.filter((valeur) => valeur !== '' && valeur.length <= NOM_MAX);
  const [premiere, ...autres] = [...new Set(possibles)].slice(0, VALEURS_MAX);
  return editNoeud(racine, chemin, (noeud) => {
    const { type, nul, controle } = noeud;
    if (type !== 'texte') return noeud;
    if (premiere !== undefined) return { type, nul, valeurs: [premiere, ...autres] };
    return { type, nul, ...(controle !== undefined && { controle }) };
  });
}

/** Calls a format control, of those that `acceptsControle` for the type; null: none. It takes the place of a list. */
export function setControle(
  racine: NoeudModele,
  chemin: string,
  controle: string | null,
): NoeudModele {
  return editNoeud(racine, chemin, (noeud) => {
    const { type, nul } = noeud;
    if (controle === null) return noeud.controle === undefined ? noeud : { type, nul };
    return acceptsControle(type, controle) ? { type, nul, controle } : noeud;
  });
}

/** Leaves a tag out, with all that it holds. */
export function removeBalise(racine: NoeudModele, chemin: string): NoeudModele {
  return isFixe(chemin) ? racine : changeBalise(racine, chemin, () => null);
}

export type Edition =
  | { readonly ok: true; readonly racine: NoeudModele }
  | { readonly ok: false; /** A French sentence. */ readonly motif: string };

/** Adds a tag at the end of a block: required, a text until said otherwise. */
export function addBalise(racine: NoeudModele, bloc: string, nom: string): Edition {
  const noeud = noeudAt(racine, bloc);
  const motif = noeud?.type === 'objet' ? refuseAjout(racine, bloc, noeud, nom) : PAS_UN_BLOC;
  if (motif !== null) return { ok: false, motif };
  const ajoutee = { nom, requise: true, noeud: { type: 'texte', nul: 'non-dite' } } as const;
  const changee = changeNoeud(racine, segmentsOf(bloc), (avant) => ({
    ...avant,
    balises: [...(avant.balises ?? []), ajoutee],
  }));
  return { ok: true, racine: changee };
}

const PAS_UN_BLOC = 'Une balise ne s’ajoute que dans un bloc.';

function refuseAjout(
  racine: NoeudModele,
  bloc: string,
  { balises = [] }: NoeudModele,
  nom: string,
): string | null {
  if (balises.some((balise) => balise.nom === nom)) {
    return `La balise « ${nom} » est déjà dans ce bloc.`;
  }
  if (segmentsOf(bloc).length >= PROFONDEUR_MAX) return TROP_PROFOND;
  return countBalises(racine) >= BALISES_MAX ? TROP_DE_BALISES : refuseNom(nom);
}

function editNoeud(
  racine: NoeudModele,
  chemin: string,
  change: (noeud: NoeudModele) => NoeudModele,
): NoeudModele {
  return isFixe(chemin) ? racine : changeNoeud(racine, segmentsOf(chemin), change);
}
