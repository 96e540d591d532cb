import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Stockage } from '../storage/contrat.ts';
import { openStockage, type ModeStockage } from '../storage/stockage.ts';

/** Opens what a browser keeps, empty at the start of each test of the file and closed at its end. */
export function useStockages(): (mode?: ModeStockage) => Promise<Stockage> {
  const ouverts: Stockage[] = [];
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => {
    for (const ouvert of ouverts.splice(0)) ouvert.close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return async (mode = 'durable') => {
    const opened = await openStockage(mode, vi.fn());
    if (!opened.ok) throw new Error(opened.echec.type);
    ouverts.push(opened.valeur);
    return opened.valeur;
  };
}
