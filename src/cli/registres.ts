import { listBilans, sayMotif, sayRemarques } from '#domain/mots/registres.ts';
import {
  addRegistres,
  listRemplaces,
  type Numeros,
  type Registres,
} from '#domain/registres/registres.ts';
import type { LectureRegistre } from '#domain/registres/lecture.ts';
import { readRegistre } from '#validation/registres/lire.ts';

/** What the command line says of an extract, in each line of output. */
export interface CliRegistre {
  readonly registre: 'finess' | 'rpps';
  readonly fichier: string;
  /** `AAAA-MM-JJ`, null when nothing tells it. */
  readonly date: string | null;
  readonly cherches: number;
  readonly trouves: number;
  /** What makes one be careful with it, in French. */
  readonly remarques: readonly string[];
}

/** Numbers of all the files, each once: an extract is read once. */
export function joinNumeros(listes: readonly Numeros[]): Numeros {
  return {
    finess: [...new Set(listes.flatMap(({ finess }) => finess))],
    rpps: [...new Set(listes.flatMap(({ rpps }) => rpps))],
  };
}

/** What the extracts say of the numbers; a sentence when one of them cannot be read. */
export async function askRegistres(
  extraits: readonly (Blob & { readonly name: string })[],
  numeros: Numeros,
): Promise<Registres | { readonly motif: string }> {
  let registres: Registres = {};
  for (const extrait of extraits) {
    const lecture: LectureRegistre = await readRegistre(extrait, numeros);
    if (!lecture.ok) return { motif: `${extrait.name} : ${sayMotif(lecture)}` };
    const [remplace] = listRemplaces(registres, lecture.registres);
    if (remplace !== undefined) {
      return { motif: `${extrait.name} et ${remplace} sont du même registre : donnez-en un seul.` };
    }
    registres = addRegistres(registres, lecture.registres);
  }
  return registres;
}

/** `aujourdhui`: the real day, by which an extract is old. */
export function summarizeRegistres(
  registres: Registres,
  aujourdhui: string,
): readonly CliRegistre[] {
  return listBilans(registres).map(({ genre, extrait, cherches, trouves }) => ({
    registre: genre,
    fichier: extrait.nom,
    date: extrait.date,
    cherches,
    trouves,
    remarques: sayRemarques(extrait, aujourdhui),
  }));
}
