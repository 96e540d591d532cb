import { isBloc } from '../projection/guards.ts';
import { RACINE, readExemples, type LectureExemples } from './exemples.ts';
import type { NoeudModele } from './modele.ts';
import type { Remarque } from './remarques.ts';

/** A parsed JSON document that shows the structure of a form, blank or filled. */
export interface DocumentModele {
  /** Name of its file, for the messages. */
  readonly nom: string;
  readonly valeur: unknown;
}

export type Derivation =
  | { readonly ok: true; readonly racine: NoeudModele; readonly remarques: readonly Remarque[] }
  | { readonly ok: false; /** A French sentence. */ readonly motif: string };

export type LectureNoeud =
  | { readonly ok: true; readonly racine: NoeudModele }
  | { readonly ok: false; readonly motif: string };

/**
 * The structure that documents show, merged as so many examples: it accepts each of them, documentation lines aside. What they
 * leave open is said in remarks. Any value is harmless; what is no deposit, or is too deep or too wide, is refused.
 */
export function deriveModele(documents: readonly DocumentModele[]): Derivation {
  if (documents.length === 0) return { ok: false, motif: 'Aucun fichier n’a été donné.' };
  for (const { nom, valeur } of documents) {
    const motif = refuseDocument(valeur);
    if (motif !== null) return { ok: false, motif: `« ${nom} » : ${motif}` };
  }
  const valeurs = documents.map(({ valeur }) => valeur);
  const lecture: LectureExemples = { modele: true, remarques: [], balises: 0, refus: null };
  const racine = readExemples(valeurs, RACINE, lecture);
  if (lecture.refus !== null) return { ok: false, motif: lecture.refus };
  return { ok: true, racine, remarques: lecture.remarques };
}

/** The structure of one document of any shape, without judgement: to compare it with a model. */
export function noeudOfDocument(valeur: unknown): LectureNoeud {
  const lecture: LectureExemples = { modele: false, remarques: [], balises: 0, refus: null };
  const racine = readExemples([valeur], RACINE, lecture);
  return lecture.refus === null ? { ok: true, racine } : { ok: false, motif: lecture.refus };
}

/** Why a document cannot be the model of a form; null when it can. */
function refuseDocument(valeur: unknown): string | null {
  if (!isBloc(valeur)) return 'un modèle commence par une accolade ouvrante {.';
  const lignes = Object.hasOwn(valeur, 'lignesImport') ? valeur['lignesImport'] : undefined;
  if (lignes === undefined) {
    return 'la balise « lignesImport » n’est pas à la racine. Un fichier de demandes la contient toujours, écrite exactement ainsi.';
  }
  if (!Array.isArray(lignes) || lignes.length === 0) {
    return '« lignesImport » doit être une liste entre crochets qui montre au moins une demande.';
  }
  return lignes.every(isBloc)
    ? null
    : 'chaque élément de « lignesImport » doit être un bloc entre accolades : une demande.';
}
