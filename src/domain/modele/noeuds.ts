import { segmentsOf } from '../pointeurs.ts';
import type { BaliseModele, NoeudModele } from './modele.ts';

/** The node at a pointer of the model; null when there is none. */
export function noeudAt(racine: NoeudModele, chemin: string): NoeudModele | null {
  let noeud: NoeudModele | undefined = racine;
  for (const segment of segmentsOf(chemin)) noeud = noeud && childOf(noeud, segment);
  return noeud ?? null;
}

/** How many tags a structure names, at all levels. */
export function countBalises({ balises = [], element }: NoeudModele): number {
  const inside = balises.reduce((total, { noeud }) => total + 1 + countBalises(noeud), 0);
  return inside + (element ? countBalises(element) : 0);
}

/** A copy where the node at a pointer is changed; nothing changes when there is none. */
export function changeNoeud(
  noeud: NoeudModele,
  segments: readonly string[],
  change: (noeud: NoeudModele) => NoeudModele,
): NoeudModele {
  const [segment, ...reste] = segments;
  if (segment === undefined) return change(noeud);
  const { element, balises } = noeud;
  if (segment === '*') {
    return element ? { ...noeud, element: changeNoeud(element, reste, change) } : noeud;
  }
  if (!balises) return noeud;
  const changees = balises.map((balise) =>
    balise.nom === segment
      ? { ...balise, noeud: changeNoeud(balise.noeud, reste, change) }
      : balise,
  );
  return { ...noeud, balises: changees };
}

/** A copy where the tag at a pointer is changed, or left out when `change` gives null. */
export function changeBalise(
  racine: NoeudModele,
  chemin: string,
  change: (balise: BaliseModele) => BaliseModele | null,
): NoeudModele {
  const segments = segmentsOf(chemin);
  const nom = segments.at(-1);
  return changeNoeud(racine, segments.slice(0, -1), (bloc) => {
    if (!bloc.balises) return bloc;
    const balises = bloc.balises.flatMap((balise) =>
      balise.nom === nom ? (change(balise) ?? []) : [balise],
    );
    return { ...bloc, balises };
  });
}

function childOf({ balises, element }: NoeudModele, segment: string): NoeudModele | undefined {
  return segment === '*' ? element : balises?.find(({ nom }) => nom === segment)?.noeud;
}
