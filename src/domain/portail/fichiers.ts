/** A file that the storage keeps as a blob; the journal only names it. */
export interface FichierConserve {
  /** `f<sequence>-<rank>`: the record that brought it, and its rank among the files of the command. */
  readonly id: string;
  readonly nom: string;
  /** Bytes. */
  readonly taille: number;
}

/** A file as a command brings it; its blob goes to the storage in the same transaction. */
export interface FichierDepose {
  readonly nom: string;
  readonly taille: number;
}

/** The id of the file of rank `rang` (from 0) in the command that becomes the record `sequence`. */
export function fichierId(sequence: number, rang: number): string {
  return `f${sequence}-${rang}`;
}

/** The record that brought the file of this id; NaN when it is no such id. */
export function sequenceDuFichier(id: string): number {
  return Number(/^f(\d+)-\d+$/.exec(id)?.[1] ?? NaN);
}
