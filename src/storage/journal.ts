import type { Enregistrement } from '#domain/portail/evenements.ts';
import { lireEnregistrement } from '#domain/portail/verifier.ts';
import type { Base, Transaction } from './base.ts';
import { fail, succeed, type Resultat } from './failures.ts';

/** How far someone has read. An erasure or a restoration starts a new époque: what was read before is void. */
export interface Repere {
  readonly epoque: number;
  /** Last record read; 0 = none. */
  readonly sequence: number;
}

export interface Lecture {
  readonly epoque: number;
  /** In order: those after the `Repere` when its époque still runs, else all of them. */
  readonly enregistrements: readonly Enregistrement[];
}

/** Everything kept, as it is kept. */
export interface Contenu {
  /** The records from 1, as JSON text. */
  readonly textes: readonly string[];
  readonly fichiers: readonly { readonly id: string; readonly blob: Blob }[];
}

const EPOQUE = 'epoque';

/** Reads the journal after `apres`. `corrompu` names the first record that is missing or unreadable. */
export function readJournal(base: Base, apres: Repere): Promise<Resultat<Lecture>> {
  return base.read(async (transaction) => {
    const epoque = await readEpoque(transaction);
    const depuis = epoque === apres.epoque ? apres.sequence : 0;
    const rows = await transaction
      .objectStore('journal')
      .getAll(IDBKeyRange.lowerBound(depuis, true));
    const enregistrements: Enregistrement[] = [];
    for (const [rang, { texte }] of rows.entries()) {
      const sequence = depuis + rang + 1;
      const enregistrement = parseEnregistrement(texte, sequence);
      if (!enregistrement) return fail({ type: 'corrompu', sequence });
      enregistrements.push(enregistrement);
    }
    return succeed({ epoque, enregistrements });
  });
}

/**
 * Appends records that follow one another, with the files that they bring, all or nothing. `depasse` when the last record
 * kept is not the one before them, or when the époque is over.
 */
export function appendJournal(
  base: Base,
  epoque: number,
  enregistrements: readonly Enregistrement[],
  fichiers: ReadonlyMap<string, Blob>,
): Promise<Resultat<null>> {
  const rows = enregistrements.map((enregistrement) => ({
    sequence: enregistrement.sequence,
    texte: JSON.stringify(enregistrement),
  }));
  return base.write(async (transaction) => {
    const journal = transaction.objectStore('journal');
    const derniere = await journal.openKeyCursor(null, 'prev');
    const attendue = Number(derniere?.key ?? 0) + 1;
    if (!areConsecutive(enregistrements, attendue) || (await readEpoque(transaction)) !== epoque) {
      return fail({ type: 'depasse' });
    }
    const conserves = transaction.objectStore('fichiers');
    // All asked at once, one wait for all; `async`, so that what `add` throws at once leaves no other unheard.
    await Promise.all([
      ...rows.map(async (row) => journal.add(row)),
      ...Array.from(fichiers, async ([id, blob]) => conserves.add({ id, blob })),
    ]);
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

/** Everything at one moment. */
export function readContenu(base: Base): Promise<Resultat<Contenu>> {
  return base.read(async (transaction) => {
    const rows = await transaction.objectStore('journal').getAll();
    const fichiers = await transaction.objectStore('fichiers').getAll();
    return succeed({ textes: rows.map(({ texte }) => texte), fichiers });
  });
}

/** Puts `contenu` in the place of everything, all or nothing, and starts a new époque. */
export function replaceContenu(base: Base, contenu: Contenu): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    const [journal, fichiers, reglages] = [
      transaction.objectStore('journal'),
      transaction.objectStore('fichiers'),
      transaction.objectStore('reglages'),
    ];
    const epoque = await readEpoque(transaction);
    await journal.clear();
    await fichiers.clear();
    await reglages.clear();
    await reglages.put(epoque + 1, EPOQUE);
    for (const [rang, texte] of contenu.textes.entries()) {
      await journal.add({ sequence: rang + 1, texte });
    }
    for (const fichier of contenu.fichiers) await fichiers.add(fichier);
    return succeed(null);
  });
}

/** A record read from its text; null unless it is sound and bears that number. */
export function parseEnregistrement(texte: string, sequence: number): Enregistrement | null {
  try {
    const enregistrement = lireEnregistrement(JSON.parse(texte));
    return enregistrement?.sequence === sequence ? enregistrement : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readEpoque(transaction: Transaction<'readonly' | 'readwrite'>): Promise<number> {
  const epoque = await transaction.objectStore('reglages').get(EPOQUE);
  return typeof epoque === 'number' ? epoque : 0;
}
