import type { Base } from './base.ts';
import type { FichierEcrit } from './enregistrements.ts';
import { fail, succeed, toEchec, type Resultat } from './failures.ts';

/** Null when no file of that id is kept. */
export function readFichier(base: Base, id: string): Promise<Resultat<Blob | null>> {
  return base.read(async (transaction) => {
    const row = await transaction.objectStore('fichiers').get(id);
    return succeed(row ? toBlob(row.blob) : null);
  });
}

/** `fichier-illisible` when one must be read to be kept and no longer can. Outside any transaction, which would not wait. */
export async function prepareFichiers(
  base: Base,
  fichiers: Iterable<readonly [string, Blob]>,
): Promise<Resultat<readonly FichierEcrit[]>> {
  const lus = Array.from(fichiers, ([id, blob]) => ({ id, blob }));
  if (lus.length === 0 || (await base.keepsBlobs())) return succeed(lus);
  try {
    return succeed(
      await Promise.all(lus.map(async ({ id, blob }) => ({ id, blob: await blob.arrayBuffer() }))),
    );
  } catch (error) {
    return fail(toEchec(error));
  }
}

export function toBlob(blob: Blob | ArrayBuffer): Blob {
  return blob instanceof Blob ? blob : new Blob([blob]);
}
