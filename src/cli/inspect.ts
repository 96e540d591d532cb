import type { ExamenEntree, Integrite, TypePiece } from '#domain/zip.ts';
import { examineEntries } from '#validation/zip/integrity.ts';
import { readZip } from '#validation/zip/read-zip.ts';
import { checkFiles, expandAll, openLazily } from './fichiers.ts';
import { nameFaults } from './panne.ts';
import { write } from './sortie.ts';

/** One line of `--inspecter`: structure and integrity only, entries in the order of the directory. */
export interface CliZip {
  readonly fichier: string;
  readonly etat: 'lisible' | 'refuse';
  /** Why it is refused, in French; null when it is readable. */
  readonly motif: string | null;
  /** What is unusual in a zip that is read, in French. */
  readonly remarques: readonly string[];
  readonly entrees: readonly {
    readonly nom: string;
    readonly taille: number;
    readonly integrite: Integrite;
    readonly nomSur: boolean;
    readonly type: TypePiece;
    /** A symbolic link, not a document. Absent otherwise. */
    readonly lien?: true;
    /** What it is when it is no piece (« une image HEIC »). Absent otherwise. */
    readonly nature?: string;
  }[];
}

/** A line for each zip. True when every one is readable, and every entry intact. @throws Misuse */
export async function inspectAll(fichiers: readonly string[]): Promise<boolean> {
  const paths = await expandAll(fichiers);
  await checkFiles(paths);
  return nameFaults(async (at) => {
    let sound = true;
    for (const path of paths) {
      at(path);
      const summary = await summarizeZip(path, await openLazily(path));
      await write(`${JSON.stringify(summary)}\n`);
      sound &&= isZipSound(summary);
    }
    return sound;
  });
}

/** `path` is the zip as given on the command line. */
export async function summarizeZip(
  path: string,
  zip: Blob & { readonly name: string },
): Promise<CliZip> {
  const { refus, remarques, entrees } = await readZip(zip);
  if (refus) {
    return { fichier: path, etat: 'refuse', motif: refus.motif, remarques: [], entrees: [] };
  }
  const examens = new Map<number, ExamenEntree>();
  for await (const examen of examineEntries(zip, entrees)) examens.set(examen.rang, examen);
  return {
    fichier: path,
    etat: 'lisible',
    motif: null,
    remarques: remarques.map(({ motif }) => motif),
    entrees: entrees.map(({ rang, nom, taille, nomSur, lien }) => {
      const { integrite = 'donnees', type = 'autre', contenu } = examens.get(rang) ?? {};
      const nature = contenu?.nature;
      const more = { ...(lien && { lien }), ...(nature && !lien && { nature }) };
      return { nom, taille, integrite, nomSur, type, ...more };
    }),
  };
}

function isZipSound({ etat, entrees }: CliZip): boolean {
  return etat === 'lisible' && entrees.every(({ integrite }) => integrite === 'ok');
}
