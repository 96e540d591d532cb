import type { HeureDeParis } from './vocabulaire.ts';

/** A text that somebody mends, kept in the browser because it was asked for. */
export interface Brouillon {
  /** Name of the file: a draft takes the place of that of the same name. */
  readonly nom: string;
  /** The whole text, without BOM. */
  readonly texte: string;
  /** By the real clock: the day of a person, not of the fictive portal. */
  readonly gardeLe: HeureDeParis;
}

/** What the browser keeps, as read again; null when it is no draft of this version of the page. */
export function readBrouillonConserve(valeur: unknown): Brouillon | null {
  if (typeof valeur !== 'object' || valeur === null) return null;
  const champs: Readonly<Record<string, unknown>> = { ...valeur };
  const { nom, texte, gardeLe } = champs;
  if (typeof nom !== 'string' || typeof texte !== 'string' || typeof gardeLe !== 'string') {
    return null;
  }
  return { nom, texte, gardeLe };
}
