import { STRUCTURES } from '#domain/generated/structures.ts';

/** How the forms write « no value » under a name: null, or [] for a list; null when a value is always due or forms disagree. */
type Absence = 'null' | '[]' | null;

let known: ReadonlyMap<string, Absence> | null = null;

/** What « no value » should be after the name that stands just before `debut`; undefined when no form knows that name. */
export function absenceAt(texte: string, debut: number): Absence | undefined {
  const nom = /"([^"\\\n]{1,60})"\s*:\s*$/.exec(texte.slice(Math.max(0, debut - 80), debut))?.[1];
  if (nom === undefined) return undefined;
  known ??= readAbsences();
  return known.get(nom);
}

function readAbsences(): ReadonlyMap<string, Absence> {
  const absences = new Map<string, Absence>();
  for (const structure of Object.values(STRUCTURES)) {
    for (const [chemin, { type, nullable, min }] of Object.entries(structure)) {
      const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
      const vide = type === 'tableau' ? (min ? null : '[]') : nullable ? 'null' : null;
      const dite = absences.get(nom);
      absences.set(nom, dite === undefined || dite === vide ? vide : null);
    }
  }
  // Each demande has pieces.
  absences.set('piecesJustificatives', null);
  return absences;
}
