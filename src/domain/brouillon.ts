import type { HeureDeParis } from './vocabulaire.ts';

/** A text that somebody mends, kept in the browser because it was asked for. */
export interface Brouillon {
  /** Its own, never used again; that of a draft without version is the name of its file. */
  readonly id: string;
  /** What the person calls it. */
  readonly nom: string;
  /** Name of the file that is mended. */
  readonly fichier: string;
  /** The bytes of that file; null: not kept, beyond `MAX_ORIGINAL` or by an older page. */
  readonly original: ArrayBuffer | null;
  /** SHA-256 of that file, which tells it from another one of the same name; null: unknown. */
  readonly sha256: string | null;
  /** The whole text as it was mended, without BOM. */
  readonly texte: string;
  /** By the real clock: the day of a person, not of the fictive portal. */
  readonly gardeLe: HeureDeParis;
  /** Grows by one each time it is written: who writes says which one it saw. */
  readonly version: number;
}

/** Of the file that a draft keeps beside its text, in bytes. */
export const MAX_ORIGINAL = 5_000_000;

/** Of all drafts together. */
export const MAX_BROUILLONS = 20;

/** What the browser keeps under `id`, as read again; null when it is no draft that this version of the page knows. */
export function readBrouillonConserve(valeur: unknown, id: string): Brouillon | null {
  if (typeof valeur !== 'object' || valeur === null) return null;
  const champs: Readonly<Record<string, unknown>> = { ...valeur };
  const { nom, texte, gardeLe } = champs;
  if (typeof nom !== 'string' || typeof texte !== 'string' || typeof gardeLe !== 'string') {
    return null;
  }
  const { fichier = nom, original = null, sha256 = null, version = 0 } = champs;
  if (typeof fichier !== 'string' || typeof version !== 'number') return null;
  if (original !== null && !(original instanceof ArrayBuffer)) return null;
  if (sha256 !== null && typeof sha256 !== 'string') return null;
  return { id, nom, fichier, original, sha256, texte, gardeLe, version };
}

/** The name that is wished for, or the first one after it that no other draft has: « a.json (2) ». */
export function nameBrouillon(souhait: string, pris: readonly string[]): string {
  if (!pris.includes(souhait)) return souhait;
  const racine = souhait.replace(/ \(\d+\)$/, '');
  let rang = 2;
  while (pris.includes(`${racine} (${rang})`)) rang += 1;
  return `${racine} (${rang})`;
}
