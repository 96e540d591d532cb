import type { Modele, NoeudModele } from '#domain/modele/modele.ts';
import { shorten } from '#domain/texte.ts';
import { simplify } from './noms-proches.ts';

/** How much of a modèle de référence a document bears. */
export interface Part {
  readonly titre: string;
  /** Share of the names of its lines that were met, from 0 to 1. */
  readonly part: number;
}

/** `balises`: simplified names met in the document. */
export function readShare({ titre, racine }: Modele, balises: ReadonlyMap<string, string>): Part {
  const noms = new Set<string>();
  addNames(racine.balises?.find(({ nom }) => nom === 'lignesImport')?.noeud, noms);
  const trouves = [...noms].filter((nom) => balises.has(nom)).length;
  return { titre, part: noms.size === 0 ? 0 : trouves / noms.size };
}

/** A modèle is bounded: so is the walk. */
function addNames(noeud: NoeudModele | undefined, noms: Set<string>): void {
  if (noeud === undefined) return;
  for (const { nom, noeud: enfant } of noeud.balises ?? []) {
    noms.add(simplify(shorten(nom)));
    addNames(enfant, noms);
  }
  addNames(noeud.element, noms);
}
