import { cheminOfBalise, cheminOfElement } from '#domain/modele/chemins.ts';
import type { NoeudModele } from '#domain/modele/modele.ts';

/** One place of a model, as a row of a table. */
export interface LigneModele {
  /** Pointer of the model, `*` for any rank; '' is the whole file. */
  readonly chemin: string;
  readonly noeud: NoeudModele;
  /** Null: not a tag (the whole file, the elements of a list). */
  readonly requise: boolean | null;
}

/** The places below the root, in the order of the model. */
export function listLignes(racine: NoeudModele): readonly LigneModele[] {
  return [...walk('', racine)];
}

/** Places of which nothing says whether null may stand there. */
export function listNulsNonDits(racine: NoeudModele): readonly string[] {
  return listLignes(racine)
    .filter(({ noeud }) => noeud.nul === 'non-dite')
    .map(({ chemin }) => chemin);
}

function* walk(chemin: string, noeud: NoeudModele): Generator<LigneModele> {
  for (const { nom, requise, noeud: balise } of noeud.balises ?? []) {
    const place = cheminOfBalise(chemin, nom);
    yield { chemin: place, noeud: balise, requise };
    yield* walk(place, balise);
  }
  if (noeud.element) {
    const place = cheminOfElement(chemin);
    // The blocks of a list are its tag in the eyes of a reader: only other elements are worth a row.
    if (noeud.element.type !== 'objet')
      yield { chemin: place, noeud: noeud.element, requise: null };
    yield* walk(place, noeud.element);
  }
}
