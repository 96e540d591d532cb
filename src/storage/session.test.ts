import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rejouer } from '#domain/portail/appliquer.ts';
import type { Commande } from '#domain/portail/commandes.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { PieceEnrolement } from '#domain/portail/fournisseur.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { NOM_BASE } from './base.ts';
import { succeed, type EchecStockage, type Resultat } from './failures.ts';
import { createSession, type Session } from './session.ts';
import { openStockage, type ModeStockage } from './stockage.ts';
import type { Stockage } from './contrat.ts';
import { unFournisseur } from '#test-support/portail.ts';

interface Onglet {
  readonly session: Session;
  readonly stockage: Stockage;
  readonly echecs: EchecStockage[];
  readonly onSuivi: () => void;
  readonly demarrage: Resultat<null>;
}

let heure: HeureDeParis = '2022-11-20T10:00';
const sessions: Session[] = [];

async function openOnglet(mode: ModeStockage = 'durable'): Promise<Onglet> {
  const echecs: EchecStockage[] = [];
  const onSuivi = vi.fn();
  const opened = await openStockage(mode, (echec) => echecs.push(echec));
  if (!opened.ok) throw new Error(opened.echec.type);
  const session = createSession(opened.valeur, {
    readHeure: () => heure,
    onEtat: () => {},
    onSuivi,
    onEchec: (echec) => echecs.push(echec),
  });
  sessions.push(session);
  return { session, stockage: opened.valeur, echecs, onSuivi, demarrage: await session.start() };
}

const SIRET = '12345678200051';
const LES_TROIS: PieceEnrolement[] = [
  'piece-identite-representant',
  'rib',
  'certificat-referencement',
];

const FOURNISSEUR = unFournisseur({ siret: SIRET });

const INSTALLER: Commande = { type: 'installerFournisseur', fournisseur: FOURNISSEUR };

const ENROLER: Commande = {
  type: 'demanderEnrolement',
  siret: SIRET,
  numeroAns: 'ANS-1',
  sons: 'IMG-RIS-Va2',
  mode: 'definitif',
  demandeur: { cas: 'representant-legal' },
  distributeur: false,
  declaration: null,
  pieces: LES_TROIS.map((type) => ({ type, fichier: { nom: `${type}.pdf`, taille: 1 } })),
};

const pdf = (contenu: string) => new Blob([contenu], { type: 'application/pdf' });

function deposerPilote(client: string, taille = client.length): Commande {
  const fichier = { nom: `${client}.pdf`, taille };
  return {
    type: 'deposerPilote',
    siret: SIRET,
    sons: 'IMG-RIS-Va2',
    document: 'pv',
    client,
    fichier,
  };
}

function importer(jugeeA: number): Commande {
  return {
    type: 'importerDemandes',
    siret: SIRET,
    numeroAns: 'ANS-1',
    formulaire: 'mdv-lgc-va1.avance',
    demande: 'avance',
    tauxTva: '20',
    fichier: { nom: 'demandes.json', taille: 1 },
    retour: { nom: 'demandes_sortie.json', taille: 1 },
    lignes: [
      {
        numeroASP: null,
        demande: {
          numLigne: 1,
          numeroEditeur: 'E1',
          montantHT: 100,
          regimeTVA: 'TTC',
          beneficiaires: [],
          pieces: [],
          ligne: '{}',
        },
      },
    ],
    rejetees: [],
    jugeeA,
  };
}

