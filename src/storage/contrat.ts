import type { Enregistrement } from '#domain/portail/evenements.ts';
import type { Branche } from './branches.ts';
import type { Resultat } from './failures.ts';
import type { Contenu } from './contenu.ts';
import type { Instantane } from './instantane.ts';
import type { LectureJournal, Repere } from './journal.ts';
import type { Saisie } from './saisies.ts';

/** Where the journal, the files and the choices of the person live. Knows nothing of what the records mean. */
export interface Stockage {
  readonly ephemere: boolean;
  /** What was written after `apres`, or everything when its époque is over; and what was put aside after the head. */
  read(apres: Repere): Promise<Resultat<LectureJournal>>;
  /**
   * Records that follow one another, all or nothing; what was put aside after the head becomes a branch. The époque from then on;
   * `depasse` when someone else wrote first.
   */
  append(
    epoque: number,
    enregistrements: readonly Enregistrement[],
    fichiers: ReadonlyMap<string, Blob>,
  ): Promise<Resultat<number>>;
  /** Makes record `sequence` the head; what follows is put aside. `depasse` when the époque is over. */
  moveTete(epoque: number, sequence: number): Promise<Resultat<null>>;
  readBranches(): Promise<Resultat<readonly Branche[]>>;
  /**
   * Puts a branch back in the line, which ends with it; what it takes the place of becomes a branch. `depasse` when the
   * époque is over, or when it is gone; `branche-illisible`, and nothing is changed, when it cannot be read.
   */
  takeBranche(epoque: number, id: number): Promise<Resultat<null>>;
  /** `depasse` when it is gone. */
  renameBranche(id: number, nom: string | null): Promise<Resultat<null>>;
  deleteBranche(id: number): Promise<Resultat<null>>;
  /** Null when no file of that id is kept. */
  readFichier(id: string): Promise<Resultat<Blob | null>>;
  readContenu(): Promise<Resultat<Contenu>>;
  /** The last one kept; null unless this code made it from the journal as it still stands. */
  readInstantane(code: string): Promise<Resultat<Instantane | null>>;
  writeInstantane(instantane: Instantane): Promise<Resultat<null>>;
  /** Puts `contenu` in the place of everything, choices and branches included, all or nothing; the époque changes. */
  replace(contenu: Contenu): Promise<Resultat<null>>;
  /** The fournisseur last chosen; null when none was. */
  readSiret(): Promise<Resultat<string | null>>;
  writeSiret(siret: string | null): Promise<Resultat<null>>;
  /** What is being filled in on a screen; empty when nothing is kept under that name. */
  readSaisie(nom: string): Promise<Resultat<Saisie>>;
  /** Each part in the place of that of its name; null: that part is kept no more. */
  writeSaisie(nom: string, parties: Saisie): Promise<Resultat<null>>;
  forgetSaisie(nom: string): Promise<Resultat<null>>;
  close(): void;
}
