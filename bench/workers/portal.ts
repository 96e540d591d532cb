/** The page side of the portal rows: what the session does with a real database. */
import { openDB } from 'idb';
import { LGC } from '../../src/domain/portail/jeux/avances-lgc.ts';
import { createSession, type Session } from '../../src/storage/session.ts';
import { openStockage } from '../../src/storage/stockage.ts';
import type { Stockage } from '../../src/storage/contrat.ts';
import {
  fournisseurEnrole,
  grandPortail,
  importDe200,
  playJournal,
} from '../../src/test-support/portail-20000.ts';

interface Ouverte {
  readonly stockage: Stockage;
  readonly session: Session;
}

async function open(): Promise<Ouverte> {
  const stockage = await openStockage('durable', () => {});
  if (!stockage.ok) throw new Error(stockage.echec.type);
  const session = createSession(stockage.valeur, {
    readHeure: () => '2022-10-03T10:00',
    onEtat: () => {},
    onEchec: () => {},
  });
  const demarrage = await session.start();
  if (!demarrage.ok) throw new Error(demarrage.echec.type);
  return { stockage: stockage.valeur, session };
}

async function seed(suite: Parameters<typeof playJournal>[0]): Promise<void> {
  const { stockage, session } = await open();
  const textes = playJournal(suite).map((record) => JSON.stringify(record));
  await stockage.replace({ textes, fichiers: [], branches: [] });
  await stockage.writeSiret(LGC.siret);
  await session.close();
}

/** The texts of the journal: what any reader would have to parse. */
async function readTextes(): Promise<readonly string[]> {
  const { stockage, session } = await open();
  const contenu = await stockage.readContenu();
  await session.close();
  if (!contenu.ok) throw new Error(contenu.echec.type);
  return contenu.valeur.textes;
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let held: Ouverte | null = null;

const bench = {
  /** Opened once, and left when idle: what is measured is how it opens again. */
  async seed20000() {
    await seed(grandPortail());
    const { session } = await open();
    await session.remember();
    await session.close();
  },
  /** Not opened yet. */
  seed: (dossiers: number) => seed(grandPortail(dossiers)),

  /** JSON.parse of every record, and the whole opening, in turn. ms by round. */
  async opening(rounds: number) {
    const textes = await readTextes();
    const [floor, ours]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      floor.push(await time(() => textes.map((texte): unknown => JSON.parse(texte))));
      let opened: Ouverte | null = null;
      ours.push(await time(async () => (opened = await open())));
      if (opened) await (opened as Ouverte).session.close();
    }
    return { floor, ours };
  },

  /** Opens and keeps the state; bytes of the journal, and dossiers. */
  async hold() {
    const bytes = (await readTextes()).reduce((sum, texte) => sum + texte.length, 0);
    held = await open();
    return { bytes, dossiers: held.session.etat.dossiers.size };
  },

  /** An import of 200 demandes, and 200 transactions in sequence of one demande each. ms by round. */
  async saving(rounds: number) {
    const floorBase = await openDB('bench-floor', 1, {
      upgrade: (base) => void base.createObjectStore('demandes', { keyPath: 'id' }),
    });
    const [floor, ours]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      await seed(fournisseurEnrole());
      const { session } = await open();
      const { commande, fichiers } = importDe200(session.etat);
      const blobs = fichiers.map((texte) => new Blob([texte]));
      ours.push(
        await time(async () => {
          const execution = await session.execute(commande, blobs);
          if (!execution.ok) throw new Error('The import was refused');
        }),
      );
      const rows = [...session.etat.dossiers.values()].map((dossier) => ({
        ...dossier,
        id: `${round}-${dossier.numeroASP}`,
      }));
      await session.close();
      floor.push(
        await time(async () => {
          for (const row of rows) {
            const transaction = floorBase.transaction('demandes', 'readwrite', {
              durability: 'strict',
            });
            void transaction.store.put(row);
            await transaction.done;
          }
        }),
      );
    }
    floorBase.close();
    return { floor, ours };
  },
};

Object.assign(globalThis, { portalBench: bench });
