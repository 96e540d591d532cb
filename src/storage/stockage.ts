import type { Enregistrement } from '#domain/portail/evenements.ts';
import { openBase, type Base } from './base.ts';
import { succeed, type EchecStockage, type Resultat } from './failures.ts';
import { readFichier } from './fichiers.ts';
import {
  appendJournal,
  moveTete,
  readContenu,
  readJournal,
  replaceContenu,
  type Contenu,
  type Lecture,
  type Repere,
} from './journal.ts';
import { createMemoire } from './memoire.ts';

/** Where the journal, the files and the choices of the person live. Knows nothing of what the records mean. */
export interface Stockage {
  readonly ephemere: boolean;
  /** What was written after `apres`, or everything when its époque is over; and what was put aside after the head. */
  read(apres: Repere): Promise<Resultat<Lecture>>;
  /**
   * Records that follow one another, all or nothing; what was put aside after the head is deleted. The époque from then on;
   * `depasse` when someone else wrote first.
   */
  append(
    epoque: number,
    enregistrements: readonly Enregistrement[],
    fichiers: ReadonlyMap<string, Blob>,
  ): Promise<Resultat<number>>;
  /** Makes record `sequence` the head; what follows is put aside. `depasse` when the époque is over. */
  moveTete(epoque: number, sequence: number): Promise<Resultat<null>>;
  /** Null when no file of that id is kept. */
  readFichier(id: string): Promise<Resultat<Blob | null>>;
  readContenu(): Promise<Resultat<Contenu>>;
  /** Puts `contenu` in the place of everything, choices included, all or nothing; the époque changes. */
  replace(contenu: Contenu): Promise<Resultat<null>>;
  /** The fournisseur last chosen; null when none was. */
  readSiret(): Promise<Resultat<string | null>>;
  writeSiret(siret: string | null): Promise<Resultat<null>>;
  close(): void;
}

/** `durable`: IndexedDB. `ephemere`: the memory of this page, gone when it closes. */
export type ModeStockage = 'durable' | 'ephemere';

/** `onLoss` is told once if the database is lost afterwards. */
export async function openStockage(
  mode: ModeStockage,
  onLoss: (echec: EchecStockage) => void,
): Promise<Resultat<Stockage>> {
  if (mode === 'ephemere') return succeed(createMemoire());
  const base = await openBase(onLoss);
  return base.ok ? succeed(createDurable(base.valeur)) : base;
}

const SIRET = 'siret';

function createDurable(base: Base): Stockage {
  return {
    ephemere: false,
    read: (apres) => readJournal(base, apres),
    append: (...lot) => appendJournal(base, ...lot),
    moveTete: (...vise) => moveTete(base, ...vise),
    readFichier: (id) => readFichier(base, id),
    readContenu: () => readContenu(base),
    replace: (contenu) => replaceContenu(base, contenu),
    readSiret: () =>
      base.read(async (transaction) => {
        const siret = await transaction.objectStore('reglages').get(SIRET);
        return succeed(typeof siret === 'string' ? siret : null);
      }),
    writeSiret: (siret) =>
      base.write(async (transaction) => {
        await transaction.objectStore('reglages').put(siret, SIRET);
        return succeed(null);
      }),
    close: () => base.close(),
  };
}
