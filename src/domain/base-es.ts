import { texteOf, type FeuilleLue } from './tableur/classeur-lu.ts';
import type { HeureDeParis } from './vocabulaire.ts';

/** The « base des ES éligibles » that a person brought, as far as the portal uses it: its FINESS numbers. */
export interface BaseEs {
  /** Name of the file, or what a made-up one is called. */
  readonly nom: string;
  readonly gardeeLe: HeureDeParis;
  /** Made up, for training. */
  readonly fictive: boolean;
  /** Nine characters each, sorted, once. */
  readonly finess: readonly string[];
}

/** A column of a table in which FINESS numbers were found. */
export interface ColonneFiness {
  /** Name of its sheet, and how many rows that one has. */
  readonly feuille: string;
  readonly lignes: number;
  /** From 0. */
  readonly rang: number;
  /** Its heading; null when the first row is no heading. */
  readonly titre: string | null;
  readonly finess: readonly string[];
  /** Cells that are filled and no FINESS, in their order; `ligne` counts from 1, as a spreadsheet does. */
  readonly ecartes: readonly { readonly ligne: number; readonly valeur: string }[];
}

const FINESS = /^\d[\dAB]\d{7}$/;
/** What the schema of the register allows (ansforge/finess, `finessId`): told from a word by the title of its column. */
const FINESS_LIBRE = /^[0-9A-Z]{9}$/;
const NOMME = /finess/i;
/** Less than that of a column, and it holds something else. */
const PART_MINIMALE = 0.5;

/**
 * A cell as a FINESS; null when it is none. A spreadsheet that took it for a number lost its leading zero: nine are due. `libre`: letters
 * anywhere, where a title says that it is one.
 */
export function parseFiness(cellule: string, libre = false): string | null {
  const nu = cellule.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '').toUpperCase();
  const complet = /^\d{8}$/.test(nu) ? `0${nu}` : nu;
  return (libre ? FINESS_LIBRE : FINESS).test(complet) ? complet : null;
}

/**
 * The columns of all sheets that may hold the FINESS numbers, the likeliest first: a heading that says so, then the number of
 * FINESS. A SIREN has nine figures too, so a person confirms.
 */
export function findColonnes(feuilles: readonly FeuilleLue[]): readonly ColonneFiness[] {
  return feuilles
    .flatMap((feuille) =>
      Array.from({ length: feuille.largeur }, (_, rang) => readColonne(feuille, rang)),
    )
    .filter(({ finess, ecartes }) => {
      const remplies = finess.length + ecartes.length;
      return finess.length > 0 && finess.length >= remplies * PART_MINIMALE;
    })
    .toSorted((a, b) => rate(b) - rate(a) || b.finess.length - a.finess.length);
}

function readColonne({ nom, rangees }: FeuilleLue, rang: number): ColonneFiness {
  const premiere = texteOf(rangees[0]?.[rang]).trim();
  const titre = premiere !== '' && parseFiness(premiere) === null ? premiere : null;
  const nomme = titre !== null && NOMME.test(titre);
  const finess = new Set<string>();
  const ecartes: { ligne: number; valeur: string }[] = [];
  for (const [numero, rangee] of rangees.entries()) {
    const cellule = texteOf(rangee[rang]).trim();
    if (cellule === '' || (numero === 0 && titre !== null)) continue;
    const lu = parseFiness(cellule, nomme);
    if (lu === null) ecartes.push({ ligne: numero + 1, valeur: cellule });
    else finess.add(lu);
  }
  const lignes = rangees.length;
  return { feuille: nom, lignes, rang, titre, finess: [...finess].sort(), ecartes };
}

/** A heading that names the sites comes before one that names any FINESS. */
function rate({ titre }: ColonneFiness): number {
  if (titre === null || !NOMME.test(titre)) return 0;
  return /g[ée]o|\bET\b|site/i.test(titre) ? 2 : 1;
}

/** As the controls look them up. */
export function eligiblesOf(finess: readonly string[]): ReadonlySet<string> {
  return new Set(finess);
}

/** What the browser kept, null when it is no base. Never throws. */
export function readBaseConservee(valeur: unknown): BaseEs | null {
  if (typeof valeur !== 'object' || valeur === null) return null;
  const champs: Readonly<Record<string, unknown>> = { ...valeur };
  const { nom, gardeeLe, fictive, finess } = champs;
  if (typeof nom !== 'string' || typeof gardeeLe !== 'string') return null;
  if (typeof fictive !== 'boolean' || !Array.isArray(finess)) return null;
  const numeros = finess.filter((each) => typeof each === 'string');
  return numeros.length === finess.length ? { nom, gardeeLe, fictive, finess: numeros } : null;
}
