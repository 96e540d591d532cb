import type { Enregistrement } from '#domain/portail/evenements.ts';
import { sequenceDuFichier } from '#domain/portail/fichiers.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { parseEnregistrement, type FichierEcrit } from './enregistrements.ts';

/** Characters of a name that the person gives. */
export const NOM_DE_BRANCHE_MAX = 80;

/**
 * What followed a record when something else was written after it: kept apart, whole, until the person throws it away. Its
 * beginning is that of the present line, whatever the line becomes (`rebase`): it can always be taken back.
 */
export interface BrancheConservee<F extends FichierEcrit = FichierEcrit> {
  readonly id: number;
  /** Given by the person; null: none yet. */
  readonly nom: string | null;
  /** The record of the line after which it begins; 0: at the beginning. */
  readonly depuis: number;
  /** Its records, as JSON text, in order. */
  readonly textes: readonly string[];
  readonly fichiers: readonly F[];
}

/** A branch, without what it holds. */
export interface Branche {
  readonly id: number;
  readonly nom: string | null;
  readonly depuis: number;
  /** How many records. */
  readonly nombre: number;
  /** The time of its last record; null when it cannot be read. */
  readonly jusqua: HeureDeParis | null;
}

/** The part of a line that follows a record, and its files. */
export interface Suite<F extends FichierEcrit = FichierEcrit> {
  readonly textes: readonly string[];
  readonly fichiers: readonly F[];
}

export function describeBranche({ id, nom, depuis, textes }: BrancheConservee): Branche {
  const dernier = parseEnregistrement(textes.at(-1) ?? '', depuis + textes.length);
  return { id, nom, depuis, nombre: textes.length, jusqua: dernier?.maintenant ?? null };
}

/** The same branch, for a line that is cut after `tete`: `suite` is what the line loses there. */
export function rebase<F extends FichierEcrit>(
  branche: BrancheConservee<F>,
  tete: number,
  suite: Suite<F>,
): BrancheConservee<F> {
  const communs = branche.depuis - tete;
  if (communs <= 0) return branche;
  return {
    ...branche,
    depuis: tete,
    textes: [...suite.textes.slice(0, communs), ...branche.textes],
    fichiers: [
      ...suite.fichiers.filter(({ id }) => sequenceDuFichier(id) <= branche.depuis),
      ...branche.fichiers,
    ],
  };
}

/** Its records; null when one is missing or unreadable: it was kept by another version, or is damaged. */
export function readRecords({
  depuis,
  textes,
}: BrancheConservee): readonly Enregistrement[] | null {
  const lus = textes.flatMap((texte, rang) => parseEnregistrement(texte, depuis + rang + 1) ?? []);
  return lus.length === textes.length ? lus : null;
}

/**
 * The branches as they are beside the line cut at its head `tete`: what is put aside after it, `suite`, is one more. Those that
 * cannot be read, and so taken back, are left out.
 */
export function listContenues<F extends FichierEcrit>(
  conservees: readonly BrancheConservee<F>[],
  tete: number,
  suite: Suite<F>,
  epoque: number,
): readonly BrancheConservee<F>[] {
  const toutes = conservees.map((branche) => rebase(branche, tete, suite));
  const avenir = { id: epoque + 1, nom: null, depuis: tete, ...suite };
  return [...toutes, ...(suite.textes.length > 0 ? [avenir] : [])].filter(
    (branche) => readRecords(branche) !== null,
  );
}
