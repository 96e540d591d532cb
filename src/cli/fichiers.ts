import { constants, createReadStream, openAsBlob } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_OCTETS } from '#validation/lecture/read.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { codeOf } from './cause.ts';
import { expandGlob } from './glob.ts';
import { ENTREE, Misuse, NOM_CONFIG, NonEcrit, Unreadable } from './options.ts';

export type NamedBlob = SimulationRequest['fichier'];

/** What standard input is called where a name is needed. */
const NOM_ENTREE = 'entree-standard.json';

/**
 * Patterns become the paths that they match; the configuration, which a shell finds too, is none of them. The folders where they were
 * looked for are added to `visites`.
 * @throws Misuse when one matches nothing, or when standard input is asked for twice
 */
export async function expandAll(
  fichiers: readonly string[],
  visites: Set<string> = new Set(),
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const fichier of fichiers) {
    const found =
      fichier === ENTREE ? [ENTREE] : (await expandGlob(fichier, visites)).filter(isNoConfig);
    if (found.length === 0 && isNoConfig(fichier))
      throw new Misuse(`Aucun fichier ne correspond à « ${fichier} ».`);
    paths.push(...found);
  }
  if (paths.filter((path) => path === ENTREE).length > 1) {
    throw new Misuse('L’entrée standard (« - ») ne se lit qu’une fois.');
  }
  if (paths.length === 0)
    throw new Misuse(`${NOM_CONFIG} dit les réglages : ce n’est pas un fichier à simuler.`);
  return paths;
}

const isNoConfig = (path: string) => basename(path) !== NOM_CONFIG;

/** The bytes of a file. Standard input and pipes are read once and given again. @throws Unreadable */
export async function openFichier(path: string): Promise<NamedBlob> {
  if (path === ENTREE) return readOnce(path, () => process.stdin);
  const found = await orUnreadable(stat(path));
  if (!found.isFile() && !found.isDirectory()) return readOnce(path, () => createReadStream(path));
  // Over the cap nothing is read: a Blob that stays on disk is enough.
  if (found.size > MAX_OCTETS) return openLazily(path);
  const octets = await orUnreadable(readFile(path));
  return Object.assign(new Blob([octets]), { name: basename(path) });
}

export function nameOf(path: string): string {
  return path === ENTREE ? NOM_ENTREE : basename(path);
}

/** A Blob that stays on disk and is read by slices. @throws Unreadable */
export async function openLazily(path: string): Promise<NamedBlob> {
  await orUnreadable(access(path, constants.R_OK));
  if (!(await orUnreadable(stat(path))).isFile()) throw new Unreadable(DOSSIER);
  return Object.assign(await openAsBlob(path), { name: basename(path) });
}

/** What the call names beside its files must be there before the first of them is judged. @throws Misuse */
export async function checkFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Misuse(`${path} : fichier introuvable.`);
    if (!found.isFile()) throw new Misuse(`${path} : ce n’est pas un fichier.`);
  }
}

/** A folder that is there and takes no file is told of before anything is judged. @throws NonEcrit */
export async function checkWritable(dossier: string, option: string): Promise<void> {
  await access(dossier, constants.W_OK).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw cannotWriteIn(dossier, option, cause);
  });
}

export function cannotWriteIn(dossier: string, option: string, cause: unknown): NonEcrit {
  const motif = `${option} : impossible d’écrire dans ${dossier} (${codeOf(cause)}).`;
  return new NonEcrit(`${motif} Ouvrez-le en écriture, ou choisissez un autre dossier.`, { cause });
}

/**
 * What the call asks to be written, whole or not at all; what was there stays until then. `wx`: nothing may be there.
 * @throws NonEcrit
 */
export async function writeSortie(
  path: string,
  texte: string,
  option: string,
  flag: 'w' | 'wx' = 'w',
): Promise<void> {
  const dossier = dirname(path);
  const neuf = flag === 'wx';
  const brouillon = neuf ? path : join(dossier, `.simulateur-segur-${process.pid}`);
  try {
    if (!neuf) await mkdir(dossier, { recursive: true });
    await writeFile(brouillon, texte, { flag });
    if (!neuf) await rename(brouillon, path);
  } catch (cause) {
    // What a folder cannot be made over is a file.
    const code = !neuf && codeOf(cause) === 'EEXIST' ? 'ENOTDIR' : codeOf(cause);
    // Somebody's work, that came meanwhile, is left.
    if (code !== 'EEXIST') await rm(brouillon, { force: true }).catch(() => {});
    const motif = REFUS[code] ?? `le système le refuse (${code}). Corrigez-en la cause`;
    throw new NonEcrit(`${option} : ${path} n’est pas écrit : ${motif}, puis relancez.`, { cause });
  }
}

const PLEIN = 'il n’y a plus de place. Libérez-en';
const REFUSE =
  'ce compte n’a pas le droit d’écrire là. Donnez-le-lui, ou choisissez un autre dossier';

const REFUS: Readonly<Record<string, string>> = {
  ENOSPC: PLEIN,
  EDQUOT: PLEIN,
  EFBIG: PLEIN,
  EACCES: REFUSE,
  EPERM: REFUSE,
  EROFS: REFUSE,
  EEXIST: 'un fichier de ce nom vient d’y être mis. Déplacez-le, ou effacez-le',
  ENOENT: 'son dossier n’est plus là. Remettez-le',
  ENOTDIR: 'son dossier a été remplacé par un fichier. Effacez ce fichier',
  EISDIR: 'un dossier porte son nom. Renommez ce dossier',
  ENAMETOOLONG: 'son nom serait trop long. Raccourcissez celui du fichier de départ',
};

/** What can be read only once, by its path. */
const lus = new Map<string, Promise<NamedBlob>>();

function readOnce(path: string, open: () => NodeJS.ReadableStream): Promise<NamedBlob> {
  const lu = lus.get(path) ?? orUnreadable(readFlux(open(), nameOf(path)));
  lus.set(path, lu);
  return lu;
}

/** Bytes, whatever their encoding; beyond the cap, one more byte is enough to say that there are too many. */
async function readFlux(flux: NodeJS.ReadableStream, name: string): Promise<NamedBlob> {
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let taille = 0;
  for await (const morceau of flux) {
    const octets = Buffer.from(morceau);
    morceaux.push(new Uint8Array(octets));
    taille += octets.length;
    if (taille > MAX_OCTETS) break;
  }
  return Object.assign(new Blob(morceaux), { name });
}

const DOSSIER = 'C’est un dossier, et non un fichier.';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'Fichier introuvable.',
  ENOTDIR: 'Fichier introuvable.',
  EISDIR: DOSSIER,
  EACCES: 'Lecture refusée : ce compte n’a pas le droit de lire ce fichier.',
  EPERM: 'Lecture refusée : ce compte n’a pas le droit de lire ce fichier.',
  EBUSY: 'Lecture impossible : le fichier est ouvert par un autre programme.',
};

function orUnreadable<T>(lecture: Promise<T>): Promise<T> {
  return lecture.catch((cause: unknown) => {
    const code = codeOf(cause);
    throw new Unreadable(CAUSES[code] ?? `Lecture impossible (${code}).`, { cause });
  });
}
