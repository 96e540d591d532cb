import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { useStockages } from '#test-support/stockages.ts';
import { unDepot, unReglage } from '#test-support/journal.ts';
import { NOM_BASE } from './base.ts';
import type { Stockage } from './contrat.ts';
import { succeed, type Resultat } from './failures.ts';
import { readSauvegarde, writeSauvegarde } from './sauvegarde.ts';
import type { ModeStockage } from './stockage.ts';

const TOUT = { epoque: -1, sequence: 0 };
const DEPASSE = { ok: false, echec: { type: 'depasse' } };
const open = useStockages();

async function get<T>(lecture: Promise<Resultat<T>>): Promise<T> {
  const lu = await lecture;
  if (!lu.ok) throw new Error(lu.echec.type);
  return lu.valeur;
}

/** A record whose file says by whom it was written; the époque after it. */
async function write(stockage: Stockage, qui: string): Promise<void> {
  const { epoque, enregistrements } = await get(stockage.read(TOUT));
  const { enregistrement, fichiers } = unDepot(enregistrements.length + 1, new Blob([qui]));
  await get(stockage.append(epoque, [enregistrement], fichiers));
}

async function goBack(stockage: Stockage, sequence: number): Promise<void> {
  const { epoque } = await get(stockage.read(TOUT));
  await get(stockage.moveTete(epoque, sequence));
}

async function take(stockage: Stockage, id: number) {
  const { epoque } = await get(stockage.read(TOUT));
  return stockage.takeBranche(epoque, id);
}

/** Who wrote the line, as its files tell: `abc`. */
async function tell(stockage: Stockage): Promise<string> {
  const { enregistrements } = await get(stockage.read(TOUT));
  const dits = enregistrements.map(async ({ sequence }) =>
    (await get(stockage.readFichier(`f${sequence}-0`)))?.text(),
  );
  return (await Promise.all(dits)).join('');
}

/** Its id: the époque in which it was put aside. */
const BC = 2;

/** `abc`, then back after `a`, then `x`: `bc` is a branch. */
async function fork(mode: ModeStockage): Promise<Stockage> {
  const stockage = await open(mode);
  for (const qui of 'abc') await write(stockage, qui);
  await goBack(stockage, 1);
  await write(stockage, 'x');
  return stockage;
}

