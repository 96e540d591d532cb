import type { Resultat } from '#domain/exercices/code.ts';
import type { Exercice } from '#domain/exercices/exercice.ts';
import { readExercice, writeExercice } from '#domain/exercices/lire.ts';
import { listeDe, naturel, objet, ouNull, texte } from '#domain/portail/gardes/combinateurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { createStored } from '#ui/commun/stored.ts';
import { parseJson } from '#domain/parse-json.ts';

/** An exercise under way; the portal on which it is played is kept beside it. */
export interface Tentative {
  readonly exercice: Exercice;
  /** What its address says of it. */
  readonly lecture: string;
  /** Milliseconds since 1970. */
  readonly debut: number;
  /** Hints taken. */
  readonly indices: number;
  /** Files simulated. */
  readonly fichiers: number;
  /** Last record of the portal before the first act. */
  readonly depart: number;
  /** Ranks of the file criteria that are met. */
  readonly acquis: readonly number[];
  readonly pseudonyme: string;
  /** Null until it is succeeded at. */
  readonly fin: Fin | null;
}

export interface Fin extends Resultat {
  /** What the end gives (`clefOf`). */
  readonly clef: string;
}

const garde = createStored('localStorage', 'exercice');

const suivi = objet<Omit<Tentative, 'exercice'>>({
  lecture: texte,
  debut: naturel,
  indices: naturel,
  fichiers: naturel,
  depart: naturel,
  acquis: listeDe(naturel),
  pseudonyme: texte,
  fin: ouNull(objet<Fin>({ duree: naturel, indices: naturel, essais: naturel, clef: texte })),
});

/** False: the browser keeps nothing. */
export function writeTentative(tentative: Tentative | null): boolean {
  if (tentative === null) return garde.write(null);
  const { exercice, ...reste } = tentative;
  return garde.write(JSON.stringify({ exercice: writeExercice(exercice), suivi: reste }));
}

/** Another tab plays on, begins another exercise, or gives this one up. */
export const isTentativeWritten = garde.isWritten;

/** Null: none, or not one of this version. */
export function readTentative(): Tentative | null {
  const lu = parseJson(garde.read() ?? '');
  if (!isBloc(lu) || typeof lu['exercice'] !== 'string' || !suivi(lu['suivi'])) return null;
  const exercice = readExercice(lu['exercice']);
  return exercice.ok ? { exercice: exercice.exercice, ...lu['suivi'] } : null;
}
