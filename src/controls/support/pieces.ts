import type { EntreeInspectee, EntreeRef } from '#domain/pieces-report.ts';
import type { ContextePieces } from '../control.ts';

/** An entry whose content matters: the others are to be removed, whatever they hold. */
export function isRetenue({ role }: EntreeInspectee): boolean {
  return COMPTENT.has(role);
}

const COMPTENT: ReadonlySet<EntreeInspectee['role']> = new Set([
  'attendue',
  'double',
  'a-renommer',
  'sans-json',
]);

/** The directory keeps its order: the rank of an entry is its place. */
export function entreeAt(
  ref: EntreeRef | undefined,
  { zips }: ContextePieces,
): EntreeInspectee | undefined {
  if (!ref) return undefined;
  const entrees = zips[ref.zip]?.entrees;
  const there = entrees?.[ref.rang];
  return there?.entree.rang === ref.rang
    ? there
    : entrees?.find(({ entree }) => entree.rang === ref.rang);
}
