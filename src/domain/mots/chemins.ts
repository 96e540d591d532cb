import { montrerInvisibles } from '../invisibles.ts';
import { segmentsOf } from '../pointeurs.ts';
import type { Position } from '../report.ts';
import { formatNombre } from '../francais.ts';

/** How places in a file read in French. Pure. */

/** « Ligne » alone is what the portal says of a demande. */
export function formatPosition(position: Position): string {
  return `ligne ${formatNombre(position.ligne)} du texte, colonne ${formatNombre(position.colonne)}`;
}

/** `/lignesImport/0/VA` → `lignesImport › 1 › VA`; ranks are shown from 1. '' is the whole file. */
export function formatChemin(chemin: string): string {
  return segmentsOf(chemin)
    .map((segment) =>
      /^(0|[1-9]\d*)$/.test(segment) ? String(Number(segment) + 1) : montrerInvisibles(segment),
    )
    .join(' › ');
}

// A pointer of a form, where `*` stands for any rank: `/lignesImport/*/VA/x` → `lignesImport[ ] › VA` and `x`.
export function formatModele(chemin: string): { readonly parents: string; readonly nom: string } {
  const segments = chemin.replaceAll('/*', '[ ]').split('/').slice(1);
  return { parents: segments.slice(0, -1).join(' › '), nom: segments.at(-1) ?? '' };
}
