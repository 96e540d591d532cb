import { nameNonLu } from '#domain/rendus/resultat.ts';
import type { ExamenEntree, Integrite, TypePiece } from '#domain/zip.ts';
import { examineEntries } from '#validation/zip/integrity.ts';
import { readZip } from '#validation/zip/read-zip.ts';
import { expandAll, openLazily } from './fichiers.ts';
import { codeOfNonLu, orNonLu, worstOf, type Code } from './panne.ts';
import { write } from './sortie.ts';

/** One line of `--inspecter`: structure and integrity only, entries in the order of the directory. */
export interface CliZip {
  readonly fichier: string;
  readonly etat: 'lisible' | 'refuse' | 'non-lu' | 'panne';
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

/** A line for each zip. 0 when every one is readable, and every entry intact. @throws Misuse */
export async function inspectAll(fichiers: readonly string[]): Promise<Code> {
  const codes: Code[] = [];
  for (const path of await expandAll(fichiers)) {
    const lu = await orNonLu(path, async () => summarizeZip(path, await openLazily(path)));
    const summary = 'etat' in lu ? lu : sayNothing(path, nameNonLu(lu).cle, lu.motif);
    codes.push('etat' in lu ? (isZipSound(lu) ? 0 : 1) : codeOfNonLu(lu));
    await write(`${JSON.stringify(summary)}\n`);
  }
  return worstOf(codes);
}

function sayNothing(fichier: string, etat: CliZip['etat'], motif: string): CliZip {
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
