import type { LectureZip, RefusZip } from '#domain/zip.ts';
import { readRecords, type Repertoire } from './directory.ts';
import { readEndRecord } from './end-record.ts';
import { readHeads, type Tetes } from './heads.ts';
import { MAX_TOTAL } from './limits.ts';
import { refuseNames, refuseNature, refuseTransport } from './nature.ts';
import { refuse } from './refus.ts';

/** A file as the browser gives it. */
export type FichierZip = Blob & { readonly name: string };

/** The quick answer: what the directory says. `lecture` crosses threads; `repertoire` stays, for the heads. */
export interface LectureRepertoire {
  readonly lecture: LectureZip;
  /** Null when the archive is refused. */
  readonly repertoire: Repertoire | null;
}

/** The quick answer with the start of each entry read. */
export interface LectureTetes {
  readonly lecture: LectureZip;
  /** By rang; empty when refused. */
  readonly types: Tetes['types'];
}

/**
 * Reads an archive strictly, structure only, by slices: end record, directory, then the start of every entry. Whatever it
 * holds, it ends in a verdict; nothing is inflated but the first bytes of each entry.
 * @throws DOMException when the browser can no longer read the file
 */
export async function readZip(fichier: FichierZip, maxTotal = MAX_TOTAL): Promise<LectureZip> {
  return (await readTypes(fichier, await readDirectory(fichier, maxTotal))).lecture;
}

/**
 * Names and sizes, in one or two reads. The archive may still be refused by `readTypes`. `maxTotal`: bytes that all entries may
 * declare together.
 */
export async function readDirectory(
  fichier: FichierZip,
  maxTotal = MAX_TOTAL,
): Promise<LectureRepertoire> {
  const lu = await readStructure(fichier, maxTotal);
  if (lu.repertoire === null) return lu;
  const noms = lu.lecture.entrees.map(({ nom }) => nom);
  const nature = await refuseNames(fichier, noms);
  return nature === null ? lu : { lecture: await refused(fichier, nature), repertoire: null };
}

/** The same of an archive of any nature: a workbook is one too. */
export async function readStructure(
  fichier: FichierZip,
  maxTotal = MAX_TOTAL,
): Promise<LectureRepertoire> {
  const annonce = await readEndRecord(fichier);
  if ('regle' in annonce) {
    const nature = annonce.regle === 'pas-un-zip' ? await refuseNature(fichier) : null;
    return { lecture: await refused(fichier, nature ?? annonce), repertoire: null };
  }
  const repertoire = await readRecords(fichier, annonce, maxTotal);
  if ('regle' in repertoire)
    return { lecture: await refused(fichier, repertoire), repertoire: null };
  const entrees = repertoire.fiches.map(({ entree }) => entree);
  // A whole archive in front of this one: those who look for the first end would read it.
  const first = entrees.reduce((debut, entree) => Math.min(debut, entree.debut), annonce.debut);
  if (annonce.autresFins.some((fin) => fin < first)) {
    return { lecture: await refused(fichier, refuse('fin-unique')), repertoire: null };
  }
  const { remarques } = annonce;
  const lecture = { nom: fichier.name, taille: fichier.size, refus: null, remarques, entrees };
  return { lecture, repertoire };
}

/** The rest of the structure, and the real type of each entry by its first bytes. */
export async function readTypes(
  fichier: FichierZip,
  { lecture, repertoire }: LectureRepertoire,
): Promise<LectureTetes> {
  if (repertoire === null) return { lecture, types: [] };
  const { refus, types, remarques } = await readHeads(fichier, repertoire);
  if (refus !== null) return { lecture: await refused(fichier, refus), types };
  return { lecture: { ...lecture, remarques: [...lecture.remarques, ...remarques] }, types };
}

/** The name of a volume, or what spoiled the bytes, says what it is better than what is missing in it. */
async function refused(fichier: FichierZip, refus: RefusZip): Promise<LectureZip> {
  const { name: nom, size: taille } = fichier;
  const cause = refuseVolume(nom) ?? (await refuseTransport(fichier));
  return { nom, taille, refus: cause ?? refus, remarques: [], entrees: [] };
}

function refuseVolume(nom: string): RefusZip | null {
  const [, sevenZip, z] = /\.(?:(\d{3})|z(\d\d))$/i.exec(nom) ?? [];
  if (sevenZip !== undefined) return refuse('volume-7-zip', { numero: `${Number(sevenZip)}` });
  return z === undefined ? null : refuse('volume-z', { numero: `${Number(z)}` });
}
