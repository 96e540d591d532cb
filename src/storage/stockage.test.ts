import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStockages } from '#test-support/stockages.ts';
import { unDepot, unReglage } from '#test-support/journal.ts';
import { NOM_BASE } from './base.ts';
import { succeed } from './failures.ts';
import type { ModeStockage } from './stockage.ts';

const DEBUT = { epoque: 0, sequence: 0 };
const DEPASSE = { ok: false, echec: { type: 'depasse' } };
const aucun = new Map<string, Blob>();
const open = useStockages();

it('lit le journal sans attendre que le navigateur ait dit s’il garde un Blob', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const stockage = await open();
  await stockage.read(DEBUT);
  const lecture = expect.objectContaining({ durability: 'strict' });
  expect(transactions).toHaveBeenCalledWith(['journal', 'reglages'], 'readonly', lecture);
});

describe('un navigateur qui ne garde aucun Blob (WebKit, session sans trace)', () => {
  beforeEach(() => {
    for (const methode of ['add', 'put'] as const) {
      const vraie = IDBObjectStore.prototype[methode];
      vi.spyOn(IDBObjectStore.prototype, methode).mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
        cle?: IDBValidKey,
      ) {
        if (Object.values(Object(value)).some((champ) => champ instanceof Blob)) {
          throw new DOMException('Error preparing Blob/File data', 'UnknownError');
        }
        return vraie.call(this, value, cle);
      });
    }
  });

  it('garde les fichiers comme des octets, et les rend comme ils étaient', async () => {
    const stockage = await open();
    const { enregistrement, fichiers } = unDepot(1);
    expect(await stockage.append(0, [enregistrement], fichiers)).toEqual(succeed(0));
    const lu = await stockage.readFichier('f1-0');
    expect(lu.ok && (await lu.valeur?.text())).toBe('contenu 1');
    const second = unDepot(2);
    expect(await stockage.append(0, [second.enregistrement], second.fichiers)).toEqual(succeed(0));
  });

  it('ne garde rien de l’essai', async () => {
    const stockage = await open();
    const { enregistrement, fichiers } = unDepot(1);
    await stockage.append(0, [enregistrement], fichiers);
    const base = await openDB(NOM_BASE);
    expect(await base.getAllKeys('fichiers')).toEqual(['f1-0']);
    base.close();
  });

  it('dit qu’un fichier ne se lit plus', async () => {
    const stockage = await open();
    const { enregistrement, fichiers } = unDepot(1);
    for (const fichier of fichiers.values()) {
      vi.spyOn(fichier, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    }
    expect(await stockage.append(0, [enregistrement], fichiers)).toEqual({
      ok: false,
      echec: { type: 'fichier-illisible' },
    });
  });
});

describe.each<ModeStockage>(['durable', 'ephemere'])('le stockage %s', (mode) => {
  it('rend les enregistrements dans l’ordre, ou la suite seulement', async () => {
    const stockage = await open(mode);
    const ecrits = [1, 2, 3].map((sequence) => unReglage(sequence));
    for (const ecrit of ecrits) await stockage.append(0, [ecrit], aucun);
    expect(await stockage.read(DEBUT)).toEqual(
      succeed({ epoque: 0, enregistrements: ecrits, avenir: [] }),
    );
    expect(await stockage.read({ epoque: 0, sequence: 2 })).toEqual(
      succeed({ epoque: 0, enregistrements: ecrits.slice(2), avenir: [] }),
    );
  });

  it('garde les fichiers avec leur enregistrement', async () => {
    const stockage = await open(mode);
    const { enregistrement, fichiers } = unDepot(1);
    await stockage.append(0, [enregistrement], fichiers);
    const lu = await stockage.readFichier('f1-0');
    expect(lu.ok && (await lu.valeur?.text())).toBe('contenu 1');
    expect(await stockage.readFichier('f1-1')).toEqual(succeed(null));
  });

  it.each([1, 3])('refuse l’enregistrement %i après le premier', async (sequence) => {
    const stockage = await open(mode);
    await stockage.append(0, [unReglage(1)], aucun);
    expect(await stockage.append(0, [unReglage(sequence)], aucun)).toEqual(DEPASSE);
  });

  it('ajoute plusieurs enregistrements d’un coup, ou aucun', async () => {
    const stockage = await open(mode);
    const [depot, suite] = [unDepot(1), unReglage(2)];
    expect(await stockage.append(0, [depot.enregistrement, unReglage(3)], depot.fichiers)).toEqual(
      DEPASSE,
    );
    expect(await stockage.readContenu()).toEqual(
      succeed({ textes: [], fichiers: [], branches: [] }),
    );
    await stockage.append(0, [depot.enregistrement, suite], depot.fichiers);
    expect(await stockage.read(DEBUT)).toEqual(
      succeed({ epoque: 0, enregistrements: [depot.enregistrement, suite], avenir: [] }),
    );
  });

  it('remplace tout et change d’époque : ce qui suivait l’ancien journal est refusé', async () => {
    const stockage = await open(mode);
    const { enregistrement, fichiers } = unDepot(1);
    await stockage.append(0, [enregistrement], fichiers);
    await stockage.writeSiret('12345678200051');
    await stockage.replace({ textes: [JSON.stringify(unReglage(1))], fichiers: [], branches: [] });
    expect(await stockage.append(0, [unReglage(2)], aucun)).toEqual(DEPASSE);
    expect(await stockage.read({ epoque: 0, sequence: 1 })).toEqual(
      succeed({ epoque: 1, enregistrements: [unReglage(1)], avenir: [] }),
    );
    expect(await stockage.readFichier('f1-0')).toEqual(succeed(null));
    expect(await stockage.readSiret()).toEqual(succeed(null));
  });

  it('retient le fournisseur choisi', async () => {
    const stockage = await open(mode);
    expect(await stockage.readSiret()).toEqual(succeed(null));
    await stockage.writeSiret('12345678200051');
    expect(await stockage.readSiret()).toEqual(succeed('12345678200051'));
  });
});

