import { MO_DECIMAL } from '#domain/pieces.ts';

/** A file at hand that is in no zip. */
export interface Libre {
  readonly fichier: File;
  /** With its folder, when it was dropped with one; no two are alike. */
  readonly nom: string;
  /** Name of the document to which a person gave it. */
  readonly pour: string | null;
  /** What it was before it was made smaller. */
  readonly original: File | null;
}

/** A file that comes. */
export interface Arrivant {
  readonly fichier: File;
  readonly nom: string;
  readonly original?: File;
}

/** More than the documents of an import; each is read whole. */
export const LIBRES_MAX = 500;
/** Bytes of one file: no piece comes near, and a film must not be read. */
export const LIBRE_MAX = 64 * MO_DECIMAL;
/** Bytes of all of them: four of the largest zips. */
export const TOTAL_MAX = 800 * MO_DECIMAL;

interface Ajout {
  readonly libres: readonly Libre[];
  /** Names of those whose place was taken by one of the same name. */
  readonly remplaces: readonly string[];
  readonly trop: readonly string[];
  readonly tropGros: readonly string[];
}

/**
 * Adds files to those at hand. One of the same name takes the place of the other, which it mends, and its document; unless each was
 * given to a document of its own: then both stay. `pour`: the document to which the only one that comes is given. Pure.
 */
export function addLibres(
  presents: readonly Libre[],
  arrivants: readonly Arrivant[],
  pour: string | null,
): Ajout {
  const libres = [...(pour === null ? presents : takeBack(presents, pour))];
  const remplaces: string[] = [];
  const trop: string[] = [];
  const tropGros: string[] = [];
  const avant = new Set(presents.map(({ nom }) => nom));
  let total = libres.reduce((somme, { fichier }) => somme + fichier.size, 0);
  for (const { fichier, nom, original = null } of arrivants) {
    const rang = libres.findIndex((libre) => libre.nom === nom);
    const connu = libres[rang];
    const mende =
      connu && avant.has(nom) && (pour === null || connu.pour === null || connu.pour === pour);
    const enPlus = fichier.size - (mende ? connu.fichier.size : 0);
    if (fichier.size > LIBRE_MAX) tropGros.push(nom);
    else if ((!mende && libres.length >= LIBRES_MAX) || total + enPlus > TOTAL_MAX) trop.push(nom);
    else {
      total += enPlus;
      const libre = { fichier, nom, pour: pour ?? connu?.pour ?? null, original };
      if (mende) {
        libres[rang] = libre;
        remplaces.push(nom);
      } else {
        libres.push({ ...libre, nom: findNom(nom, libres), pour });
      }
    }
  }
  return { libres, remplaces, trop, tropGros };
}

/** One file a document, one document a file: `rang` null, none. Pure. */
export function giveLibre(
  libres: readonly Libre[],
  pour: string,
  rang: number | null,
): readonly Libre[] {
  return takeBack(libres, pour).map((libre, place) =>
    place === rang ? { ...libre, pour } : libre,
  );
}

function takeBack(libres: readonly Libre[], pour: string): readonly Libre[] {
  return libres.map((libre) => (libre.pour === pour ? { ...libre, pour: null } : libre));
}

/** « facture (2).pdf », as file managers do. */
function findNom(nom: string, libres: readonly Libre[]): string {
  const pris = new Set(libres.map((libre) => libre.nom));
  const point = nom.lastIndexOf('.');
  const [debut, fin] = point > 0 ? [nom.slice(0, point), nom.slice(point)] : [nom, ''];
  let libre = nom;
  for (let n = 2; pris.has(libre); n += 1) libre = `${debut} (${n})${fin}`;
  return libre;
}
