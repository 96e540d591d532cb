import { baseName } from '#domain/pieces.ts';

/** What macOS and Windows leave in a zip without being asked. */
export function isSystemFile(nom: string): boolean {
  const base = baseName(nom).toLowerCase();
  return SYSTEM_NAMES.has(base) || base.startsWith('._') || /(^|[/\\])__macosx([/\\]|$)/i.test(nom);
}

const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  '.ds_store',
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
]);