describe('le stockage durable', () => {
  it('fait gagner un seul de deux onglets qui écrivent en même temps', async () => {
    const onglets = await Promise.all([open(), open()]);
    const resultats = await Promise.all(
      onglets.map((onglet, rang) =>
        onglet.append(
          0,
          [unDepot(1, new Blob([`${rang}`])).enregistrement],
          unDepot(1, new Blob([`${rang}`])).fichiers,
        ),
      ),
    );
    expect(resultats).toEqual([succeed(0), DEPASSE]);
    const garde = await onglets[1]?.readFichier('f1-0');
    expect(garde?.ok && (await garde.valeur?.text())).toBe('0');
  });

  it('ne garde rien d’un enregistrement dont un fichier ne passe pas', async () => {
    const stockage = await open();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      valeur,
    ) {
      if (this.name === 'fichiers') throw new DOMException('full', 'QuotaExceededError');
      return this.put(valeur);
    });
    const { enregistrement, fichiers } = unDepot(1);
    expect(await stockage.append(0, [enregistrement], fichiers)).toEqual({
      ok: false,
      echec: { type: 'plein' },
    });
    vi.restoreAllMocks();
    expect(await stockage.readContenu()).toEqual(
      succeed({ textes: [], fichiers: [], branches: [] }),
    );
    expect(await stockage.append(0, [enregistrement], fichiers)).toEqual(succeed(0));
  });

  it('garde tout ce qui était là quand un remplacement échoue', async () => {
    const stockage = await open();
    await stockage.append(0, [unReglage(1)], aucun);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await stockage.replace({ textes: [JSON.stringify(unReglage(1))], fichiers: [], branches: [] });
    expect(await stockage.read(DEBUT)).toEqual(
      succeed({ epoque: 0, enregistrements: [unReglage(1)], avenir: [] }),
    );
  });

  it.each([
    ['du texte quelconque', '{'],
    ['autre chose qu’un enregistrement', '{"sequence":2}'],
    ['le numéro d’un autre', JSON.stringify(unReglage(3))],
  ])('nomme l’enregistrement illisible : %s', async (_cas, texte) => {
    const stockage = await open();
    for (const sequence of [1, 2, 3]) await stockage.append(0, [unReglage(sequence)], aucun);
    await tamper((journal) => journal.put({ sequence: 2, texte }));
    expect(await stockage.read(DEBUT)).toEqual({
      ok: false,
      echec: { type: 'corrompu', sequence: 2 },
    });
  });

  it('nomme l’enregistrement qui manque', async () => {
    const stockage = await open();
    for (const sequence of [1, 2, 3]) await stockage.append(0, [unReglage(sequence)], aucun);
    await tamper((journal) => journal.delete(2));
    expect(await stockage.read(DEBUT)).toEqual({
      ok: false,
      echec: { type: 'corrompu', sequence: 2 },
    });
  });

  it('écrit un enregistrement et ses fichiers en une transaction sûre', async () => {
    const stockage = await open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { enregistrement, fichiers } = unDepot(1);
    await stockage.append(0, [enregistrement], fichiers);
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
    ]);
  });
});

async function tamper(
  change: (journal: { put(row: unknown): unknown; delete(key: number): unknown }) => unknown,
): Promise<void> {
  const base = await openDB(NOM_BASE);
  const transaction = base.transaction('journal', 'readwrite');
  await change(transaction.store);
  await transaction.done;
  base.close();
}