const clients = (etat: EtatPortail) => [...etat.pilotes.values()].map(({ client }) => client);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  heure = '2022-11-20T10:00';
});

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('une session', () => {
  it('retrouve son état à la réouverture', async () => {
    const premiere = await openOnglet();
    await premiere.session.execute(INSTALLER, []);
    await premiere.session.execute(deposerPilote('A'), [pdf('A')]);
    await premiere.session.close();
    const { session, stockage } = await openOnglet();
    expect(session.etat).toEqual(premiere.session.etat);
    expect(clients(session.etat)).toEqual(['A']);
    const lu = await stockage.readFichier('f2-0');
    expect(lu.ok && (await lu.valeur?.text())).toBe('A');
  });

  it('n’écrit rien d’une commande refusée', async () => {
    const { session, stockage } = await openOnglet();
    const avant = session.etat;
    expect(await session.execute(deposerPilote('A'), [pdf('A')])).toMatchObject({
      refus: { type: 'inconnu' },
    });
    expect(session.etat).toBe(avant);
    expect(await stockage.readContenu()).toEqual(
      succeed({ textes: [], fichiers: [], branches: [] }),
    );
  });

  it('ne change pas d’état quand l’écriture échoue, et reste utilisable', async () => {
    const { session } = await openOnglet();
    const avant = session.etat;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await session.execute(INSTALLER, [])).toEqual({ ok: false, echec: { type: 'plein' } });
    expect(session.etat).toBe(avant);
    expect(await session.execute(INSTALLER, [])).toMatchObject({ ok: true });
  });

  it('exécute les commandes une à une, dans l’ordre des appels', async () => {
    const { session } = await openOnglet();
    const resultats = await Promise.all([
      session.execute(INSTALLER, []),
      session.execute(deposerPilote('A'), [pdf('A')]),
      session.execute(deposerPilote('B'), [pdf('B')]),
    ]);
    expect(resultats.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(clients(session.etat)).toEqual(['A', 'B']);
  });

  it('lève quand les fichiers ne sont pas ceux de la commande, sans bloquer la suite', async () => {
    const { session } = await openOnglet();
    await session.execute(INSTALLER, []);
    await expect(session.execute(deposerPilote('A'), [])).rejects.toThrow(/deposerPilote/);
    await expect(session.execute(deposerPilote('A'), [pdf('AB')])).rejects.toThrow(/deposerPilote/);
    expect(await session.execute(deposerPilote('A'), [pdf('A')])).toMatchObject({ ok: true });
  });

  it('constate à l’ouverture ce que le temps a amené', async () => {
    const premiere = await openOnglet();
    await enrol(premiere.session);
    await premiere.session.execute(importer(premiere.session.etat.sequence), [pdf('1'), pdf('2')]);
    await premiere.session.close();
    heure = '2022-12-20T10:00';
    const { session } = await openOnglet();
    expect([...session.etat.imports.values()].map(({ etat }) => etat)).toEqual(['expire']);
  });

  it('s’ouvre sur un disque plein, même quand une échéance est à écrire', async () => {
    const premiere = await openOnglet();
    await enrol(premiere.session);
    await premiere.session.execute(importer(premiere.session.etat.sequence), [pdf('1'), pdf('2')]);
    await premiere.session.close();
    heure = '2022-12-20T10:00';
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { session, demarrage } = await openOnglet();
    expect(demarrage).toEqual(succeed(null));
    expect(session.etat).toEqual(premiere.session.etat);
  });

  it('prend l’heure simulée quand il y en a une', async () => {
    const { session } = await openOnglet();
    await session.execute({ type: 'reglerHorloge', heure: '2023-01-02T03:04' }, []);
    const installe = await session.execute(INSTALLER, []);
    expect(installe).toMatchObject({ enregistrement: { maintenant: '2023-01-02T03:04' } });
  });
});

