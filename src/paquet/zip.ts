import type { ExamenEntree, EntreeZip, LectureZip } from '#domain/zip.ts';
import { examineEntries } from '#validation/zip/integrity.ts';
import { readDirectory, readTypes, type LectureTetes } from '#validation/zip/read-zip.ts';
import { release } from '#validation/zip/window.ts';
import { FichierInaccessible } from './erreurs.ts';
import { checkOptions, show } from './noms.ts';
import { readable, toFichier } from './source.ts';
import type { Source } from './types.ts';

export { FichierInaccessible };

/** Le vrai type, d’après les premiers octets et non d’après le nom. */
export type TypeDePiece = 'pdf' | 'png' | 'jpg' | 'autre';

/**
 * `ok` : décompressée en entier, taille et CRC-32 justes. Sinon : `chiffree`, `methode` (compression que nous ne lisons pas), `crc`,
 * `taille` (pas celle annoncée), `donnees` (la compression est cassée).
 */
export type Integrite = 'ok' | 'chiffree' | 'methode' | 'crc' | 'taille' | 'donnees';

/** Une règle que l’archive enfreint, et pourquoi, en français. */
export interface Remarque {
  readonly regle: string;
  readonly motif: string;
}

/** Une entrée du répertoire, dans son ordre. */
export interface Entree {
  readonly rang: number;
  /** Tel qu’il est écrit. C’est une donnée : n’en faites pas un chemin sans regarder `nomSur`. */
  readonly nom: string;
  /** Faux pour `..`, un chemin absolu, une barre oblique inverse, un nom vide… */
  readonly nomSur: boolean;
  readonly dossier: boolean;
  /** Un lien symbolique : son contenu est le chemin d’un autre fichier. */
  readonly lien: boolean;
  /** Tailles annoncées, en octets. */
  readonly taille: number;
  readonly tailleCompressee: number;
  readonly chiffree: boolean;
  /** Null quand son début ne peut pas être lu. */
  readonly type: TypeDePiece | null;
}

/** Une entrée lue jusqu’au bout. */
export interface EntreeExaminee extends Entree {
  readonly integrite: Integrite;
  /** Ce qu’elle est quand elle n’est pas une pièce (« une image HEIC »), ou null. */
  readonly nature: string | null;
  /** Ce qui cloche dans son contenu, en français, ou null. */
  readonly defaut: string | null;
}

/** Une archive, telle que la dit son répertoire. */
export interface ZipLu<E extends Entree = Entree> {
  readonly nom: string;
  /** En octets. */
  readonly taille: number;
  /** Pourquoi elle est refusée : deux logiciels pourraient y lire deux choses, ou elle est cassée. Null quand elle se lit. */
  readonly refus: Remarque | null;
  /** Ce qui est inhabituel et ne change rien à sa lecture. */
  readonly remarques: readonly Remarque[];
  /** Vide quand elle est refusée : rien n’y est sûr. */
  readonly entrees: readonly E[];
}

/** Facultatif : le nom d’une source qui n’est pas un `File` (`pieces.zip` par défaut). */
export interface OptionsZip {
  readonly nom?: string | undefined;
}

export interface OptionsExamen extends OptionsZip {
  /** Arrête l’examen ; sa raison est lancée. */
  readonly signal?: AbortSignal | undefined;
  /** Octets compressés examinés, sur ceux à examiner. */
  readonly onProgress?: ((octets: number, total: number) => void) | undefined;
}

/**
 * Lit strictement la structure d’une archive : noms, tailles, types. Par morceaux : d’un `File` de 200 Mo, quelques
 * dizaines de Ko sont lus, et rien n’est décompressé que le début de chaque entrée. Ce qu’elle contient ne fait jamais échouer
 * l’appel. Les règles sont les nôtres (APPNOTE de PKWARE, lue strictement) : le portail ne publie pas les siennes.
 *
 * @throws RangeError une option n’a pas de sens (message en français)
 * @throws TypeError la source n’en est pas une
 * @throws FichierInaccessible le fichier a été déplacé ou modifié
 */
export async function lireZip(
  source: Exclude<Source, string>,
  options: OptionsZip = {},
): Promise<ZipLu> {
  checkOptions(options, ['nom']);
  const fichier = toFichier(source, options.nom ?? NOM);
  try {
    const tetes = await readable(() => readStructure(fichier));
    return toZipLu(tetes.lecture, toEntrees(tetes));
  } finally {
    release(fichier);
  }
}

/**
 * De même, et lit chaque entrée jusqu’au bout : intégrité, nature, défauts du contenu. La mémoire ne dépend pas de la taille de
 * l’archive ; une entrée ment sur sa taille sans danger : rien n’est décompressé au-delà de ce qu’elle annonce.
 *
 * @throws RangeError une option n’a pas de sens (message en français)
 * @throws TypeError la source n’en est pas une
 * @throws FichierInaccessible le fichier a été déplacé ou modifié
 * @throws la raison de `signal`
 */
export async function examinerZip(
  source: Exclude<Source, string>,
  options: OptionsExamen = {},
): Promise<ZipLu<EntreeExaminee>> {
  checkExamen(options);
  const { nom = NOM, signal, onProgress } = options;
  const fichier = toFichier(source, nom);
  return readable(async () => {
    try {
      signal?.throwIfAborted();
      const tetes = await readStructure(fichier);
      const examens = new Map<number, ExamenEntree>();
      for await (const examen of examineEntries(fichier, tetes.lecture.entrees, {
        signal,
        onProgress,
      })) {
        examens.set(examen.rang, examen);
      }
      const entrees = toEntrees(tetes).map((entree) => addExamen(entree, examens.get(entree.rang)));
      return toZipLu(tetes.lecture, entrees);
    } finally {
      release(fichier);
    }
  }, signal);
}

const NOM = 'pieces.zip';

/** A caller without types is told, too. */
function checkExamen(options: OptionsExamen): void {
  checkOptions(options, ['nom', 'signal', 'onProgress']);
  const { signal, onProgress } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new RangeError(`signal attend un AbortSignal ; reçu ${show(signal)}.`);
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw new RangeError(`onProgress attend une fonction ; reçu ${show(onProgress)}.`);
}

async function readStructure(fichier: Blob & { readonly name: string }): Promise<LectureTetes> {
  return readTypes(fichier, await readDirectory(fichier));
}

function toEntrees({ lecture, types }: LectureTetes): readonly Entree[] {
  return lecture.entrees.map((entree) => toEntree(entree, types[entree.rang] ?? null));
}

function toEntree(entree: EntreeZip, type: TypeDePiece | null): Entree {
  const { rang, nom, nomSur, dossier, lien = false, taille, tailleCompressee, chiffree } = entree;
  return { rang, nom, nomSur, dossier, lien, taille, tailleCompressee, chiffree, type };
}

function addExamen(entree: Entree, examen: ExamenEntree | undefined): EntreeExaminee {
  const { integrite = 'donnees', type = 'autre', contenu } = examen ?? {};
  return {
    ...entree,
    type,
    integrite,
    nature: contenu?.nature ?? null,
    defaut: contenu?.defaut ?? null,
  };
}

function toZipLu<E extends Entree>(
  { nom, taille, refus, remarques }: LectureZip,
  entrees: readonly E[],
): ZipLu<E> {
  return {
    nom,
    taille,
    refus: refus && toRemarque(refus),
    remarques: remarques.map(toRemarque),
    entrees: refus ? [] : entrees,
  };
}

function toRemarque({ regle, motif }: Remarque): Remarque {
  return { regle, motif };
}
