import type { Integrite, TypePiece } from '#domain/zip.ts';
import { examineEntries } from '#validation/zip/integrity.ts';
import { readZip } from '#validation/zip/read-zip.ts';

/** One line of `--inspecter`: structure and integrity only, entries in the order of the directory. */
export interface CliZip {
  readonly fichier: string;
  readonly etat: 'lisible' | 'refuse';
  /** Why it is refused, in French; null when it is readable. */
  readonly motif: string | null;
  readonly entrees: readonly {
    readonly nom: string;
    readonly taille: number;
    readonly integrite: Integrite;
    readonly nomSur: boolean;
    readonly type: TypePiece;
  }[];
}

/** `path` is the zip as given on the command line. */
export async function summarizeZip(
  path: string,
  zip: Blob & { readonly name: string },
): Promise<CliZip> {
  const { refus, entrees } = await readZip(zip);
  if (refus) return { fichier: path, etat: 'refuse', motif: refus.motif, entrees: [] };
  const examens = new Map<number, { integrite: Integrite; type: TypePiece }>();
  for await (const examen of examineEntries(zip, entrees)) examens.set(examen.rang, examen);
  return {
    fichier: path,
    etat: 'lisible',
    motif: null,
    entrees: entrees.map(({ rang, nom, taille, nomSur }) => {
      const { integrite, type } = examens.get(rang) ?? { integrite: 'donnees', type: 'autre' };
      return { nom, taille, integrite, nomSur, type };
    }),
  };
}

/** Readable, and every entry intact. */
export function isZipSound({ etat, entrees }: CliZip): boolean {
  return etat === 'lisible' && entrees.every(({ integrite }) => integrite === 'ok');
}
