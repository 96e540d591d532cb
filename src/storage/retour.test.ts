import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rejouer } from '#domain/portail/appliquer.ts';
import { PROFIL_PAR_DEFAUT } from '#domain/portail/etat.ts';
import { unDepot, unReglage } from '#test-support/journal.ts';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { useStockages } from '#test-support/stockages.ts';
import { SIRET, uneDemande, unFournisseur } from '#test-support/portail.ts';
import { succeed } from './failures.ts';
import { readSauvegarde, writeSauvegarde } from './sauvegarde.ts';
import { createSession, type Session } from './session.ts';
import type { ModeStockage } from './stockage.ts';
import type { Stockage } from './contrat.ts';

const TOUT = { epoque: -1, sequence: 0 };
const DEPASSE = { ok: false, echec: { type: 'depasse' } };
const aucun = new Map<string, Blob>();
const openStore = useStockages();
const ouverts: Session[] = [];

async function openOnglet(
  mode: ModeStockage = 'durable',
  heure = '2022-11-20T10:00',
): Promise<Session> {
  const session = createSession(await openStore(mode), {
    readHeure: () => heure,
    onEtat: () => {},
    onEchec: () => {},
  });
  ouverts.push(session);
  await session.start();
  return session;
}

/** A record without file, whose number can be read in the state. */
async function note(session: Session, jours: number) {
  const profil = { ...PROFIL_PAR_DEFAUT, joursImportIncomplet: jours };
  return session.execute({ type: 'changerProfil', profil }, []);
}

async function readTout(session: Session) {
  const lu = await session.readJournal();
  if (!lu.ok) throw new Error(lu.echec.type);
  return lu.valeur;
}

/** Three records: 1 with a file, 2 without, 3 with a file. */
async function fill(stockage: Stockage) {
  const [un, deux, trois] = [unDepot(1), unReglage(2), unDepot(3)];
  await stockage.append(0, [un.enregistrement], un.fichiers);
  await stockage.append(0, [deux, trois.enregistrement], trois.fichiers);
  return [un.enregistrement, deux, trois.enregistrement] as const;
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', undefined));

afterEach(async () => {
  for (const session of ouverts.splice(0)) await session.close();
});

describe.each<ModeStockage>(['durable', 'ephemere'])(
  'le retour en arrière, stockage %s',
  (mode) => {
    it('met de côté ce qui suit, sans rien supprimer', async () => {
      const stockage = await openStore(mode);
      const [un, deux, trois] = await fill(stockage);
      expect(await stockage.moveTete(0, 1)).toEqual(succeed(null));
      expect(await stockage.read(TOUT)).toEqual(
        succeed({ epoque: 1, enregistrements: [un], avenir: [deux, trois] }),
      );
      expect(await stockage.readFichier('f3-0')).toMatchObject({ valeur: expect.any(Blob) });
    });

    it('reprend ce qui a été mis de côté', async () => {
      const stockage = await openStore(mode);
      const tous = await fill(stockage);
      await stockage.moveTete(0, 1);
      expect(await stockage.moveTete(1, 3)).toEqual(succeed(null));
      expect(await stockage.read(TOUT)).toEqual(
        succeed({ epoque: 2, enregistrements: tous, avenir: [] }),
      );
    });

    it('sort de la ligne ce qui suivait, et ses fichiers, quand on écrit', async () => {
      const stockage = await openStore(mode);
      const [un] = await fill(stockage);
      await stockage.moveTete(0, 1);
      expect(await stockage.append(1, [unReglage(2)], aucun)).toEqual(succeed(2));
      expect(await stockage.read(TOUT)).toEqual(
        succeed({ epoque: 2, enregistrements: [un, unReglage(2)], avenir: [] }),
      );
      expect(await stockage.readFichier('f3-0')).toEqual(succeed(null));
      expect(await stockage.readFichier('f1-0')).toMatchObject({ valeur: expect.any(Blob) });
    });

    it('écrit après la tête, même quand un fichier supprimé portait le même nom', async () => {
      const stockage = await openStore(mode);
      await fill(stockage);
      await stockage.moveTete(0, 2);
      const autre = unDepot(3, new Blob(['autre']));
      expect(await stockage.append(1, [autre.enregistrement], autre.fichiers)).toEqual(succeed(2));
      const lu = await stockage.readFichier('f3-0');
      expect(lu.ok && (await lu.valeur?.text())).toBe('autre');
    });

    it('refuse d’écrire à la fin de ce qui est mis de côté', async () => {
      const stockage = await openStore(mode);
      await fill(stockage);
      await stockage.moveTete(0, 1);
      expect(await stockage.append(1, [unReglage(4)], aucun)).toEqual(DEPASSE);
    });

    it.each([
      ['une époque passée', 1, 2],
      ['un enregistrement qui n’existe pas', 0, 4],
      ['un enregistrement d’avant le début', 0, -1],
    ])('refuse de se placer à %s', async (_cas, epoque, sequence) => {
      const stockage = await openStore(mode);
      const tous = await fill(stockage);
      expect(await stockage.moveTete(epoque, sequence)).toEqual(DEPASSE);
      expect(await stockage.read(TOUT)).toEqual(
        succeed({ epoque: 0, enregistrements: tous, avenir: [] }),
      );
    });

    it('ne sauvegarde que ce qui compte, et la sauvegarde se relit', async () => {
      const stockage = await openStore(mode);
      await fill(stockage);
      await stockage.moveTete(0, 2);
      const contenu = await stockage.readContenu();
      if (!contenu.ok) throw new Error(contenu.echec.type);
      expect(contenu.valeur.fichiers.map(({ id }) => id)).toEqual(['f1-0']);
      expect(contenu.valeur.textes).toHaveLength(2);
      expect(await readSauvegarde(writeSauvegarde(contenu.valeur))).toMatchObject({ ok: true });
    });
  },
);

describe('le stockage durable', () => {
  it('garde tout ce qui était mis de côté quand l’écriture échoue', async () => {
    const stockage = await openStore();
    const [un, deux, trois] = await fill(stockage);
    await stockage.moveTete(0, 1);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await stockage.append(1, [unReglage(2)], aucun)).toEqual({
      ok: false,
      echec: { type: 'plein' },
    });
    expect(await stockage.read(TOUT)).toEqual(
      succeed({ epoque: 1, enregistrements: [un], avenir: [deux, trois] }),
    );
    expect(await stockage.readFichier('f3-0')).toMatchObject({ valeur: expect.any(Blob) });
  });
});

