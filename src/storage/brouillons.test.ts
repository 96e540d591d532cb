import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_BROUILLONS, type Brouillon } from '#domain/brouillon.ts';
import { NOM_BASE } from './base.ts';
import { addBrouillon, changeBrouillon, deleteBrouillon, readBrouillons } from './brouillons.ts';
import { succeed } from './failures.ts';
import { openStockage } from './stockage.ts';

const DEPASSE = { ok: false, echec: { type: 'depasse' } };
const PLEIN = { ok: false, echec: { type: 'plein' } };

const ANCIEN: Brouillon = {
  id: '1-2-3-4',
  nom: 'Envoi de novembre',
  fichier: 'export.json',
  original: new TextEncoder().encode('{\r\n"a": 1}').buffer,
  sha256: 'ab'.repeat(32),
  texte: '{\r\n}',
  gardeLe: '2026-11-20T10:00',
  version: 0,
};
const RECENT: Brouillon = {
  ...ANCIEN,
  id: '5-6-7-8',
  nom: 'recent.json',
  original: null,
  sha256: null,
  gardeLe: '2026-11-28T09:30',
};

const found = (...brouillons: readonly Brouillon[]) => succeed({ brouillons, illisibles: [] });

/** What another version of the page left there. */
async function put(valeur: unknown, cle: string) {
  const base = await openDB(NOM_BASE);
  await base.put('brouillons', valeur, cle);
  base.close();
}

async function get(cle: string): Promise<unknown> {
  const base = await openDB(NOM_BASE);
  const valeur: unknown = await base.get('brouillons', cle);
  base.close();
  return valeur;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('les brouillons conservés', () => {
  it('reviennent tels quels, original compris, le plus récent d’abord', async () => {
    await addBrouillon(RECENT);
    await addBrouillon(ANCIEN);
    expect(await readBrouillons()).toEqual(found(RECENT, ANCIEN));
  });

  it('sont plusieurs d’un même nom de fichier', async () => {
    const autre = { ...ANCIEN, id: '9', texte: '[]' };
    await addBrouillon(ANCIEN);
    await addBrouillon(autre);
    expect(await readBrouillons()).toEqual(found(ANCIEN, autre));
  });

  it('s’oublient un à un', async () => {
    await addBrouillon(RECENT);
    await addBrouillon(ANCIEN);
    await deleteBrouillon(RECENT.id);
    expect(await readBrouillons()).toEqual(found(ANCIEN));
  });

  it('sont bornés en nombre', async () => {
    const tous = Array.from({ length: MAX_BROUILLONS }, (_, i) => ({ ...RECENT, id: `${i}` }));
    for (const each of tous) expect(await addBrouillon(each)).toEqual(succeed(null));
    expect(await addBrouillon(ANCIEN)).toEqual(PLEIN);
    // The bound is on another one, not on what goes on.
    expect(await changeBrouillon(tous[0] ?? RECENT, { texte: '[]' })).toEqual(succeed(1));
  });

  it('restent tels quels, et le disent, quand la place manque', async () => {
    await addBrouillon(ANCIEN);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await changeBrouillon(ANCIEN, { texte: '[]' })).toEqual(PLEIN);
    expect(await readBrouillons()).toEqual(found(ANCIEN));
  });

  it('ne sont pas du portail fictif : les siens remplacés, ils restent', async () => {
    await addBrouillon(RECENT);
    const stockage = await openStockage('durable', () => {});
    if (!stockage.ok) throw new Error('no storage');
    await stockage.valeur.replace({ textes: [], fichiers: [], branches: [] });
    stockage.valeur.close();
    expect(await readBrouillons()).toEqual(found(RECENT));
  });
});

describe('un brouillon que deux onglets ont ouvert', () => {
  const suite = { texte: '{"b": 2}', gardeLe: '2026-11-29T11:00' } as const;

  it('se change tant qu’il est tel qu’on l’a vu, et garde le reste', async () => {
    await addBrouillon(ANCIEN);
    expect(await changeBrouillon(ANCIEN, suite)).toEqual(succeed(1));
    expect(await changeBrouillon({ ...ANCIEN, version: 1 }, { nom: 'b' })).toEqual(succeed(2));
    expect(await readBrouillons()).toEqual(found({ ...ANCIEN, ...suite, nom: 'b', version: 2 }));
  });

  it('n’est pas écrit par celui qui est en retard', async () => {
    await addBrouillon(ANCIEN);
    await changeBrouillon(ANCIEN, suite);
    expect(await changeBrouillon(ANCIEN, { texte: 'perdu ?' })).toEqual(DEPASSE);
    expect(await readBrouillons()).toEqual(found({ ...ANCIEN, ...suite, version: 1 }));
  });

  it('n’a qu’un gagnant quand ils écrivent au même instant', async () => {
    await addBrouillon(ANCIEN);
    const ecrits = await Promise.all(
      ['a', 'b', 'c'].map((texte) => changeBrouillon(ANCIEN, { texte })),
    );
    expect(ecrits.filter(({ ok }) => ok)).toEqual([succeed(1)]);
    expect(ecrits.filter(({ ok }) => !ok)).toEqual([DEPASSE, DEPASSE]);
  });

  it('ne renaît pas de ce qu’un onglet écrit après l’oubli', async () => {
    await addBrouillon(ANCIEN);
    await deleteBrouillon(ANCIEN.id);
    expect(await changeBrouillon(ANCIEN, suite)).toEqual(DEPASSE);
    expect(await readBrouillons()).toEqual(found());
  });
});

describe('un brouillon d’une autre version de la page', () => {
  const AVANT = { nom: 'vieux.json', texte: '{\n}', gardeLe: '2026-11-01T08:00' } as const;
  const VIEUX: Brouillon = {
    ...AVANT,
    id: 'vieux.json',
    fichier: 'vieux.json',
    original: null,
    sha256: null,
    version: 0,
  };

  it('plus ancienne se lit, sans original, et se change à sa place', async () => {
    await readBrouillons();
    await put(AVANT, 'vieux.json');
    expect(await readBrouillons()).toEqual(found(VIEUX));
    expect(await changeBrouillon(VIEUX, { texte: '[]' })).toEqual(succeed(1));
    expect(await readBrouillons()).toEqual(found({ ...VIEUX, texte: '[]', version: 1 }));
    await deleteBrouillon('vieux.json');
    expect(await readBrouillons()).toEqual(found());
  });

  it.each([
    ['plus récente', { nom: 'futur.json', pages: [] }],
    ['où l’original est autrement', { ...ANCIEN, original: 'texte' }],
    ['où la version est un mot', { ...ANCIEN, version: 'deux' }],
    ['sans rien', null],
  ])('%s reste en place, nommé, et n’est pas écrit', async (_cas, valeur) => {
    await addBrouillon(RECENT);
    await put(valeur, 'futur.json');
    expect(await readBrouillons()).toEqual(
      succeed({ brouillons: [RECENT], illisibles: ['futur.json'] }),
    );
    expect(await changeBrouillon({ id: 'futur.json', version: 0 }, { texte: '' })).toEqual(DEPASSE);
    expect(await get('futur.json')).toEqual(valeur);
    await deleteBrouillon('futur.json');
    expect(await readBrouillons()).toEqual(found(RECENT));
  });
});
