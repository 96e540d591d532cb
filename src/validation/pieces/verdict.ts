import type { EntreeInspectee, PiecesVerdict } from '#domain/pieces-report.ts';
import type { ContextePieces } from '#controls/control.ts';
import { pieceAttenduePresente } from '#controls/pieces/piece-attendue-presente.ts';
import { zipStructure } from '#controls/pieces/zip-structure.ts';
import type { RawPieceFinding } from '#controls/run-pieces.ts';
import { isRetenue } from '#controls/support/pieces.ts';
import { wrongOf } from './usable.ts';

/** What is said of all the zips together, the gravest first. */
export function decide(raws: readonly RawPieceFinding[], contexte: ContextePieces): PiecesVerdict {
  const { attendus, zips } = contexte;
  const blocking = raws.filter(({ controle }) => controle.severite === 'bloquant');
  const refused = zips.some(({ lecture }) => lecture.refus !== null);
  if (
    blocking.some(
      ({ controle }) => controle.id !== pieceAttenduePresente.id && controle.id !== zipStructure.id,
    )
  ) {
    return 'non-conforme';
  }
  if (refused || attendus.some(({ etat }) => etat === 'inutilisable')) return 'illisible';
  if (zips.some(({ entrees }) => entrees.some(isClosed))) return 'illisible';
  if (blocking.length > 0) return 'incomplet';
  if (zips.some(({ lecture, entrees }) => lecture.vrac && entrees.some(isRetenue)))
    return 'a-zipper';
  const warned = raws.some(({ controle }) => controle.severite === 'avertissement');
  if (warned || attendus.some(({ etat }) => etat !== 'present')) return 'a-verifier';
  return attendus.length > 0 ? 'complet' : 'regles-respectees';
}

/** Without JSON, what cannot be opened answers no document: it is said of the entry itself. */
function isClosed(piece: EntreeInspectee): boolean {
  return piece.role === 'sans-json' && wrongOf(piece)?.type === 'integrite';
}
