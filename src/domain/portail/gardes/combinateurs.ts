import { isBloc } from '../../projection/guards.ts';

/** Small guards over foreign JSON, put together by hand. None throws, whatever the value. */
export type Garde<T> = (valeur: unknown) => valeur is T;

export const texte: Garde<string> = (valeur) => typeof valeur === 'string';

export const booleen: Garde<boolean> = (valeur) => typeof valeur === 'boolean';

/** Ids, counts, sizes. */
export const naturel: Garde<number> = (valeur): valeur is number =>
  Number.isSafeInteger(valeur) && Number(valeur) >= 0 && !Object.is(valeur, -0);

/** Centimes. */
export const entier: Garde<number> = (valeur): valeur is number =>
  Number.isSafeInteger(valeur) && !Object.is(valeur, -0);

export function exactement<const T extends string>(attendu: T): Garde<T> {
  return (valeur): valeur is T => valeur === attendu;
}

/** One of the keys of a table, which the compiler keeps complete. */
export function parmi<T extends string>(table: Readonly<Record<T, true>>): Garde<T> {
  return (valeur): valeur is T => typeof valeur === 'string' && Object.hasOwn(table, valeur);
}

export function dansListe<T extends string>(liste: readonly T[]): Garde<T> {
  const valeurs: ReadonlySet<unknown> = new Set(liste);
  return (valeur): valeur is T => valeurs.has(valeur);
}

export function ouNull<T>(garde: Garde<T>): Garde<T | null> {
  return (valeur): valeur is T | null => valeur === null || garde(valeur);
}

export function listeDe<T>(garde: Garde<T>): Garde<readonly T[]> {
  return (valeur): valeur is readonly T[] => Array.isArray(valeur) && valeur.every(garde);
}

export function auPlus<T>(max: number, garde: Garde<T>): Garde<readonly T[]> {
  const liste = listeDe(garde);
  return (valeur): valeur is readonly T[] =>
    Array.isArray(valeur) && valeur.length <= max && liste(valeur);
}

/** An object with these keys and no other. */
export function objet<T extends object>(champs: {
  readonly [K in keyof T]-?: Garde<T[K]>;
}): Garde<T> {
  const attendus: readonly [string, Garde<unknown>][] = Object.entries(champs);
  return (valeur): valeur is T => {
    if (!isBloc(valeur)) return false;
    const noms = Object.keys(valeur);
    if (noms.length !== attendus.length) return false;
    // In this order in all that was written here: values are then read by rank, in two thirds of the time.
    return sameNames(attendus, noms)
      ? areAll(attendus, Object.values(valeur))
      : attendus.every(([nom, garde]) => Object.hasOwn(valeur, nom) && garde(valeur[nom]));
  };
}

function sameNames(
  attendus: readonly [string, Garde<unknown>][],
  noms: readonly string[],
): boolean {
  for (let rang = 0; rang < attendus.length; rang += 1) {
    if (attendus[rang]?.[0] !== noms[rang]) return false;
  }
  return true;
}

function areAll(
  attendus: readonly [string, Garde<unknown>][],
  valeurs: readonly unknown[],
): boolean {
  for (let rang = 0; rang < attendus.length; rang += 1) {
    if (attendus[rang]?.[1](valeurs[rang]) !== true) return false;
  }
  return true;
}

/** One shape per value of the key `cle`. */
export function selon<K extends string, U extends Readonly<Record<K, string>>>(
  cle: K,
  gardes: { readonly [T in U[K]]: Garde<Extract<U, Readonly<Record<K, T>>>> },
): Garde<U> {
  const parValeur: ReadonlyMap<unknown, Garde<unknown>> = new Map(Object.entries(gardes));
  return (valeur): valeur is U => isBloc(valeur) && parValeur.get(valeur[cle])?.(valeur) === true;
}