describe('la session', () => {
  it('rend l’état d’alors, puis celui d’avant le retour', async () => {
    const session = await openOnglet();
    for (const jours of [1, 2, 3]) await note(session, jours);
    const fin = session.etat;
    await session.moveTo((await readTout(session)).epoque, 1);
    expect(session.etat.profil.joursImportIncomplet).toBe(1);
    await session.moveTo((await readTout(session)).epoque, 3);
    expect(session.etat).toEqual(fin);
  });

  it('retrouve au rechargement le moment où l’on était revenu, et ce qui est mis de côté', async () => {
    const avant = await openOnglet();
    for (const jours of [1, 2, 3]) await note(avant, jours);
    await avant.moveTo(0, 2);
    const apres = await openOnglet();
    expect(apres.etat.sequence).toBe(2);
    expect((await readTout(apres)).avenir).toHaveLength(1);
  });

  it('à l’ouverture, n’écrit rien de ce que le temps a apporté tant qu’un avenir est de côté', async () => {
    const avant = await openOnglet();
    const numeroASP = 'FINIMG000001';
    const demander = { type: 'instruireDemande', numeroASP, decision: 'a-modifier' } as const;
    await avant.execute({ type: 'installerFournisseur', fournisseur: unFournisseur() }, []);
    await avant.execute(
      {
        type: 'poserAvance',
        siret: SIRET,
        numeroASP,
        numeroAns: numeroAnsPublie('img-ris-va2.solde'),
        sons: 'IMG-RIS-Va2',
        tauxTva: '20',
        demande: uneDemande(),
        statut: 'en-cours',
        paiement: 'aucun',
      },
      [],
    );
    expect(await avant.execute({ ...demander, commentaire: null }, [])).toMatchObject({ ok: true });
    await note(avant, 1);
    await avant.moveTo(0, 3);
    const apres = await openOnglet('durable', '2022-12-25T10:00');
    expect((await readTout(apres)).avenir).toHaveLength(1);
    // The reminder was due all along.
    expect(await note(apres, 2)).toMatchObject({
      enregistrement: { evenements: [{ type: 'modificationRelancee' }, {}, {}] },
    });
  });

  it('écrit par-dessus ce qui suivait', async () => {
    const session = await openOnglet();
    for (const jours of [1, 2, 3]) await note(session, jours);
    await session.moveTo(0, 1);
    expect(await note(session, 9)).toMatchObject({ ok: true, enregistrement: { sequence: 2 } });
    const { enregistrements, avenir } = await readTout(session);
    expect([enregistrements.length, avenir]).toEqual([2, []]);
  });

  it('de deux onglets, celui qui n’a pas vu le retour juge de nouveau sur l’état d’alors', async () => {
    const [un, autre] = [await openOnglet(), await openOnglet()];
    for (const jours of [1, 2, 3]) await note(un, jours);
    await note(autre, 4);
    await un.moveTo((await readTout(un)).epoque, 1);
    expect(await note(autre, 5)).toMatchObject({ ok: true, enregistrement: { sequence: 2 } });
    expect(autre.etat.profil.joursImportIncomplet).toBe(5);
  });

  it('refuse de reprendre ce qu’un autre onglet a remplacé', async () => {
    const [un, autre] = [await openOnglet(), await openOnglet()];
    for (const jours of [1, 2, 3]) await note(un, jours);
    await un.moveTo(0, 1);
    const { epoque } = await readTout(un);
    await note(autre, 8);
    expect(await un.moveTo(epoque, 2)).toEqual(DEPASSE);
    expect(un.etat).toEqual(autre.etat);
  });

  it('revenir puis rejouer donne toujours le même état', async () => {
    const acte = fc.oneof(
      fc.record({ type: fc.constant('note' as const), jours: fc.integer({ min: 0, max: 366 }) }),
      fc.record({
        type: fc.constant('retour' as const),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(acte, { maxLength: 25 }), async (actes) => {
        const session = await openOnglet('ephemere');
        for (const un of actes) {
          const { epoque, enregistrements, avenir } = await readTout(session);
          const nombre = enregistrements.length + avenir.length;
          if (un.type === 'note') await note(session, un.jours);
          else await session.moveTo(epoque, Math.round(un.part * nombre));
          const apres = await readTout(session);
          expect(session.etat).toEqual(rejouer(apres.enregistrements));
          expect(session.etat.sequence).toBe(apres.enregistrements.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
