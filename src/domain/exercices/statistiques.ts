import { isSealed, numberOf, readCode, type CodeLu } from './code.ts';
import type { Exercice } from './exercice.ts';

/** What the trainer’s page knows of an exercise: null where its end was never reached here. */
export interface ExerciceConnu {
  readonly exercice: Exercice;
  readonly clef: string | null;
}

/** What becomes of a line that was pasted. */
export type LigneDeCode = { readonly ligne: string } & (
  | { readonly etat: 'illisible' }
  /** No exercise known here has this number, or its end was never reached here. */
  | { readonly etat: 'inconnu'; readonly code: CodeLu }
  /** A slip, another pseudonym, or a code that was made up. */
  | {
      readonly etat: 'faux' | 'double' | 'verifie';
      readonly code: CodeLu;
      readonly exercice: Exercice;
    }
);

/** One line a code, or several where each is written in its groups; empty lines are left out, and at most `LIGNES_MAX` are read. */
export function readCodes(colle: string, connus: readonly ExerciceConnu[]): readonly LigneDeCode[] {
  const parNumero = new Map(connus.map((connu) => [numberOf(connu.exercice), connu]));
  const vus = new Set<string>();
  return colle
    .split(/\r?\n/)
    .flatMap(cutCodes)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .slice(0, LIGNES_MAX)
    .map((ligne) => {
      const code = readCode(ligne);
      if (code === null) return { ligne, etat: 'illisible' };
      const connu = parNumero.get(code.exercice);
      if (!connu || connu.clef === null) return { ligne, etat: 'inconnu', code };
      const { exercice, clef } = connu;
      const scelle = [code, { ...code, pseudonyme: code.dernierMot }].find((each) =>
        isSealed(each, clef),
      );
      if (!scelle) return { ligne, etat: 'faux', code, exercice };
      const marque = `${scelle.pseudonyme} ${code.exercice} ${code.sceau}`;
      const etat = vus.has(marque) ? 'double' : 'verifie';
      vus.add(marque);
      return { ligne, etat, code: scelle, exercice };
    });
}

export const LIGNES_MAX = 500;

const EN_GROUPES = /(?<![0-9A-Z-])(?:[0-9A-Z]{4}\p{Pd}){3}[0-9A-Z]{4}(?![0-9A-Z-])/giu;

/** A chat or a cell puts several on one line: each begins where the one before ends, and what follows the last stays with it. */
function cutCodes(ligne: string): readonly string[] {
  const fins = [...ligne.matchAll(EN_GROUPES)].map(({ 0: code, index }) => index + code.length);
  const bornes = [0, ...fins.slice(0, -1), ligne.length];
  return bornes.slice(1).map((fin, rang) => ligne.slice(bornes[rang], fin));
}

/** Of one exercise, over the codes that are verified. Durations in seconds. */
export interface Bilan {
  readonly exercice: Exercice;
  /** From the shortest. */
  readonly durees: readonly number[];
  readonly mediane: number;
  /** Hints taken in all. */
  readonly indices: number;
  /** Median. */
  readonly essais: number;
}

/** In the order in which the exercises appear. */
export function summarize(lignes: readonly LigneDeCode[]): readonly Bilan[] {
  const groupes = new Map<Exercice, CodeLu[]>();
  for (const lue of lignes) {
    if (lue.etat !== 'verifie') continue;
    groupes.set(lue.exercice, [...(groupes.get(lue.exercice) ?? []), lue.code]);
  }
  return Array.from(groupes, ([exercice, codes]) => {
    const durees = sort(codes.map(({ duree }) => duree));
    return {
      exercice,
      durees,
      mediane: median(durees),
      indices: codes.reduce((total, { indices }) => total + indices, 0),
      essais: median(sort(codes.map(({ essais }) => essais))),
    };
  });
}

function sort(nombres: readonly number[]): readonly number[] {
  return [...nombres].sort((a, b) => a - b);
}

/** Of sorted numbers, at least one; half-way between the two in the middle. */
function median(nombres: readonly number[]): number {
  const milieu = nombres.length / 2;
  const bas = nombres[Math.ceil(milieu) - 1] ?? 0;
  const haut = nombres[Math.floor(milieu)] ?? bas;
  return (bas + haut) / 2;
}
