import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { BrancheConservee } from './branches.ts';
import type { FichierEcrit } from './enregistrements.ts';
import {
  fail,
  succeed,
  toEchec,
  toEchecOuverture,
  type EchecStockage,
  type Resultat,
} from './failures.ts';

/** The origin is shared with sibling projects (pages of one account): the name says whose it is. Never change it. */
export const NOM_BASE = 'simulateur-segur';
/** Of the portal on which an exercise is played. */
export const NOM_BASE_EXERCICE = 'simulateur-segur-exercice';
/** Among the settings, what the journal amounts to: it can be made again, and goes first when there is no room. */
export const INSTANTANE = 'instantane';

interface Schema extends DBSchema {
  /** One record per command, as JSON text: some thirty times cheaper than a row per demande. */
  journal: { key: number; value: { readonly sequence: number; readonly texte: string } };
  fichiers: { key: string; value: FichierEcrit };
  reglages: { key: string; value: unknown };
  /** Modèles de référence, by form: apart from the portal, which is erased and restored without them. */
  modeles: { key: string; value: unknown };
  /** The base des ES éligibles, apart from the portal too. */
  bases: { key: string; value: unknown };
  /** The texts that are being mended, by their id: apart from the portal too. */
  brouillons: { key: string; value: unknown };
  /** What a return to the past has put aside, once something else was written. */
  branches: { key: number; value: BrancheConservee };
}

type Magasin =
  'journal' | 'fichiers' | 'reglages' | 'modeles' | 'bases' | 'brouillons' | 'branches';
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Schema, Magasin[], M>;
type Work<T, M extends IDBTransactionMode> = (transaction: Transaction<M>) => Promise<Resultat<T>>;

/** The one owner of the connection. `work` may await the requests of its transaction and nothing else. */
export interface Base {
  /** `magasins`: all those that `work` reads; it waits for who writes in them. */
  read<T>(work: Work<T, 'readonly'>, magasins?: Magasin[]): Promise<Resultat<T>>;
  /**
   * All or nothing: when `work` fails or throws, nothing of it stays. Returns once it is on the disk. `work` may be done twice, the
   * second time in the room of the `INSTANTANE`.
   */
  write<T>(work: Work<T, 'readwrite'>): Promise<Resultat<T>>;
  /** False where the browser keeps bytes but no Blob, as WebKit does in a session that leaves no trace. Asked once. */
  keepsBlobs(): Promise<boolean>;
  close(): void;
}

/** From version n to n + 1, by its place in the list; synchronous, within the upgrade transaction. */
export type Migration = (
  base: IDBPDatabase<Schema>,
  transaction: Transaction<'versionchange'>,
) => void;

const MIGRATIONS: readonly Migration[] = [
  (base) => {
    base.createObjectStore('journal', { keyPath: 'sequence' });
    base.createObjectStore('fichiers', { keyPath: 'id' });
    base.createObjectStore('reglages');
  },
  (base) => {
    base.createObjectStore('modeles');
  },
  (base) => {
    base.createObjectStore('bases');
  },
  (base) => {
    base.createObjectStore('brouillons');
  },
  (base) => {
    base.createObjectStore('branches', { keyPath: 'id' });
  },
];

const MAGASINS: Magasin[] = [
  'journal',
  'fichiers',
  'reglages',
  'modeles',
  'bases',
  'brouillons',
  'branches',
];

/**
 * Opens the database, made or migrated when needed. `onLoss` is told once when the connection is lost afterwards:
 * `perdu`, or `perime` when it was given up so that a newer page may upgrade.
 */
