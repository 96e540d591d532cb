import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  INSTANTANE,
  NOM_BASE,
  openBase,
  type Base,
  type Migration,
  type Transaction,
} from './base.ts';
import { succeed, type EchecStockage } from './failures.ts';

const V1: Migration = (base) => {
  base.createObjectStore('journal', { keyPath: 'sequence' });
  base.createObjectStore('fichiers', { keyPath: 'id' });
  base.createObjectStore('reglages');
  base.createObjectStore('modeles');
  base.createObjectStore('bases');
  base.createObjectStore('brouillons');
  base.createObjectStore('branches', { keyPath: 'id' });
};
const V2: Migration = (_base, transaction) => {
  void transaction.objectStore('reglages').put('posé par la version 2', 'v2');
};

const pertes: EchecStockage[] = [];
const ouvertes: Base[] = [];

async function open(migrations?: readonly Migration[]): Promise<Base> {
  const opened = await openBase((echec) => pertes.push(echec), NOM_BASE, migrations);
  if (!opened.ok) throw new Error(opened.echec.type);
  ouvertes.push(opened.valeur);
  return opened.valeur;
}

async function openFailing(migrations?: readonly Migration[]): Promise<string> {
  const opened = await openBase((echec) => pertes.push(echec), NOM_BASE, migrations);
  if (opened.ok) throw new Error('opened');
  return opened.echec.type;
}

const write = (base: Base, cle: string, valeur: unknown) =>
  base.write(async (transaction) => {
    await transaction.objectStore('reglages').put(valeur, cle);
    return succeed(null);
  });

const read = (base: Base, cle: string) =>
  base.read(async (transaction) => succeed(await transaction.objectStore('reglages').get(cle)));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  pertes.length = 0;
});

afterEach(() => {
  for (const base of ouvertes.splice(0)) base.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('l’ouverture de la base', () => {
  it('garde ce qui est écrit d’une ouverture à l’autre', async () => {
    const base = await open();
    await write(base, 'a', 1);
    base.close();
    expect(await read(await open(), 'a')).toEqual(succeed(1));
  });

  it('migre une ancienne base sans rien perdre, et ne rejoue pas les anciennes migrations', async () => {
    const ancienne = await open([V1]);
    await write(ancienne, 'a', 1);
    ancienne.close();
    const nouvelle = await open([V1, V2]);
    expect(await read(nouvelle, 'a')).toEqual(succeed(1));
    expect(await read(nouvelle, 'v2')).toEqual(succeed('posé par la version 2'));
  });

  it('dit qu’elle est bloquée par un onglet qui garde une ancienne version, puis s’ouvre', async () => {
    (await open([V1])).close();
    const tetu = await openDB(NOM_BASE, 1);
    expect(await openFailing([V1, V2])).toBe('bloque');
    tetu.close();
    await open([V1, V2]);
  });

  it('laisse passer un onglet plus récent, et le dit', async () => {
    const ancienne = await open([V1]);
    await open([V1, V2]);
    expect(pertes).toEqual([{ type: 'perime' }]);
    expect(await write(ancienne, 'a', 1)).toEqual({ ok: false, echec: { type: 'perime' } });
  });

  it('refuse une base plus récente que la page', async () => {
    (await openDB(NOM_BASE, 9)).close();
    expect(await openFailing()).toBe('perime');
  });

  it('ne garde rien d’une migration qui échoue', async () => {
    const impossible: Migration = (base) => {
      base.createObjectStore('journal', { keyPath: 'sequence' });
      throw new DOMException('full', 'QuotaExceededError');
    };
    await openFailing([impossible]);
    await open([V1]);
  });

  it('est indisponible sans IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openFailing()).toBe('indisponible');
  });

  it('est indisponible quand le navigateur l’interdit', async () => {
    const open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open });
    expect(await openFailing()).toBe('indisponible');
  });
});

describe('la base perdue en cours de route', () => {
  it('le dit quand elle est supprimée', async () => {
    const base = await open();
    await deleteDB(NOM_BASE);
    expect(pertes).toEqual([{ type: 'perdu' }]);
    expect(await read(base, 'a')).toEqual({ ok: false, echec: { type: 'perdu' } });
  });

  it('le dit quand le navigateur la ferme', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const base = await open();
    await read(base, 'a');
    forceCloseDatabase(transaction.mock.contexts[0] as never);
    await vi.waitFor(() => expect(pertes).toEqual([{ type: 'perdu' }]));
    expect(await write(base, 'a', 1)).toEqual({ ok: false, echec: { type: 'perdu' } });
  });

  it('ne dit rien quand la page la ferme elle-même', async () => {
    const base = await open();
    base.close();
    expect(await read(base, 'a')).toEqual({ ok: false, echec: { type: 'perdu' } });
    expect(pertes).toEqual([]);
  });
});

describe('une transaction', () => {
  it('ne laisse rien quand le travail échoue en route', async () => {
    const base = await open();
    await base.write(async (transaction) => {
      await transaction.objectStore('reglages').put(1, 'a');
      return { ok: false, echec: { type: 'depasse' } };
    });
    expect(await read(base, 'a')).toEqual(succeed(undefined));
  });

  it('ne laisse rien, et laisse passer notre erreur, quand le travail lève', async () => {
    const base = await open();
    const work = base.write(async (transaction) => {
      await transaction.objectStore('reglages').put(1, 'a');
      throw new Error('our bug');
    });
    await expect(work).rejects.toThrow('our bug');
    expect(await read(base, 'a')).toEqual(succeed(undefined));
  });

  it('dit que le disque est plein quand une écriture est refusée', async () => {
    const base = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await write(base, 'a', 1)).toEqual({ ok: false, echec: { type: 'plein' } });
    expect(pertes).toEqual([]);
  });

  it('dit que le disque est plein quand il l’apprend à la fin', async () => {
    const base = await open();
    const resultat = await base.write(async (transaction) => {
      await transaction.objectStore('reglages').put(1, 'a');
      abortAs(transaction, 'QuotaExceededError');
      return succeed(null);
    });
    expect(resultat).toEqual({ ok: false, echec: { type: 'plein' } });
    expect(await read(base, 'a')).toEqual(succeed(undefined));
  });

  it('jette ce qui peut se refaire plutôt que de refuser, quand le disque est plein', async () => {
    const base = await open();
    await write(base, INSTANTANE, 'un état');
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await write(base, 'a', 1)).toEqual(succeed(null));
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(await read(base, 'a')).toEqual(succeed(1));
    expect(await read(base, INSTANTANE)).toEqual(succeed(undefined));
  });

  it('dit qu’elle est perdue quand le navigateur la coupe sans raison', async () => {
    const base = await open();
    const resultat = await base.write(async (transaction) => {
      transaction.abort();
      return succeed(null);
    });
    expect(resultat).toEqual({ ok: false, echec: { type: 'perdu' } });
    expect(pertes).toEqual([{ type: 'perdu' }]);
  });
});

/** As a browser does at commit: fake-indexeddb has no public way. */
function abortAs(transaction: Transaction<'readwrite'>, name: string): void {
  const raw: object = unwrap(transaction);
  Reflect.apply(Reflect.get(raw, '_abort'), raw, [name]);
}