describe('une suite de commandes', () => {
  it('est faite sur l’état que chacune laisse, et écrite en une transaction', async () => {
    const { session, stockage } = await openOnglet();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const execution = await session.executeAll(function* () {
      const { sequence } = yield { commande: INSTALLER, fichiers: [] };
      yield { commande: deposerPilote(`A${sequence}`), fichiers: [`A${sequence}`] };
    });
    expect(execution).toMatchObject({ ok: true, enregistrements: [{}, { sequence: 2 }] });
    expect(transactions).toHaveBeenCalledTimes(1);
    expect(clients(session.etat)).toEqual(['A1']);
    const lu = await stockage.readFichier('f2-0');
    expect(lu.ok && (await lu.valeur?.text())).toBe('A1');
  });

  it('refusée à l’une d’elles ne laisse rien des autres', async () => {
    const { session, stockage } = await openOnglet();
    const avant = session.etat;
    const execution = await session.executeAll(function* () {
      yield { commande: INSTALLER, fichiers: [] };
      yield { commande: INSTALLER, fichiers: [] };
    });
    expect(execution).toMatchObject({ ok: false, refus: { type: 'deja-installe' } });
    expect(session.etat).toBe(avant);
    expect(await stockage.readContenu()).toEqual(
      succeed({ textes: [], fichiers: [], branches: [] }),
    );
  });

  it('est refaite sur ce qu’un autre onglet a écrit entre-temps', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute({ type: 'reglerHorloge', heure: '2023-01-02T03:04' }, []);
    const execution = await b.session.executeAll(function* ({ horloge }) {
      yield { commande: INSTALLER, fichiers: [] };
      yield { commande: deposerPilote(horloge ?? '?'), fichiers: [horloge ?? '?'] };
    });
    expect(execution).toMatchObject({ ok: true });
    expect(clients(b.session.etat)).toEqual(['2023-01-02T03:04']);
  });
});

describe('deux onglets', () => {
  it('se suivent sans rien demander', async () => {
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute(INSTALLER, []);
    await vi.waitFor(() => expect(b.session.etat).toEqual(a.session.etat));
  });

  it('qui agissent en même temps gardent les deux actes, jugés l’un après l’autre', async () => {
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute(INSTALLER, []);
    await Promise.all([
      a.session.execute(deposerPilote('A'), [pdf('A')]),
      b.session.execute(deposerPilote('B'), [pdf('B')]),
    ]);
    await vi.waitFor(() => expect(a.session.etat).toEqual(b.session.etat));
    expect(clients(a.session.etat)).toEqual(['A', 'B']);
  });

  it('qui importent en même temps : un seul gagne, l’autre l’apprend', async () => {
    const [a, b] = [await openOnglet(), await openOnglet()];
    await enrol(a.session);
    await vi.waitFor(() => expect(b.session.etat.sequence).toBe(a.session.etat.sequence));
    const jugeeA = a.session.etat.sequence;
    const resultats = await Promise.all(
      [a, b].map(({ session }) => session.execute(importer(jugeeA), [pdf('1'), pdf('2')])),
    );
    expect(resultats).toMatchObject([{ ok: true }, { refus: { type: 'etat-depasse' } }]);
    expect(b.session.etat.imports.size).toBe(1);
  });

  it('apprennent que tout a été effacé', async () => {
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute(INSTALLER, []);
    await vi.waitFor(() => expect(b.session.etat.sequence).toBe(1));
    await a.session.erase();
    await vi.waitFor(() => expect(b.session.etat.sequence).toBe(0));
    expect(await b.session.execute(INSTALLER, [])).toMatchObject({ ok: true });
  });

  it('apprennent qu’une branche a un nom, puis qu’elle est jetée', async () => {
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute(INSTALLER, []);
    await a.session.execute({ type: 'reglerHorloge', heure: null }, []);
    const lu = await a.session.readJournal();
    if (!lu.ok) throw new Error(lu.echec.type);
    await a.session.moveTo(lu.valeur.epoque, 1);
    await a.session.execute({ type: 'poserRepere', nom: 'ici' }, []);
    const branches = await a.session.readBranches();
    const id = branches.ok ? branches.valeur[0]?.id : undefined;
    if (id === undefined) throw new Error('No branch.');
    await vi.waitFor(() => expect(b.session.etat.sequence).toBe(2));
    for (const geste of [
      () => a.session.renameBranche(id, 'Avant'),
      () => a.session.deleteBranche(id),
    ]) {
      vi.mocked(b.onSuivi).mockClear();
      await geste();
      await vi.waitFor(() => expect(b.onSuivi).toHaveBeenCalled());
    }
  });

  it('ne mêlent pas un ancien journal à celui qui l’a remplacé, même sans canal', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [a, b] = [await openOnglet(), await openOnglet()];
    await a.session.execute(INSTALLER, []);
    await b.session.execute({ type: 'reglerHorloge', heure: null }, []);
    await a.session.erase();
    await a.session.execute({ type: 'reglerHorloge', heure: null }, []);
    await a.session.execute({ type: 'reglerHorloge', heure: null }, []);
    expect(await b.session.execute(deposerPilote('B'), [pdf('B')])).toMatchObject({
      refus: { type: 'inconnu' },
    });
    expect(b.session.etat).toEqual(a.session.etat);
  });

  it('qui perdent la base gardent ce qu’ils savaient', async () => {
    const { session, echecs } = await openOnglet();
    await session.execute(INSTALLER, []);
    await deleteDB(NOM_BASE);
    expect(echecs).toEqual([{ type: 'perdu' }]);
    expect(await session.execute(deposerPilote('A'), [pdf('A')])).toEqual({
      ok: false,
      echec: { type: 'perdu' },
    });
    expect(session.etat.fournisseurs.has(SIRET)).toBe(true);
  });
});