describe.each<ModeStockage>(['durable', 'ephemere'])('les branches, stockage %s', (mode) => {
  it('gardent ce qui suivait quand on écrit autre chose', async () => {
    const stockage = await fork(mode);
    expect(await tell(stockage)).toBe('ax');
    expect(await get(stockage.readBranches())).toEqual([
      { id: BC, nom: null, depuis: 1, nombre: 2, jusqua: '2022-11-20T10:00' },
    ]);
  });

  it('se reprennent, fichiers compris, et ce qui était là devient une branche', async () => {
    const stockage = await fork(mode);
    expect(await take(stockage, BC)).toEqual(succeed(null));
    expect(await tell(stockage)).toBe('abc');
    expect(await get(stockage.readBranches())).toMatchObject([{ depuis: 1, nombre: 1 }]);
    expect(await take(stockage, BC)).toEqual(DEPASSE);
    const [autre] = await get(stockage.readBranches());
    await take(stockage, autre?.id ?? 0);
    expect(await tell(stockage)).toBe('ax');
  });

  it('se nomment, et se jettent', async () => {
    const stockage = await fork(mode);
    await stockage.renameBranche(BC, 'Avec le rejet');
    expect(await get(stockage.readBranches())).toMatchObject([{ nom: 'Avec le rejet' }]);
    expect(await stockage.renameBranche(9, 'rien')).toEqual(DEPASSE);
    await stockage.deleteBranche(BC);
    expect(await get(stockage.readBranches())).toEqual([]);
    expect(await tell(stockage)).toBe('ax');
  });

  it('ne naissent pas d’un retour sans rien d’écrit', async () => {
    const stockage = await open(mode);
    for (const qui of 'abc') await write(stockage, qui);
    await goBack(stockage, 1);
    await goBack(stockage, 3);
    await write(stockage, 'd');
    expect(await get(stockage.readBranches())).toEqual([]);
  });

  it('refusent une époque passée, sans rien changer', async () => {
    const stockage = await fork(mode);
    expect(await stockage.takeBranche(99, BC)).toEqual(DEPASSE);
    expect(await tell(stockage)).toBe('ax');
  });

  it('partent avec tout ce qui est remplacé', async () => {
    const stockage = await fork(mode);
    await stockage.replace({ textes: [], fichiers: [], branches: [] });
    expect(await get(stockage.readBranches())).toEqual([]);
  });

  it('partent dans une sauvegarde, et reviennent ailleurs avec leurs noms et leurs fichiers', async () => {
    const stockage = await fork(mode);
    await stockage.renameBranche(BC, 'Avec le rejet');
    for (const qui of 'yz') await write(stockage, qui);
    // Put aside and not taken back: it is a branch more.
    await goBack(stockage, 2);
    const lue = await readSauvegarde(writeSauvegarde(await get(stockage.readContenu())));
    if (!lue.ok) throw new Error(lue.motif);

    vi.stubGlobal('indexedDB', new IDBFactory());
    const ailleurs = await open(mode);
    await get(ailleurs.replace(lue.contenu));
    expect(await tell(ailleurs)).toBe('ax');
    const [bc, yz] = await get(ailleurs.readBranches());
    expect(bc).toMatchObject({ nom: 'Avec le rejet', depuis: 1, nombre: 2 });
    expect(yz).toMatchObject({ nom: null, depuis: 2, nombre: 2 });
    await take(ailleurs, bc?.id ?? 0);
    expect(await tell(ailleurs)).toBe('abc');
    await take(ailleurs, yz?.id ?? 0);
    expect(await tell(ailleurs)).toBe('axyz');
    const ids = (await get(ailleurs.readBranches())).map(({ id }) => id);
    expect(new Set([...ids, bc?.id, yz?.id]).size).toBe(ids.length + 2);
  });

  it('illisibles, restent hors d’une sauvegarde, qui se restaure', async () => {
    const stockage = await open(mode);
    const textes = [JSON.stringify(unReglage(1))];
    const branche = { id: 3, nom: null, depuis: 1, textes: ['{'], fichiers: [] };
    await stockage.replace({ textes, fichiers: [], branches: [branche] });
    expect(await get(stockage.readBranches())).toHaveLength(1);
    expect(await get(stockage.readContenu())).toEqual({ textes, fichiers: [], branches: [] });
  });

  it('rien de ce qui a été écrit ne se perd, quels que soient les retours et les reprises', async () => {
    const acte = fc.oneof(
      fc.constant({ type: 'ecrire' as const, part: 0 }),
      fc.record({
        type: fc.constantFrom('retour' as const, 'reprise' as const),
        part: fc.double({ min: 0, max: 0.999, noNaN: true }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(acte, { maxLength: 14 }), async (actes) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const stockage = await open(mode);
        /** Every line that was ever the present one. */
        const lignes = new Set<string>();
        for (const [rang, { type, part }] of actes.entries()) {
          const { enregistrements, avenir } = await get(stockage.read(TOUT));
          const branches = await get(stockage.readBranches());
          const vise = branches[Math.floor(part * branches.length)];
          if (type === 'ecrire') await write(stockage, String.fromCharCode(97 + rang));
          else if (type === 'reprise' && vise) await take(stockage, vise.id);
          else {
            const nombre = enregistrements.length + avenir.length;
            await goBack(stockage, Math.floor(part * (nombre + 1)));
          }
          lignes.add(await tell(stockage));
        }
        const retrouvees = await listLignes(stockage);
        for (const ligne of lignes) {
          expect(retrouvees.some((trouvee) => trouvee.startsWith(ligne))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Each line that can be had: the present one to its end, then each branch. */
async function listLignes(stockage: Stockage): Promise<readonly string[]> {
  const { enregistrements, avenir } = await get(stockage.read(TOUT));
  await goBack(stockage, enregistrements.length + avenir.length);
  const lignes = [await tell(stockage)];
  // Taking one makes another, of the one that was there: each that was there at first is met once.
  for (const { id } of await get(stockage.readBranches())) {
    await take(stockage, id);
    lignes.push(await tell(stockage));
  }
  return lignes;
}

describe('une branche d’ailleurs', () => {
  it('illisible, reste en place et ne change rien', async () => {
    const stockage = await fork('durable');
    const base = await openDB(NOM_BASE);
    await base.put('branches', {
      id: 7,
      nom: null,
      depuis: 1,
      textes: ['{'],
      fichiers: [],
      branches: [],
    });
    base.close();
    expect(await get(stockage.readBranches())).toMatchObject([{ id: BC }, { id: 7, jusqua: null }]);
    expect(await take(stockage, 7)).toEqual({ ok: false, echec: { type: 'branche-illisible' } });
    expect(await tell(stockage)).toBe('ax');
    expect(await get(stockage.readBranches())).toHaveLength(2);
  });

  it('rien n’est coupé quand la place manque', async () => {
    const stockage = await fork('durable');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await take(stockage, BC)).toEqual({ ok: false, echec: { type: 'plein' } });
    vi.restoreAllMocks();
    expect(await tell(stockage)).toBe('ax');
    expect(await get(stockage.readBranches())).toHaveLength(1);
  });

  it('celle d’un réglage sans fichier se reprend aussi', async () => {
    const stockage = await open('durable');
    await stockage.append(0, [unReglage(1), unReglage(2)], new Map());
    await goBack(stockage, 0);
    await stockage.append(1, [unReglage(1, '2026-01-01T00:00')], new Map());
    expect(await take(stockage, BC)).toEqual(succeed(null));
    expect((await get(stockage.read(TOUT))).enregistrements).toEqual([unReglage(1), unReglage(2)]);
  });
});
