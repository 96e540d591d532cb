import type { EntreeReport } from '#domain/pieces-report.ts';

/** True of an entry worth looking at: a piece, of a type that is shown, of which nothing says that it is broken. Pure. */
export function canPreview({ nature, type, integrite }: EntreeReport): boolean {
  if (nature !== 'piece' || type === null || type === 'autre') return false;
  return integrite === null || integrite === 'ok';
}