describe.each<ModeStockage>(['durable', 'ephemere'])('la sauvegarde d’une session %s', (mode) => {
  it('se restaure à l’identique, après un effacement', async () => {
    const { session } = await openOnglet(mode);
    await enrol(session);
    await session.execute(importer(session.etat.sequence), [pdf('1'), pdf('2')]);
    const avant = session.etat;
    const sauvegarde = await backup(session);
    await session.erase();
    expect(session.etat).toEqual(rejouer([]));
    expect(await session.restore(sauvegarde)).toMatchObject({ ok: true });
    expect(session.etat).toEqual(avant);
    expect(await (await backup(session)).text()).toEqual(await sauvegarde.text());
    expect(await session.execute(deposerPilote('A'), [pdf('A')])).toMatchObject({ ok: true });
  });

  it('refusée ne remplace rien', async () => {
    const { session } = await openOnglet(mode);
    await session.execute(INSTALLER, []);
    const [avant, sauvegarde] = [session.etat, await backup(session)];
    const tronquee = sauvegarde.slice(0, sauvegarde.size - 1);
    expect(await session.restore(tronquee)).toMatchObject({ motif: expect.any(String) });
    expect(session.etat).toBe(avant);
    expect(await (await backup(session)).text()).toBe(await sauvegarde.text());
  });

  it('que nulle page ne relirait n’est pas faite, et le dit', async () => {
    const { session, stockage } = await openOnglet(mode);
    const vide = { nom: null, depuis: 0, textes: [], fichiers: [] };
    const branches = Array.from({ length: 1001 }, (_, id) => ({ id, ...vide }));
    vi.spyOn(stockage, 'readContenu').mockResolvedValue(
      succeed({ textes: [], fichiers: [], branches }),
    );
    expect(await session.backup()).toEqual({ ok: false, echec: { type: 'trop-grand' } });
  });
});

async function enrol(session: Session): Promise<void> {
  await session.execute(INSTALLER, []);
  await session.execute(
    ENROLER,
    LES_TROIS.map(() => pdf('x')),
  );
  const decision = { enrolement: 1, decision: 'valide', commentaire: null } as const;
  await session.execute({ type: 'deciderEnrolement', ...decision }, []);
}

async function backup(session: Session): Promise<Blob> {
  const sauvegarde = await session.backup();
  if (!sauvegarde.ok) throw new Error(sauvegarde.echec.type);
  return sauvegarde.valeur;
}
