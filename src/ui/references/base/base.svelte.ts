import { eligiblesOf, type BaseEs } from '#domain/base-es.ts';
import { createConserve } from '../conserve.svelte.ts';

const garde = createConserve<BaseEs>('base-es', async () => {
  const { readBaseEs, writeBaseEs } = await import('#storage/base-es.ts');
  return { read: readBaseEs, write: writeBaseEs };
});

/** The base des ES éligibles that a person brought. Import it from lazy chunks only. */
export const base = {
  get courante(): BaseEs | null {
    return garde.volatil ?? garde.conserve;
  },
  /** Kept for this page only. */
  get isVolatile(): boolean {
    return garde.volatil !== null;
  },
  get echec() {
    return garde.echec;
  },
  load: garde.load,
  /** Takes the place of the one before. `garder`: in the browser too, not for this page only. */
  async put(nouvelle: BaseEs, garder: boolean): Promise<void> {
    await garde.load();
    await garde.put(nouvelle, garder);
  },
  forget: garde.forget,
};

/** For a simulation: the FINESS numbers of this moment, null when nobody brought a base. */
export async function loadEligibles(): Promise<ReadonlySet<string> | null> {
  await base.load();
  return base.courante && eligiblesOf(base.courante.finess);
}
