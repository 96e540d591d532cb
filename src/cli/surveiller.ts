import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createGardes } from './gardes.ts';

/** An editor writes a file in several strokes. */
const CALME_MS = 150;

export interface Liste {
  readonly fichiers: readonly string[];
  /** Where a new one may come. */
  readonly dossiers: Iterable<string>;
}

export interface Surveillance {
  /** The files to be judged, at this moment: a pattern may match new ones. */
  readonly lister: () => Promise<Liste>;
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
  const gardes = createGardes(() => reveiller());
  arret.addEventListener('abort', () => reveiller());
  try {
    while (!arret.aborted) {
      // Before anything is looked at: what changes meanwhile is seen at the next turn.
      const reveil = new Promise<void>((resolve) => (reveiller = resolve));
      const avec = references();
      let liste = await lister();
      // A folder is filled while nobody watches it yet: it is read again once it is.
      while (
        await gardes.watchAll([...liste.dossiers, ...[...liste.fichiers, ...avec].map(dirname)])
      )
        liste = await lister();
      const { fichiers } = liste;
      const autres = await listChanged(avec, vus);
      const changes = await listChanged(fichiers, vus);
      const aJuger = autres.length > 0 ? fichiers : changes;
      if (aJuger.length > 0) await juger(aJuger);
      await reveil;
      if (!arret.aborted) await new Promise((resolve) => setTimeout(resolve, CALME_MS));
    }
  } finally {
    gardes.close();
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