export async function openBase(
  onLoss: (echec: EchecStockage) => void,
  nom = NOM_BASE,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Resultat<Base>> {
  let connection: IDBPDatabase<Schema> | null = null;
  let perte: EchecStockage | null = null;
  const lose = (echec: EchecStockage) => {
    if (perte) return;
    perte = echec;
    connection?.close();
    onLoss(echec);
  };
  let tellBlocked = () => {};
  const blocked = new Promise<null>((resolve) => (tellBlocked = () => resolve(null)));
  try {
    // Reading the name is enough to throw where storage is forbidden.
    if (typeof indexedDB === 'undefined') return fail({ type: 'indisponible' });
    const opening = openDB<Schema>(nom, migrations.length, {
      upgrade(base, from, _to, transaction) {
        // The opening fails with it, and says so.
        transaction.done.catch(toEchecOuverture);
        for (const migrate of migrations.slice(from)) migrate(base, transaction);
      },
      blocked: () => tellBlocked(),
      blocking: (_from, to) => lose({ type: to === null ? 'perdu' : 'perime' }),
      terminated: () => lose({ type: 'perdu' }),
    });
    const opened = await Promise.race([opening, blocked]);
    if (!opened) {
      // It may still open one day: it must not block the others in its turn.
      opening.then((late) => late.close(), toEchecOuverture);
      return fail({ type: 'bloque' });
    }
    connection = opened;
  } catch (error) {
    return fail(toEchecOuverture(error));
  }
  const mine = connection;
  const run = async <T, M extends 'readonly' | 'readwrite'>(
    mode: M,
    work: Work<T, M>,
    magasins = MAGASINS,
  ): Promise<Resultat<T>> => {
    if (perte) return fail(perte);
    const resultat = await transact(mine, mode, work, magasins);
    if (!resultat.ok && resultat.echec.type === 'perdu') lose(resultat.echec);
    return resultat;
  };
  const write = async <T>(work: Work<T, 'readwrite'>): Promise<Resultat<T>> => {
    const resultat = await run('readwrite', work);
    if (resultat.ok || resultat.echec.type !== 'plein') return resultat;
    const faite = await run('readwrite', makeRoom);
    return faite.ok && faite.valeur ? run('readwrite', work) : resultat;
  };
  let blobs: Promise<boolean> | null = null;
  return {
    ok: true,
    valeur: {
      read: (work, magasins) => run('readonly', work, magasins),
      write,
      keepsBlobs: () => (blobs ??= tryBlob(mine)),
      close() {
        perte ??= { type: 'perdu' };
        mine.close();
      },
    },
  };
}

/** Whether there was something to throw away. */
async function makeRoom(transaction: Transaction<'readwrite'>): Promise<Resultat<boolean>> {
  const reglages = transaction.objectStore('reglages');
  const garde = await reglages.getKey(INSTANTANE);
  await reglages.delete(INSTANTANE);
  return succeed(garde !== undefined);
}

/** A connection for the time of one act: for acts that are rare, since an idle one could be lost, or block another version of the page. */
export async function withBase<T>(act: (base: Base) => Promise<Resultat<T>>): Promise<Resultat<T>> {
  const opened = await openBase(() => {});
  if (!opened.ok) return opened;
  try {
    return await act(opened.valeur);
  } finally {
    opened.valeur.close();
  }
}

/** One value, apart from the portal, in the place of that of its key; null: none any more. */
export function writeAPart(
  magasin: 'modeles' | 'bases' | 'brouillons',
  cle: string,
  valeur: unknown,
): Promise<Resultat<null>> {
  return withBase((base) =>
    base.write(async (transaction) => {
      const store = transaction.objectStore(magasin);
      await (valeur === null ? store.delete(cle) : store.put(valeur, cle));
      return succeed(null);
    }),
  );
}

async function transact<T, M extends 'readonly' | 'readwrite'>(
  connection: IDBPDatabase<Schema>,
  mode: M,
  work: Work<T, M>,
  magasins: Magasin[],
): Promise<Resultat<T>> {
  let transaction: Transaction<M>;
  try {
    transaction = connection.transaction(magasins, mode, { durability: 'strict' });
  } catch (error) {
    return fail(toEchec(error));
  }
  const end = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const resultat = await work(transaction);
    if (!resultat.ok) {
      transaction.abort();
      await end;
      return resultat;
    }
    const failed = await end;
    return failed ? fail(toEchec(failed.error)) : resultat;
  } catch (error) {
    if (!transaction.error) abort(transaction);
    await end;
    // A request that was cut says only that it was; the transaction says why.
    return fail(toEchec(transaction.error ?? error));
  }
}

/** Asks the browser to keep a Blob, then lets nothing of it stay. A connection that is lost is told by what follows. */
async function tryBlob(connection: IDBPDatabase<Schema>): Promise<boolean> {
  try {
    const transaction = connection.transaction('fichiers', 'readwrite');
    const end = transaction.done.catch(() => {});
    const kept = await transaction.store.put({ id: '', blob: new Blob(['?']) }).then(
      () => true,
      () => false,
    );
    abort(transaction);
    await end;
    return kept;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
