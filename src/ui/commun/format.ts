import { segmentsOf } from '#domain/pointeurs.ts';
import type { Position } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { formatNombre } from './mesures.ts';

/** How dates and places read in French. Pure. */

/** `AAAA-MM-JJTHH:MM` → `JJ/MM/AAAA à HH h MM`; returned unchanged when it has another shape. */
export function formatHeure(heure: HeureDeParis): string {
  const [, annee, mois, jour, heures, minutes] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(heure) ?? [];
  if (annee === undefined) return heure;
  return `${jour}/${mois}/${annee} à ${heures} h ${minutes}`;
}

/** `2026-03` → `03/2026`, `2022-06-10` → `10/06/2022`, `2024` → `2024`. */
export function formatDate(date: string): string {
  return date.split('-').reverse().join('/');
}

export function formatPosition(position: Position): string {
  return `ligne ${formatNombre(position.ligne)}, colonne ${formatNombre(position.colonne)}`;
}

/** `/lignesImport/0/VA` → `lignesImport › 1 › VA`; ranks are shown from 1. '' is the whole file. */
export function formatChemin(chemin: string): string {
  return segmentsOf(chemin)
    .map((segment) => (/^(0|[1-9]\d*)$/.test(segment) ? String(Number(segment) + 1) : segment))
    .join(' › ');
}

/** French spacing: what must not be parted at the end of a line is tied by a no-break space. */
export function tieFrench(texte: string): string {
  return texte
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replace(/ (?=[:;!?%€](\s|$|[.,)»]))/g, '\u00a0')
    .replaceAll('n° ', 'n°\u00a0');
}

// A pointer of a form, where `*` stands for any rank: `/lignesImport/*/VA/x` → `lignesImport[ ] › VA` and `x`.
export function formatModele(chemin: string): { readonly parents: string; readonly nom: string } {
  const segments = chemin.replaceAll('/*', '[ ]').split('/').slice(1);
  return { parents: segments.slice(0, -1).join(' › '), nom: segments.at(-1) ?? '' };
}
