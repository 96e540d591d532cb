import { empreinte, empreinteDe } from './empreinte.ts';
import type { Exercice } from './exercice.ts';

/** What a participant did, as their code tells it. */
export interface Resultat {
  /** From the beginning to success, seconds. */
  readonly duree: number;
  /** Hints taken. */
  readonly indices: number;
  /** Files simulated, and acts that the portal took. */
  readonly essais: number;
}

/** A code as it is written: 16 signs in four groups, after the pseudonym when there is one. */
export interface CodeLu extends Resultat {
  /** `''`: none. */
  readonly pseudonyme: string;
  /** Its last word: a list or a chat may have put something before it. */
  readonly dernierMot: string;
  /** `numberOf` of its exercise. */
  readonly exercice: number;
  readonly sceau: number;
}

export const PSEUDONYME_MAX = 16;

/** What each part can tell, in bits: 16 signs of 5 bits in all. More than the greatest is told as the greatest. */
const BITS = { exercice: 20, duree: 16, indices: 4, essais: 8, sceau: 32 } as const;
export const MAXIMA: Resultat = {
  duree: 2 ** BITS.duree - 1,
  indices: 2 ** BITS.indices - 1,
  essais: 2 ** BITS.essais - 1,
};

/** Crockford’s 32 signs: none is taken for another one, and each has its name when it is read aloud. */
const SIGNES = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = /([0-9A-Z](?:[\s\p{Pd}]*[0-9A-Z]){15})$/u;

/** What begins a line of a list. */
const PUCE = /^\s*\d{1,3}\s*[.):]/;

/** What a code says of its exercise: two that differ in anything have different numbers, but once in a million. */
export function numberOf(exercice: Exercice): number {
  return empreinteDe(exercice) % 2 ** BITS.exercice;
}

/** `clef`: what only the end of the exercise gives (`clef.ts`). */
export function writeCode(
  exercice: Exercice,
  resultat: Resultat,
  pseudonyme: string,
  clef: string,
): string {
  const nom = cleanPseudonyme(pseudonyme);
  const dit = bound(resultat);
  const numero = numberOf(exercice);
  const valeurs = { exercice: numero, ...dit, sceau: seal(numero, dit, nom, clef) };
  const bits = PARTIES.map((partie) =>
    valeurs[partie].toString(2).padStart(BITS[partie], '0'),
  ).join('');
  const signes = (bits.match(/.{5}/g) ?? []).map((cinq) => SIGNES.charAt(parseInt(cinq, 2)));
  const code = signes.join('').replace(/.{4}(?=.)/g, '$&-');
  return nom === '' ? code : `${nom} ${code}`;
}

/**
 * Reads a line, as it was typed, dictated or pasted: capitals, spaces, dashes and what ends a sentence do not count, O is 0, I and L
 * are 1. Null: no code.
 */
export function readCode(ligne: string): CodeLu | null {
  // Capitals first: some letters become two.
  const ecrite = ligne.toUpperCase().replace(/(?<![^0-9A-Z])[^0-9A-Z]+$/, '');
  const trouve = CODE.exec(ecrite);
  if (trouve === null) return null;
  const signes = (trouve[1] ?? '')
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (![...signes].every((signe) => SIGNES.includes(signe))) return null;
  const bits = [...signes]
    .map((signe) => SIGNES.indexOf(signe).toString(2).padStart(5, '0'))
    .join('');
  let debut = 0;
  const [exercice = 0, duree = 0, indices = 0, essais = 0, sceau = 0] = PARTIES.map((partie) => {
    const fin = debut + BITS[partie];
    const valeur = parseInt(bits.slice(debut, fin), 2);
    debut = fin;
    return valeur;
  });
  const avant = ecrite.slice(0, trouve.index).replace(PUCE, '').trim();
  const pseudonyme = cleanPseudonyme(avant);
  const dernierMot = cleanPseudonyme(/\S*$/.exec(avant)?.[0] ?? '');
  return { pseudonyme, dernierMot, exercice, duree, indices, essais, sceau };
}

/** Whether a code is the one that the end of this exercise writes. */
export function isSealed(code: CodeLu, clef: string): boolean {
  return code.sceau === seal(code.exercice, code, code.pseudonyme, clef);
}

/** Capitals, digits, and single hyphens between them: what a code keeps of a pseudonym. */
export function cleanPseudonyme(saisi: string): string {
  return saisi
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, PSEUDONYME_MAX)
    .replace(/-$/, '');
}

const PARTIES = ['exercice', 'duree', 'indices', 'essais', 'sceau'] as const;

function bound({ duree, indices, essais }: Resultat): Resultat {
  return {
    duree: clamp(duree, MAXIMA.duree),
    indices: clamp(indices, MAXIMA.indices),
    essais: clamp(essais, MAXIMA.essais),
  };
}

function clamp(valeur: number, max: number): number {
  return Math.min(Math.max(Math.round(valeur), 0), max);
}

function seal(
  exercice: number,
  { duree, indices, essais }: Resultat,
  pseudonyme: string,
  clef: string,
): number {
  const dit = [exercice, duree, indices, essais, pseudonyme, clef];
  return empreinte(dit.join('\n')) % 2 ** BITS.sceau;
}
