import { openCanal, type Canal } from '#storage/canal.ts';
import { existsBase } from '#storage/exists.ts';
import type { EchecStockage, Resultat } from '#storage/failures.ts';

/** How one reference is read from the base of this browser, and written there; null: none is kept. */
export interface Garde<T> {
  readonly read: () => Promise<Resultat<T | null>>;
  readonly write: (valeur: T | null) => Promise<Resultat<null>>;
}

/**
 * One reference that a person brought: what this browser keeps of it, or what lives as long as the page. `canal`: tells the other
 * tabs. The code of storage is loaded when something is there to be read, or asked to be kept.
 */
export function createConserve<T>(
  canal: 'base-es' | 'registres',
  loadGarde: () => Promise<Garde<T>>,
) {
  let conserve = $state.raw<T | null>(null);
  let volatil = $state.raw<T | null>(null);
  let echec = $state.raw<EchecStockage | null>(null);
  let loading: Promise<void> | null = null;
  let onglets: Canal | null = null;

  async function start(): Promise<void> {
    onglets = openCanal(() => void read(), canal);
    if (await existsBase(true)) await read();
  }

  async function read(): Promise<void> {
    const lu = await (await loadGarde()).read();
    echec = lu.ok ? null : lu.echec;
    if (lu.ok) conserve = lu.valeur;
  }

  async function write(valeur: T | null): Promise<boolean> {
    const ecrit = await (await loadGarde()).write(valeur);
    echec = ecrit.ok ? null : ecrit.echec;
    if (!ecrit.ok) return false;
    conserve = valeur;
    onglets?.announce();
    return true;
  }

  return {
    /** Null: nothing is kept. */
    get conserve() {
      return conserve;
    },
    /** What this browser did not keep: it lives as long as the page. */
    get volatil() {
      return volatil;
    },
    /** Why the browser did not read, keep or forget; null when it did. */
    get echec() {
      return echec;
    },
    /** Reads what is kept, once; the other tabs are followed from then on. */
    load: (): Promise<void> => (loading ??= start()),
    /** `garder`: in the browser too, not for this page only. */
    async put(valeur: T, garder: boolean): Promise<void> {
      volatil = garder && (await write(valeur)) ? null : valeur;
    },
    async forget(): Promise<void> {
      volatil = null;
      if (conserve !== null) await write(null);
    },
  };
}
