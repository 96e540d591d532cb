import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An editor writes a file in several strokes. */
const CALME_MS = 150;

export interface Surveillance {
  /** The files to be judged, at this moment: a pattern may match new ones. */
  readonly lister: () => Promise<readonly string[]>;
  /** What the files are judged with, at this moment: when it changes, all are judged again. */
  readonly references: () => readonly string[];
  readonly juger: (fichiers: readonly string[]) => Promise<void>;
}

/**
 * Judges all the files, then those that change, until `arret`. Folders are watched rather than files: many programs write a new file
 * and give it the name of the old one.
 */
export async function surveiller(
  { lister, references, juger }: Surveillance,
  arret: AbortSignal,
): Promise<void> {
  const vus = new Map<string, string>();
  let reveiller = () => {};
  const gardes = new Map<string, ReturnType<typeof watch>>();
  arret.addEventListener('abort', () => reveiller());
  try {
    while (!arret.aborted) {
      // Before anything is looked at: what changes meanwhile is seen at the next turn.
      const reveil = new Promise<void>((resolve) => (reveiller = resolve));
      const fichiers = await lister();
      const avec = references();
      for (const dossier of new Set([...fichiers, ...avec].map(dirname))) guard(dossier);
      const autres = await listChanged(avec, vus);
      const changes = await listChanged(fichiers, vus);
      const aJuger = autres.length > 0 ? fichiers : changes;
      if (aJuger.length > 0) await juger(aJuger);
      await reveil;
      if (!arret.aborted) await new Promise((resolve) => setTimeout(resolve, CALME_MS));
    }
  } finally {
    for (const garde of gardes.values()) garde.close();
  }

  function guard(dossier: string): void {
    if (gardes.has(dossier)) return;
    try {
      const garde = watch(dossier, () => reveiller());
      // The folder is gone: its files are then said to be.
      garde.on('error', () => reveiller());
      gardes.set(dossier, garde);
    } catch (cause) {
      // A folder that is not there: its files are said to be missing, and nobody can tell when it comes.
      if (!(cause instanceof Error && 'code' in cause)) throw cause;
    }
  }
}

/** Those whose date or size is no longer what it was; all of them, the first time. */
async function listChanged(
  paths: readonly string[],
  vus: Map<string, string>,
): Promise<readonly string[]> {
  const changes: string[] = [];
  for (const path of paths) {
    const signature = await stat(path).then(
      ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
      () => 'absent',
    );
    if (vus.get(path) !== signature) changes.push(path);
    vus.set(path, signature);
  }
  return changes;
}
