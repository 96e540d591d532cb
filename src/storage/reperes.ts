import type { Transaction } from './base.ts';

/** Where the line stands: its époque, and its head. */
const EPOQUE = 'epoque';
/** The last record that counts; absent when it is the last one kept. */
const TETE = 'tete';

type Lecture = Transaction<'readonly' | 'readwrite'>;

export async function readDerniere(transaction: Lecture): Promise<number> {
  const derniere = await transaction.objectStore('journal').openKeyCursor(null, 'prev');
  return Number(derniere?.key ?? 0);
}

export async function readTete(transaction: Lecture): Promise<number> {
  const tete = await transaction.objectStore('reglages').get(TETE);
  return typeof tete === 'number' ? tete : readDerniere(transaction);
}

export async function readEpoque(transaction: Lecture): Promise<number> {
  const epoque = await transaction.objectStore('reglages').get(EPOQUE);
  return typeof epoque === 'number' ? epoque : 0;
}

/** A new époque, with its head; null: the last record kept. */
export async function startEpoque(
  transaction: Transaction<'readwrite'>,
  epoque: number,
  tete: number | null,
): Promise<void> {
  const reglages = transaction.objectStore('reglages');
  await reglages.put(epoque, EPOQUE);
  await (tete === null ? reglages.delete(TETE) : reglages.put(tete, TETE));
}
