import { sansInvisibles } from '../invisibles.ts';
import { fold } from '../texte.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

/** A moment of the portal that a person named, to come back to it. */
export interface Repere {
  /** One repère of that name at most. */
  readonly nom: string;
  /** The record that placed it: what it left is the moment. */
  readonly sequence: number;
  /** The time of the portal then. */
  readonly le: HeureDeParis;
}

/** In characters: a line of a list. */
export const NOM_MAX = 60;

/** Something to read, on one line, without anything that hides or turns the text round. */
export function isNomDeRepere(nom: string): boolean {
  return nom !== '' && nom.length <= NOM_MAX && nom === sansInvisibles(nom).trim();
}

/** The repère that bears this name, however it is written; undefined: none does. */
export function findNom(reperes: ReadonlyMap<string, Repere>, nom: string): string | undefined {
  return [...reperes.keys()].find((autre) => fold(autre) === fold(nom));
}

/** This name, cut to what a repère may bear, with a number when one bears it already. */
export function nomLibre(reperes: ReadonlyMap<string, Repere>, voulu: string): string {
  for (let rang = 1; ; rang += 1) {
    const suite = rang === 1 ? '' : ` (${rang})`;
    const nom = `${voulu.slice(0, NOM_MAX - suite.length).trim()}${suite}`;
    if (findNom(reperes, nom) === undefined) return nom;
  }
}
