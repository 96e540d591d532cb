import { escapeSegment } from '../pointeurs.ts';

// Places in a model: JSON pointers (RFC 6901) where `*` stands for any rank, `/lignesImport/*/facture` for instance. A tag is
// never called `*` nor by a number, so that no two places share a pointer.

/** Its elements are the demandes. */
export const LISTE_DES_LIGNES = '/lignesImport';

export const LIGNE = '/lignesImport/*';

/** What makes a file a deposit: these places can be neither removed nor given another type. */
export function isFixe(chemin: string): boolean {
  return chemin === '' || chemin === LISTE_DES_LIGNES || chemin === LIGNE;
}

/** Of what a JSON pointer or the path of a column shows: `/VA/AM/0` → `/VA/AM/*`. */
export function cheminOfPointeur(pointeur: string): string {
  return pointeur.replace(/\/\d+(?=\/|$)/g, '/*');
}

export function cheminOfBalise(bloc: string, nom: string): string {
  return `${bloc}/${escapeSegment(nom)}`;
}

export function cheminOfElement(liste: string): string {
  return `${liste}/*`;
}
