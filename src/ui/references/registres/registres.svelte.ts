import { addRegistres, type Registres } from '#domain/registres/registres.ts';
import { createConserve } from '../conserve.svelte.ts';

const garde = createConserve<Registres>('registres', async () => {
  const { readRegistres, writeRegistres } = await import('#storage/registres.ts');
  return { read: readRegistres, write: writeRegistres };
});

/** What public registers answered in this visit, and what is kept of them. Import it from lazy chunks only. */
export const registres = {
  /** Null: nobody brought an extract. */
  get courants(): Registres | null {
    const { conserve, volatil } = garde;
    return conserve && volatil ? addRegistres(conserve, volatil) : (volatil ?? conserve);
  },
  /** Null: nothing is kept. */
  get conserves(): Registres | null {
    return garde.conserve;
  },
  get echec() {
    return garde.echec;
  },
  load: garde.load,
  /** Adds answers to those at hand. `garder`: in the browser too, not for this page only. */
  async add(nouveaux: Registres, garder: boolean): Promise<void> {
    await garde.load();
    await garde.put(addRegistres(this.courants ?? {}, nouveaux), garder);
  },
  forget: garde.forget,
};

/** For a simulation: the answers of this moment, null when nobody brought an extract. */
export async function loadRegistres(): Promise<Registres | null> {
  await registres.load();
  return registres.courants;
}
