import type { ExamenEntree, Integrite, TypePiece } from '#domain/zip.ts';
import { examineEntries } from '#validation/zip/integrity.ts';
import { readZip } from '#validation/zip/read-zip.ts';
import { checkFiles, expandAll, openLazily } from './fichiers.ts';
import { CODE_PANNE, orPanne } from './panne.ts';
import { write } from './sortie.ts';

/** One line of `--inspecter`: structure and integrity only, entries in the order of the directory. */
export interface CliZip {
  readonly fichier: string;
  readonly etat: 'lisible' | 'refuse' | 'panne';
  /** Why nothing is known of it, in French; null when it is readable. */
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

/** A line for each zip. 0 when every one is readable, and every entry intact; 70 when we are at fault on one. @throws Misuse */
export async function inspectAll(fichiers: readonly string[]): Promise<0 | 1 | typeof CODE_PANNE> {
  const paths = await expandAll(fichiers);
  await checkFiles(paths);
  let code: 0 | 1 | typeof CODE_PANNE = 0;
  for (const path of paths) {
    const lu = await orPanne(path, async () => summarizeZip(path, await openLazily(path)));
    const summary = 'etat' in lu ? lu : sayNothing(path, 'panne', lu.motif);
    await write(`${JSON.stringify(summary)}\n`);
    if (summary.etat === 'panne') code = CODE_PANNE;
    else if (code === 0 && !isZipSound(summary)) code = 1;
  }
  return code;
}

function sayNothing(fichier: string, etat: 'refuse' | 'panne', motif: string): CliZip {
  return { fichier, etat, motif, remarques: [], entrees: [] };
}

/** `path` is the zip as given on the command line. */
export async function summarizeZip(
  path: string,
  zip: Blob & { readonly name: string },
): Promise<CliZip> {
  const { refus, remarques, entrees } = await readZip(zip);
  if (refus) return sayNothing(path, 'refuse', refus.motif);
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
