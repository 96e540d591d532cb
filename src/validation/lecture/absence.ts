import { STRUCTURES, type Noeud } from '#domain/generated/structures.ts';

/** How the forms write « no value » under a name: null, or [] for a list; null when a value is always due or forms disagree. */
type Absence = 'null' | '[]' | null;

type TypeChamp = Noeud['type'];

/** What the forms know of a name: a type when they agree. */
interface Connu {
  readonly absence: Absence;
  readonly type: TypeChamp | null;
}

let known: ReadonlyMap<string, Connu> | null = null;

/** What « no value » should be after the name that stands just before `debut`; undefined when no form knows that name. */
export function absenceAt(texte: string, debut: number): Absence | undefined {
  return connuAt(texte, debut)?.absence;
}

/** The type of the value due at `debut`; null when no form knows the name before it, or when they disagree. */
export function typeAt(texte: string, debut: number): TypeChamp | null {
  return connuAt(texte, debut)?.type ?? null;
}

function connuAt(texte: string, debut: number): Connu | undefined {
  const nom = /"([^"\\\n]{1,60})"\s*:\s*$/.exec(texte.slice(Math.max(0, debut - 80), debut))?.[1];
  if (nom === undefined) return undefined;
  known ??= readKnown();
  return known.get(nom);
}

function readKnown(): ReadonlyMap<string, Connu> {
  const noms = new Map<string, Connu>();
  for (const structure of Object.values(STRUCTURES)) {
    for (const [chemin, { type, nullable, min }] of Object.entries(structure)) {
      const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
      const vide = type === 'tableau' ? (min ? null : '[]') : nullable ? 'null' : null;
      const dit = noms.get(nom);
      noms.set(nom, {
        absence: dit === undefined || dit.absence === vide ? vide : null,
        type: dit === undefined || dit.type === type ? type : null,
      });
    }
  }
  // Each demande has pieces.
  noms.set('piecesJustificatives', { absence: null, type: 'tableau' });
  return noms;
}
