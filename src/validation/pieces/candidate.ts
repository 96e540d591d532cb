import type { EntreeInspectee } from '#domain/pieces-report.ts';
import type { EntreeZip, ExamenEntree, LectureZip, TypePiece } from '#domain/zip.ts';
import { isSystemFile } from './system-files.ts';

/** An entry while it looks for its document. Never keyed by its name alone: names repeat and lie. */
export interface Candidate {
  readonly zip: number;
  readonly entree: EntreeZip;
  readonly examen: ExamenEntree | null;
  readonly type: TypePiece | null;
  readonly nature: EntreeInspectee['nature'];
  role: EntreeInspectee['role'] | null;
  attendus: readonly number[];
}

/** A zip with what is known of its entries so far. */
export interface ZipLu {
  readonly lecture: LectureZip;
  /** In any order, possibly not all of them yet. */
  readonly examens: readonly ExamenEntree[];
  /** By rang: the quick answer. */
  readonly types: readonly (TypePiece | null)[];
}

/** The entries of the zip of this rank, in the order of its directory. */
export function toCandidates({ lecture, examens, types }: ZipLu, zip: number): Candidate[] {
  if (lecture.refus) return [];
  const byRang = new Map(examens.map((examen) => [examen.rang, examen]));
  return lecture.entrees.map((entree) => {
    const examen = byRang.get(entree.rang) ?? null;
    return {
      zip,
      entree,
      examen,
      type: typeOf(entree, examen, types[entree.rang] ?? null),
      nature: entree.dossier ? 'dossier' : isSystemFile(entree.nom) ? 'systeme' : 'piece',
      role: null,
      attendus: [],
    };
  });
}

/** What cannot be read shows no type. */
function typeOf(
  { chiffree, methode }: EntreeZip,
  examen: ExamenEntree | null,
  quick: TypePiece | null,
): TypePiece | null {
  if (chiffree || (methode !== 0 && methode !== 8)) return null;
  if (examen === null) return quick;
  return examen.integrite === 'ok' ? examen.type : null;
}
