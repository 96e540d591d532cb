import type { Registres } from './registres.ts';

/** Why a file gives no register. `detail` completes the sentence where there is one. */
export type MotifRegistre =
  | 'vide'
  /** Neither FINESS nor RPPS. */
  | 'inconnu'
  /** FINESS of a schema that this reader does not know. */
  | 'schema'
  /** It begins as a register, and goes on otherwise. */
  | 'autre-forme'
  | 'colonnes'
  /** Another file of the RPPS, which does not say what its professionals do. `detail`: which one, when it is known. */
  | 'sans-activite'
  /** An archive that our reader refuses, or whose content is not the declared one. */
  | 'zip'
  | 'zip-sans-extrait'
  /** The browser can no longer read the file. */
  | 'inaccessible';

export type LectureRegistre =
  | { readonly ok: true; readonly registres: Registres }
  | { readonly ok: false; readonly motif: MotifRegistre; readonly detail: string };

/** Bytes of the file read, of all its bytes. */
export interface ProgresRegistre {
  readonly lus: number;
  readonly total: number;
}
