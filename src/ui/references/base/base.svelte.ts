import { eligiblesOf, type BaseEs } from '#domain/base-es.ts';
import { openCanal, type Canal } from '#storage/canal.ts';
import { existsBase } from '#storage/exists.ts';
import type { EchecStockage } from '#storage/failures.ts';

let conservee = $state.raw<BaseEs | null>(null);
/** What this browser did not keep: it lives as long as the page. */
let volatile = $state.raw<BaseEs | null>(null);
let echec = $state.raw<EchecStockage | null>(null);
let loading: Promise<void> | null = null;
let canal: Canal | null = null;

/** The base des ES éligibles that a person brought. Import it from lazy chunks only. */
export const base = {
  get courante(): BaseEs | null {
    return volatile ?? conservee;
  },
  /** Kept for this page only. */
  get isVolatile(): boolean {
    return volatile !== null;
  },
  /** Why the browser did not read, keep or forget; null when it did. */
  get echec() {
    return echec;
  },
  /** Reads what is kept, once; the other tabs are followed from then on. */
  load: (): Promise<void> => (loading ??= start()),
  /** Takes the place of the one before. `garder`: in the browser too, not for this page only. */
  async put(nouvelle: BaseEs, garder: boolean): Promise<void> {
    await this.load();
    const gardee = garder && (await write(nouvelle));
    volatile = gardee ? null : nouvelle;
  },
  async forget(): Promise<void> {
    volatile = null;
    if (conservee) await write(null);
  },
};

/** For a simulation: the FINESS numbers of this moment, null when nobody brought a base. */
export async function loadEligibles(): Promise<ReadonlySet<string> | null> {
  await base.load();
  return base.courante && eligiblesOf(base.courante.finess);
}

async function start(): Promise<void> {
  canal = openCanal(() => void read(), 'base-es');
  if (await existsBase(true)) await read();
}

async function read(): Promise<void> {
  const { readBaseEs } = await import('#storage/base-es.ts');
  const lue = await readBaseEs();
  echec = lue.ok ? null : lue.echec;
  if (lue.ok) conservee = lue.valeur;
}

async function write(nouvelle: BaseEs | null): Promise<boolean> {
  const { writeBaseEs } = await import('#storage/base-es.ts');
  const ecrit = await writeBaseEs(nouvelle);
  echec = ecrit.ok ? null : ecrit.echec;
  if (!ecrit.ok) return false;
  conservee = nouvelle;
  canal?.announce();
  return true;
}
