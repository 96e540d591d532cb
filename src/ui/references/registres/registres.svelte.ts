import { addRegistres, type Registres } from '#domain/registres/registres.ts';
import { openCanal, type Canal } from '#storage/canal.ts';
import { existsBase } from '#storage/exists.ts';
import type { EchecStockage } from '#storage/failures.ts';

let conserves = $state.raw<Registres | null>(null);
/** What this browser did not keep: it lives as long as the page. */
let volatils = $state.raw<Registres | null>(null);
let echec = $state.raw<EchecStockage | null>(null);
let loading: Promise<void> | null = null;
let canal: Canal | null = null;

/** What public registers answered in this visit, and what is kept of them. Import it from lazy chunks only. */
export const registres = {
  /** Null: nobody brought an extract. */
  get courants(): Registres | null {
    if (conserves && volatils) return addRegistres(conserves, volatils);
    return volatils ?? conserves;
  },
  /** Null: nothing is kept. */
  get conserves(): Registres | null {
    return conserves;
  },
  /** Why the browser did not read, keep or forget; null when it did. */
  get echec() {
    return echec;
  },
  /** Reads what is kept, once; the other tabs are followed from then on. */
  load: (): Promise<void> => (loading ??= start()),
  /** Adds answers to those at hand. `garder`: in the browser too, not for this page only. */
  async add(nouveaux: Registres, garder: boolean): Promise<void> {
    await this.load();
    const ensemble = addRegistres(this.courants ?? {}, nouveaux);
    volatils = garder && (await write(ensemble)) ? null : ensemble;
  },
  async forget(): Promise<void> {
    volatils = null;
    if (conserves) await write(null);
  },
};

/** For a simulation: the answers of this moment, null when nobody brought an extract. */
export async function loadRegistres(): Promise<Registres | null> {
  await registres.load();
  return registres.courants;
}

async function start(): Promise<void> {
  canal = openCanal(() => void read(), 'registres');
  if (await existsBase(true)) await read();
}

async function read(): Promise<void> {
  const { readRegistres } = await import('#storage/registres.ts');
  const lus = await readRegistres();
  echec = lus.ok ? null : lus.echec;
  if (lus.ok) conserves = lus.valeur;
}

async function write(nouveaux: Registres | null): Promise<boolean> {
  const { writeRegistres } = await import('#storage/registres.ts');
  const ecrit = await writeRegistres(nouveaux);
  echec = ecrit.ok ? null : ecrit.echec;
  if (!ecrit.ok) return false;
  conserves = nouveaux;
  canal?.announce();
  return true;
}
