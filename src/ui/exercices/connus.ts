import { parseJson } from '#domain/parse-json.ts';
import { EXERCICES } from '#domain/exercices/bibliotheque/bibliotheque.ts';
import { numberOf } from '#domain/exercices/code.ts';
import { clefDuCorrige } from '#domain/exercices/corriges.ts';
import type { Exercice } from '#domain/exercices/exercice.ts';
import { readExercice, writeExercice } from '#domain/exercices/lire.ts';
import type { ExerciceConnu } from '#domain/exercices/statistiques.ts';
import { listeDe, objet, texte } from '#domain/portail/gardes/combinateurs.ts';
import { createStored } from '#ui/commun/stored.ts';

/** Exercises that came by a link or a file and were succeeded at in this browser: only so are their codes verified here. */
const garde = createStored('localStorage', 'exercices-joues');
const JOUES_MAX = 12;

interface Joue {
  readonly exercice: string;
  readonly clef: string;
}

const joues = listeDe(objet<Joue>({ exercice: texte, clef: texte }));

export function rememberClef(exercice: Exercice, clef: string): void {
  if (EXERCICES.some((each) => numberOf(each) === numberOf(exercice))) return;
  const nouveau = { exercice: writeExercice(exercice), clef };
  const autres = readJoues().filter((each) => each.exercice !== nouveau.exercice);
  garde.write(JSON.stringify([nouveau, ...autres].slice(0, JOUES_MAX)));
}

/** All those whose codes can be verified here. It plays the corrigés of the library. */
export function listConnus(): readonly ExerciceConnu[] {
  return [
    ...EXERCICES.map((exercice) => ({ exercice, clef: clefDuCorrige(exercice) })),
    ...readJoues().flatMap(({ exercice, clef }) => {
      const lu = readExercice(exercice);
      return lu.ok ? [{ exercice: lu.exercice, clef }] : [];
    }),
  ];
}

function readJoues(): readonly Joue[] {
  const lus = parseJson(garde.read() ?? '[]');
  return joues(lus) ? lus : [];
}
