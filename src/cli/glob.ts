import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './cause.ts';

/** `*`, `?` and `**` (any folders), for a shell that leaves them to the command. */
const SIGNES = /[*?]/;

/**
 * Paths of a pattern, sorted; the argument itself when it is no pattern, or when a file has that very name. A folder that cannot be listed is
 * one of them: what it may hold is not passed over in silence. The folders where it was looked for are added to `visites`: a new file there
 * may match.
 */
export async function expandGlob(
  argument: string,
  visites: Set<string> = new Set(),
): Promise<readonly string[]> {
  if (!SIGNES.test(argument) || (await exists(argument))) return [argument];
  const motif = process.platform === 'win32' ? argument.replaceAll('\\', '/') : argument;
  const [debut, ...suite] = motif.split('/');
  const racine = debut === '' ? '/' : '';
  const found = await walk(racine, racine === '' ? [debut ?? '', ...suite] : suite, visites);
  return [...new Set(found)].sort();
}

async function walk(
  dossier: string,
  segments: readonly string[],
  visites: Set<string>,
): Promise<readonly string[]> {
  const [segment, ...suite] = segments;
  if (segment === undefined) return [];
  if (segment === '**') return walkAnywhere(dossier, suite, visites);
  if (!SIGNES.test(segment)) {
    const path = join(dossier, segment);
    if (suite.length > 0) return walk(path, suite, visites);
    visites.add(dossier === '' ? '.' : dossier);
    return (await exists(path)) ? [path] : [];
  }
  const entries = await list(dossier, visites);
  if (!entries) return [dossier];
  const found = entries
    .filter(({ name }) => matches(name, segment))
    .map(async (entry) => {
      const path = join(dossier, entry.name);
      if (await isFolder(entry, path)) return suite.length === 0 ? [] : walk(path, suite, visites);
      return suite.length === 0 ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}

/** A link to a folder is one, as in a shell. */
async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Here, and in each folder below; not through links, which may turn round. */
async function walkAnywhere(
  dossier: string,
  suite: readonly string[],
  visites: Set<string>,
): Promise<readonly string[]> {
  const entries = await list(dossier, visites);
  if (!entries) return [dossier];
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
  const below = folders.map(({ name }) => walkAnywhere(join(dossier, name), suite, visites));
  return [
    await walk(dossier, suite.length === 0 ? ['*'] : suite, visites),
    ...(await Promise.all(below)),
  ].flat();
}

/** Null: it is there, and cannot be listed. */
async function list(dossier: string, visites: Set<string>): Promise<readonly Dirent[] | null> {
  const path = dossier === '' ? '.' : dossier;
  visites.add(path);
  return readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause)) ? [] : null;
  });
}

/** A name that begins with a point is only found by a pattern that does, as in a shell. Accents may be written in two ways. */
function matches(name: string, segment: string): boolean {
  if (name.startsWith('.') && !segment.startsWith('.')) return false;
  const source = segment
    .normalize()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su').test(name.normalize());
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
