import type { Failure } from '#domain/report.ts';
import { ECHECS } from '#ui/commun/attente.ts';
import { PIECES } from './textes.ts';

/** What to do when the work on the zips ended without its answer. */
export function adviseEchec({ type }: Failure): string {
  return type === 'thread-perdu' ? PIECES.echecMemoire : ECHECS[type].conseil;
}
