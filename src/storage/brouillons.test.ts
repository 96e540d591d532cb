import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Brouillon } from '#domain/brouillon.ts';
import { NOM_BASE } from './base.ts';
import { deleteBrouillon, readBrouillons, writeBrouillon } from './brouillons.ts';
import { succeed } from './failures.ts';
import { openStockage } from './stockage.ts';

const brouillon = (nom: string, gardeLe: Brouillon['gardeLe'], texte = '{}'): Brouillon => ({
  nom,
  texte,
  gardeLe,
});

const ANCIEN = brouillon('ancien.json', '2026-11-20T10:00', '{\r\n}');
const RECENT = brouillon('recent.json', '2026-11-28T09:30');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('les brouillons conservés', () => {
  it('reviennent tels quels, le plus récent d’abord', async () => {
    await writeBrouillon(RECENT);
    await writeBrouillon(ANCIEN);
    expect(await readBrouillons()).toEqual(
      succeed({ brouillons: [RECENT, ANCIEN], illisibles: [] }),
    );
  });

  it('n’en gardent qu’un par nom', async () => {
    await writeBrouillon(ANCIEN);
    const suite = { ...ANCIEN, texte: '[]', gardeLe: '2026-11-29T11:00' } as const;
    await writeBrouillon(suite);
    expect(await readBrouillons()).toEqual(succeed({ brouillons: [suite], illisibles: [] }));
  });

  it('s’oublient un à un', async () => {
    await writeBrouillon(RECENT);
    await writeBrouillon(ANCIEN);
    await deleteBrouillon(RECENT.nom);
    expect(await readBrouillons()).toEqual(succeed({ brouillons: [ANCIEN], illisibles: [] }));
  });

  it('laissent en place celui d’une autre version, et le nomment', async () => {
    await writeBrouillon(RECENT);
    const base = await openDB(NOM_BASE);
    await base.put('brouillons', { nom: 'futur.json', pages: [] }, 'futur.json');
    base.close();
    expect(await readBrouillons()).toEqual(
      succeed({ brouillons: [RECENT], illisibles: ['futur.json'] }),
    );
    await deleteBrouillon('futur.json');
    expect(await readBrouillons()).toEqual(succeed({ brouillons: [RECENT], illisibles: [] }));
  });

  it('ne sont pas du portail fictif : les siens remplacés, ils restent', async () => {
    await writeBrouillon(RECENT);
    const stockage = await openStockage('durable', () => {});
    if (!stockage.ok) throw new Error('no storage');
    await stockage.valeur.replace({ textes: [], fichiers: [] });
    stockage.valeur.close();
    expect(await readBrouillons()).toEqual(succeed({ brouillons: [RECENT], illisibles: [] }));
  });
});
