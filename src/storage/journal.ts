import type { Enregistrement } from '#domain/portail/evenements.ts';
import type { Base, Transaction } from './base.ts';
import { parseEnregistrement } from './enregistrements.ts';
import { fail, succeed, type Resultat } from './failures.ts';
import { prepareFichiers } from './fichiers.ts';
import { setAside } from './journal-branches.ts';
import { readDerniere, readEpoque, readTete, startEpoque } from './reperes.ts';

/**
 * How far someone has read. An erasure, a restoration, or a move of the head starts a new époque: what was read before
 * is void.
 */
export interface Repere {
  readonly epoque: number;
  /** Last record read; 0 = none. */
  readonly sequence: number;
}

export interface LectureJournal {
  readonly epoque: number;
  /** In order, up to the head: those after the `Repere` when its époque still runs, else all of them. */
  readonly enregistrements: readonly Enregistrement[];
  /** In order, those after the head: put aside by a return to the past, until something is written. */
  readonly avenir: readonly Enregistrement[];
}

/** Reads the journal after `apres`. `corrompu` names the first record that is missing or unreadable. */
export function readJournal(base: Base, apres: Repere): Promise<Resultat<LectureJournal>> {
  return base.read(
    async (transaction) => {
      // All asked at once: who opens the portal waits for one answer, not for three.
      const [epoque, tete, suite] = await Promise.all([
        readEpoque(transaction),
        readTete(transaction),
        readAfter(transaction, apres.sequence),
      ]);
      const depuis = epoque === apres.epoque ? apres.sequence : 0;
      const textes = depuis === apres.sequence ? suite : await readAfter(transaction, depuis);
      return parseJournal(textes, { epoque, sequence: depuis }, tete);
    },
    // Not the files: whether the browser keeps a Blob is asked of them at this very moment.
    ['journal', 'reglages'],
  );
}

async function readAfter(
  transaction: Transaction<'readonly'>,
  sequence: number,
): Promise<readonly string[]> {
  const apres = IDBKeyRange.lowerBound(sequence, true);
  return (await transaction.objectStore('journal').getAll(apres)).map(({ texte }) => texte);
}

/** The records that follow `apres`, parted at the head. `corrompu` names the first that is missing or unreadable. */
export function parseJournal(
  textes: readonly string[],
  apres: Repere,
  tete: number,
): Resultat<LectureJournal> {
  const lus: Enregistrement[] = [];
  for (const [rang, texte] of textes.entries()) {
    const sequence = apres.sequence + rang + 1;
    const enregistrement = parseEnregistrement(texte, sequence);
    if (!enregistrement) return fail({ type: 'corrompu', sequence });
    lus.push(enregistrement);
  }
  const nombre = Math.max(0, tete - apres.sequence);
  return succeed({
    epoque: apres.epoque,
    enregistrements: lus.slice(0, nombre),
    avenir: lus.slice(nombre),
  });
}

/**
 * Appends records that follow one another at the head, with the files that they bring, all or nothing. What was put aside
 * after the head becomes a branch, with its files, and a new époque starts. Returns the époque that runs from then on; `depasse`
 * when the head is not the record before them, or when the époque is over.
 */
export async function appendJournal(
  base: Base,
  epoque: number,
  enregistrements: readonly Enregistrement[],
  fichiers: ReadonlyMap<string, Blob>,
): Promise<Resultat<number>> {
  const rows = enregistrements.map((enregistrement) => ({
    sequence: enregistrement.sequence,
    texte: JSON.stringify(enregistrement),
  }));
  const prepares = await prepareFichiers(base, fichiers);
  if (!prepares.ok) return prepares;
  return base.write(async (transaction) => {
    const journal = transaction.objectStore('journal');
    const tete = await readTete(transaction);
    if (!areConsecutive(enregistrements, tete + 1) || (await readEpoque(transaction)) !== epoque) {
      return fail({ type: 'depasse' });
    }
    const coupee = await setAside(transaction, tete, epoque + 1);
    if (coupee) await startEpoque(transaction, epoque + 1, null);
    const conserves = transaction.objectStore('fichiers');
    // All asked at once, one wait for all; `async`, so that what `add` throws at once leaves no other unheard.
    await Promise.all([
      ...rows.map(async (row) => journal.add(row)),
      ...prepares.valeur.map(async (fichier) => conserves.add(fichier)),
    ]);
    return succeed(coupee ? epoque + 1 : epoque);
  });
}

/**
 * Makes record `sequence` the head (0 = before the first); what follows it is put aside, not deleted. A new époque starts.
 * `depasse` when the époque is over, or when that record is not kept.
 */
export function moveTete(base: Base, epoque: number, sequence: number): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    const derniere = await readDerniere(transaction);
    if (sequence < 0 || sequence > derniere || (await readEpoque(transaction)) !== epoque) {
      return fail({ type: 'depasse' });
    }
    await startEpoque(transaction, epoque + 1, sequence === derniere ? null : sequence);
    return succeed(null);
  });
}

/** Whether the records are numbered one after the other from `premiere`. */
export function areConsecutive(
  enregistrements: readonly Enregistrement[],
  premiere: number,
): boolean {
  return enregistrements.every(({ sequence }, rang) => sequence === premiere + rang);
}
