import { rangDeLigne } from '../lignes.ts';
import type { Mentions } from '../mentions.ts';
import { nommerColonne } from './classeur-lu.ts';
import type { ColonneAmericaine } from './ordre-des-dates.ts';

/** What became of the cells of one column for one reason. */
export interface Reprise {
  /** Rank of the column, from 0. */
  readonly colonne: number;
  /** Its heading, '' when it has none. */
  readonly titre: string;
  /** Tag of the field, as the form writes it. */
  readonly balise: string;
  /** French, with capital and full stop. */
  readonly raison: string;
  /** Read in the one likely way; a person looks at it. Always false where the cell is refused. */
  readonly aVerifier: boolean;
  readonly cellules: readonly CelluleReprise[];
}

export interface CelluleReprise {
  /** Number of the row, from 1. */
  readonly ligne: number;
  readonly avant: string;
  /** As the JSON writes it. A cell that is refused is written as it stands, so that the controls speak of it. */
  readonly apres: string;
}

/** Where the values of a file come from. */
export interface Origines {
  /** Pointers: those of a demande from its line (`/facture/dateEditionFacture`), those around from the root (`/siret`). */
  readonly chemins: readonly string[];
  /** For each demande, where it begins in `cases`; one more for the end. */
  readonly debuts: Uint32Array<ArrayBuffer>;
  /** By three: rank in `chemins`, number of the row (from 1; 0 for a constant), rank of the column. */
  readonly cases: Uint32Array<ArrayBuffer>;
  /** The same, for what stands around the demandes. */
  readonly enveloppe: Uint32Array<ArrayBuffer>;
  /** First row of each demande. */
  readonly lignes: Uint32Array<ArrayBuffer>;
}

/** A JSON of at most 200 demandes, numbered from 1. */
export interface FichierPrepare {
  readonly nom: string;
  readonly texte: string;
  /** Demandes. */
  readonly nombre: number;
  readonly origines: Origines;
}

/** What a table gives, whether or not it is right: nothing in it was judged. */
export interface Preparation {
  /** In the order of the table. Empty when no row is a demande. */
  readonly fichiers: readonly FichierPrepare[];
  /** Headings of the linked columns, by their rank. */
  readonly titres: readonly string[];
  /** Read otherwise than as they are written; nothing is lost. */
  readonly recuperees: readonly Reprise[];
  /** Left as they are, and why no value is sure. */
  readonly refusees: readonly Reprise[];
  /** Columns of dates of which a person says the order. */
  readonly dates: readonly ColonneAmericaine[];
  readonly mentions: Mentions;
  /** French sentences on the table as a whole: dates that were swapped, rows of one demande that are apart… */
  readonly remarques: readonly string[];
}

/** A place of a file, in the terms of the table. */
export type PlaceTableur =
  /** `colonne` is null where nothing of the table goes: a missing tag, a block, a demande. */
  | { readonly genre: 'ligne'; readonly ligne: number; readonly colonne: number | null }
  | { readonly genre: 'constante'; readonly chemin: string }
  | { readonly genre: 'fichier' };

/** Where the value at `chemin` (a JSON pointer of this file) comes from: its cell, else the row of what stands in it, else that of its demande. */
export function situer({ origines }: FichierPrepare, chemin: string): PlaceTableur {
  if (chemin === '') return { genre: 'fichier' };
  const rang = rangDeLigne(chemin);
  if (rang === null) return find(origines, origines.enveloppe, chemin) ?? { genre: 'fichier' };
  const { debuts, cases, lignes } = origines;
  const relatif = chemin.replace(/^\/lignesImport\/\d+/, '');
  const demande = cases.subarray(debuts[rang] ?? 0, debuts[rang + 1] ?? 0);
  const ligne = lignes[rang] ?? 0;
  return find(origines, demande, relatif) ?? { genre: 'ligne', ligne, colonne: null };
}

function find({ chemins }: Origines, cases: Uint32Array, chemin: string): PlaceTableur | null {
  let dedans: number | null = null;
  for (let at = 0; at < cases.length; at += 3) {
    const [lu = 0, ligne = 0, colonne = 0] = cases.subarray(at, at + 3);
    const connu = chemins[lu] ?? '';
    if (connu === chemin) {
      return ligne === 0 ? { genre: 'constante', chemin } : { genre: 'ligne', ligne, colonne };
    }
    if (dedans === null && ligne > 0 && connu.startsWith(`${chemin}/`)) dedans = ligne;
  }
  return dedans === null ? null : { genre: 'ligne', ligne: dedans, colonne: null };
}

/** « ligne 34, colonne RPPS (D) »; what a constant or the file itself says has no row. */
export function direPlace(place: PlaceTableur, titres: readonly string[]): string {
  if (place.genre === 'constante') return 'valeur donnée pour tout le fichier';
  if (place.genre === 'fichier') return 'fichier entier';
  const { ligne, colonne } = place;
  if (colonne === null) return `ligne ${ligne}`;
  return `ligne ${ligne}, colonne ${nommerColonne(titres[colonne] ?? '', colonne)}`;
}
