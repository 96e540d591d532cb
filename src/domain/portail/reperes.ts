import { sansInvisibles } from '../invisibles.ts';
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
