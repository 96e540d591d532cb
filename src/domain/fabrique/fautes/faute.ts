import type { Formulaire } from '../../formulaires.ts';
import type { Bloc } from '../../projection/guards.ts';
import type { TextEdit } from '../../report.ts';
import type { TexteLu } from '../../texte-json/lecture.ts';

/** By what a trainer chooses faults: `ecriture` breaks the JSON itself, `zip` is in the zip of the pieces. */
export const THEMES = [
  'ecriture',
  'structure',
  'identifiants',
  'dates',
  'montants',
  'numeros',
  'textes',
  'pieces',
  'zip',
] as const;
export type ThemeFaute = (typeof THEMES)[number];

/** 1: seen at a glance; 2: one must know the rule; 3: one must compare or compute. */
export type Difficulte = 1 | 2 | 3;
export const DIFFICULTES: readonly Difficulte[] = [1, 2, 3];

/** The block of a good file into which a fault goes. */
export interface Place {
  readonly lu: TexteLu;
  /** Of the block in `lu`. */
  readonly node: number;
  readonly bloc: Bloc;
  /** An earlier demande, which has and gets no fault: what is to be unique is copied from it. Null: none is free. */
  readonly temoin: Bloc | null;
}

/** What was done to a block. */
export interface Touche {
  readonly edits: readonly TextEdit[];
  /** JSON pointer, in the block, of which the control speaks. */
  readonly chemin: string;
  /** As the text writes them; null: nothing. */
  readonly avant: string | null;
  readonly apres: string | null;
}

/** Null: this block has no place for the fault. */
export type Poser = (place: Place) => Touche | null;

/** A fault of a demande, or of what stands around the demandes. */
export interface FauteJson {
  /** Id of the control that finds it. */
  readonly controle: string;
  readonly theme: Exclude<ThemeFaute, 'zip'>;
  readonly difficulte: Difficulte;
  readonly portee: 'demande' | 'enveloppe';
  /** It needs an earlier demande to be compared with, which is left sound. */
  readonly compare: boolean;
  /** The controls that may speak as well: what they say follows from the fault, or is the same said otherwise. */
  readonly entraine: readonly string[];
  /** The forms of which the control speaks; absent: all. */
  readonly concerne?: (formulaire: Formulaire) => boolean;
  readonly poser: Poser;
}

/** A fault of a demande that brings nothing else and is compared with nothing, unless `reste` says so. */
export function faute(
  theme: FauteJson['theme'],
  controle: string,
  difficulte: Difficulte,
  poser: Poser,
  reste: Partial<Pick<FauteJson, 'portee' | 'compare' | 'entraine' | 'concerne'>> = {},
): FauteJson {
  const commun = { portee: 'demande', compare: false, entraine: [] } as const;
  return { controle, theme, difficulte, poser, ...commun, ...reste };
}
