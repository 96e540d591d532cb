import type { Commande } from '../commandes.ts';
import type { EtatPortail } from '../etat.ts';

/** One command of a jeu, with the text of each of its files, in the order in which they stand in the command. */
export interface Etape {
  readonly commande: Commande;
  /** To be kept as UTF-8. */
  readonly fichiers: readonly string[];
  /** SIRET: time brings something to this fournisseur alone; absent: to everybody. */
  readonly seul?: string;
}

/**
 * Commands one after the other. A generator, because a command may need what the one before brought (the id of an
 * enrôlement, the sequence of a judgement): each `yield` gives the state after its step.
 */
export type Etapes<Retour = void> = Generator<Etape, Retour, EtatPortail>;

/** A ready-made fictive fournisseur and its data. */
export interface Jeu {
  readonly id: string;
  readonly titre: string;
  /** What one finds in it; French, for the person who chooses. */
  readonly description: string;
  /** Of its fournisseur: a jeu is installed once (`deja-installe`). */
  readonly siret: string;
  /**
   * Deterministic; every step is accepted on any state where its fournisseur and its dossiers are not there. The portal has one
   * clock: a jeu that needs a date sets it and leaves it there; `chargeJeu` keeps it from the others.
   */
  readonly etapes: () => Etapes;
}
