import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { rejouer } from '#domain/portail/appliquer.ts';
import { PROFIL_PAR_DEFAUT, type EtatPortail } from '#domain/portail/etat.ts';
import { writeEtat } from '#domain/portail/instantane.ts';
import { grandPortail, playJournal } from '#test-support/portail-20000.ts';
import { useStockages } from '#test-support/stockages.ts';
import { INSTANTANE, withBase } from './base.ts';
import type { Stockage } from './contrat.ts';
import { fail, succeed } from './failures.ts';
import type { Instantane } from './instantane.ts';
import { createSession } from './session.ts';

const openStore = useStockages();
let textes: readonly string[];

beforeAll(() => {
  textes = playJournal(grandPortail(1000)).map((enregistrement) => JSON.stringify(enregistrement));
});

async function openSession(stockage: Stockage) {
  const read = vi.spyOn(stockage, 'read').mockClear();
  const write = vi.spyOn(stockage, 'writeInstantane');
  const session = createSession(stockage, {
    readHeure: () => '2022-10-03T10:00',
    onEtat: () => {},
    onEchec: () => {},
  });
  expect(await session.start()).toMatchObject({ ok: true });
  return { session, write, depuis: read.mock.calls[0]?.[0].sequence };
}

/** A large portal, opened once, and what it then kept. */
async function openGrand() {
  const stockage = await openStore();
  await stockage.replace({ textes, fichiers: [], branches: [] });
  const { session, write } = await openSession(stockage);
  await session.remember();
  const [instantane] = write.mock.calls[0] ?? [];
  if (!instantane) throw new Error('nothing was kept');
  return { stockage, session, write, instantane };
}

const tell = (etat: EtatPortail) => JSON.stringify(writeEtat(etat));

/** All that the journal says. */
async function replay(stockage: Stockage): Promise<string> {
  const lu = await stockage.read({ epoque: -1, sequence: 0 });
  if (!lu.ok) throw new Error(lu.echec.type);
  return tell(rejouer(lu.valeur.enregistrements));
}

/** Whatever it is worth. */
const put = (instantane: Instantane) =>
  withBase((base) =>
    base.write(async (transaction) => {
      await transaction.objectStore('reglages').put(instantane, INSTANTANE);
      return succeed(null);
    }),
  );

const CHANGER = {
  type: 'changerProfil',
  profil: { ...PROFIL_PAR_DEFAUT, joursImportIncomplet: 3 },
} as const;

describe('ce qu’un grand portail garde de son journal', () => {
  it('le rouvre, et n’en lit que la suite', async () => {
    const { session, instantane } = await openGrand();
    await session.execute(CHANGER, []);
    const stockage = await openStore();
    const apres = await openSession(stockage);
    expect(apres.depuis).toBe(instantane.sequence);
    expect(apres.session.etat.sequence).toBe(instantane.sequence + 1);
    expect(tell(apres.session.etat)).toBe(await replay(stockage));
  });

  it.each<[string, (garde: Instantane) => Partial<Instantane>]>([
    ['une autre version l’a écrit', () => ({ code: 'autre' })],
    ['le journal s’arrête avant', ({ sequence }) => ({ sequence: sequence + 1 })],
    ['il n’est pas de l’enregistrement qu’il dit', ({ sequence }) => ({ sequence: sequence - 1 })],
    ['il est d’une autre époque', ({ epoque }) => ({ epoque: epoque + 1 })],
    ['son texte est coupé', ({ etat }) => ({ etat: { ...etat, texte: etat.texte.slice(1) } })],
    ['ce n’est pas un état', ({ etat }) => ({ etat: { ...etat, texte: '{}' } })],
    [
      'un dossier n’en est pas un',
      ({ etat }) => ({
        etat: { ...etat, texte: etat.texte.replace('"avenants"', '"avenants2"') },
      }),
    ],
    ['des lignes manquent', ({ etat }) => ({ etat: { ...etat, lignes: etat.lignes.slice(1) } })],
  ])('n’est rien quand %s', async (_, change) => {
    const { stockage, instantane } = await openGrand();
    await put({ ...instantane, ...change(instantane) });
    const { session, depuis } = await openSession(stockage);
    expect(depuis).toBe(0);
    expect(tell(session.etat)).toBe(await replay(stockage));
  });

  it('n’est rien après un retour au passé, et se refait sur la nouvelle suite', async () => {
    const { stockage, session, write, instantane } = await openGrand();
    await session.moveTo(instantane.epoque, instantane.sequence - 5);
    await session.remember();
    expect(write).toHaveBeenCalledTimes(1);
    const apres = await openSession(stockage);
    expect(apres.depuis).toBe(0);
    expect(apres.session.etat.sequence).toBe(instantane.sequence - 5);
    await apres.session.execute(CHANGER, []);
    await apres.session.remember();
    const enfin = await openSession(stockage);
    expect(enfin.depuis).toBe(instantane.sequence - 4);
    expect(tell(enfin.session.etat)).toBe(await replay(stockage));
  });

  it('s’en va avec le portail qu’on efface ou remplace', async () => {
    const { stockage, session, instantane } = await openGrand();
    await session.erase();
    expect(await stockage.readInstantane(instantane.code)).toEqual({ ok: true, valeur: null });
    await stockage.replace({ textes: textes.slice(0, 3), fichiers: [], branches: [] });
    expect((await openSession(stockage)).session.etat.sequence).toBe(3);
  });

  it('ne revient pas après que l’autre onglet a tout oublié', async () => {
    const { stockage, instantane } = await openGrand();
    const autre = await openStore();
    await autre.replace({ textes: [], fichiers: [], branches: [] });
    expect(await stockage.writeInstantane(instantane)).toEqual(fail({ type: 'depasse' }));
    await autre.replace({ textes: textes.slice(0, 3), fichiers: [], branches: [] });
    expect((await openSession(autre)).session.etat.sequence).toBe(3);
  });

  it('ne s’écrit ni deux fois, ni pour un petit portail, ni sur un disque plein', async () => {
    const { session, stockage, write } = await openGrand();
    await session.execute(CHANGER, []);
    await session.remember();
    expect(write).toHaveBeenCalledTimes(1);
    await session.erase();
    await session.remember();
    expect(write).toHaveBeenCalledTimes(1);
    await stockage.replace({ textes, fichiers: [], branches: [] });
    write.mockResolvedValueOnce(fail({ type: 'plein' }));
    const plein = await openSession(stockage);
    await plein.session.remember();
    expect((await openSession(stockage)).depuis).toBe(0);
  });
});
