import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NON_ENROLE } from '#domain/portail/jeux/non-enrole.ts';
import { etape } from '#domain/portail/jeux/actes.ts';
import { chargeJeu } from '#domain/portail/jeux/charger.ts';
import { LGC_VAGUE_2 } from '#domain/portail/jeux/lgc-vague-2.ts';
import { SAS_A_MODIFIER } from '#domain/portail/jeux/sas.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { playScenario } from '#domain/portail/scenarios/jouer.ts';
import { jeuOf } from '#domain/portail/scenarios/scenarios.ts';
import { unMagasin } from '#test-support/storage.ts';
import type { Commande } from '#domain/portail/commandes.ts';

/** The modules as a fresh page loads them. */
async function loadPage() {
  vi.resetModules();
  const { portail } = await import('#ui/portail/portail.svelte.ts');
  const { enregistreur } = await import('./enregistreur.svelte.ts');
  const { montage } = await import('./montage/montage.svelte.ts');
  const { lire } = await import('./lire.ts');
  return { portail, enregistreur, montage, lire };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('sessionStorage', unMagasin());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const PV: Commande = {
  type: 'deposerPilote',
  siret: NON_ENROLE.siret,
  sons: 'IMG-RIS-Va2',
  document: 'pv',
  client: 'Cabinet fictif',
  fichier: { nom: 'PV.pdf', taille: 3 },
};
const VALIDER: Commande = {
  type: 'deciderPilote',
  pilote: 1,
  decision: 'valide',
  commentaire: null,
};

/** Of the page that was loaded last. */
const loadAPart = async () => (await import('#ui/portail/a-part.svelte.ts')).aPart;

type Page = Awaited<ReturnType<typeof loadPage>>;

/** Stops, and plays again what was gathered, through what the browser kept of it. */
function replay({ enregistreur, lire }: Page) {
  enregistreur.stop();
  const lu = lire(sessionStorage.getItem('simulateur-segur:montage') ?? '');
  if (!lu.ok) throw new Error(lu.motif);
  return playScenario(lu.scenario, jeuOf(lu.scenario)).pas.flatMap(
    ({ enregistrements }) => enregistrements,
  );
}

async function readJournal({ portail }: Page, nombre: number) {
  const lu = await portail.readJournal();
  if (!lu.ok) throw new Error('unreadable');
  return lu.valeur.enregistrements.slice(-nombre);
}

describe('l’enregistreur', () => {
  it('garde les commandes acceptées, seules ou en suite, et elles rejouent le même journal', async () => {
    const page = await loadPage();
    expect(await page.enregistreur.start(NON_ENROLE)).toBeNull();
    await page.portail.execute(PV, [new Blob(['abc'])]);
    await page.portail.execute({ type: 'terminerImport', import: 1 });
    await page.portail.executeAll(() =>
      [etape(VALIDER), etape({ type: 'reglerHorloge', heure: '2026-06-01T09:00' })].values(),
    );
    const journal = await readJournal(page, 3);
    expect(journal.map(({ commande }) => commande)).toEqual([
      'deposerPilote',
      'deciderPilote',
      'reglerHorloge',
    ]);
    expect(replay(page)).toEqual(journal);
  });

  it('charge un second fournisseur au rejeu comme à l’enregistrement : le temps n’apporte rien au premier', async () => {
    const page = await loadPage();
    const { portail, enregistreur } = page;
    await enregistreur.start(SAS_A_MODIFIER);
    const avant = portail.etat.sequence;
    await portail.executeAll((etat) =>
      chargeJeu({ jeu: LGC_VAGUE_2, neuf: false, heure: 'gardee' }, etat),
    );
    const journal = await readJournal(page, portail.etat.sequence - avant);
    expect(replay(page)).toEqual(journal);
    expect(journal.map(({ evenements }) => evenements[0]?.type)).not.toContain('modificationEchue');
  });

  it('oublie ce qu’un retour en arrière a mis de côté', async () => {
    const page = await loadPage();
    const { portail, enregistreur } = page;
    await enregistreur.start(NON_ENROLE);
    await portail.execute(PV, [new Blob(['abc'])]);
    const { sequence } = portail.etat;
    await portail.execute({ ...VALIDER, decision: 'refuse' });
    await portail.look(sequence);
    await portail.restartHere();
    await portail.execute(VALIDER);
    expect(replay(page)).toEqual(await readJournal(page, 2));
  });

  it('arrêté pendant qu’on regarde le passé, garde ce qui l’a suivi', async () => {
    const page = await loadPage();
    await page.enregistreur.start(NON_ENROLE);
    await page.portail.execute(PV, [new Blob(['abc'])]);
    const { sequence } = page.portail.etat;
    await page.portail.execute(VALIDER);
    await page.portail.look(sequence);
    expect(replay(page)).toEqual(await readJournal(page, 2));
    expect((await loadAPart()).perdable).toBe(false);
  });

  it('garde aussi ce qui est refusé et ce qui est simulé, à leur place', async () => {
    const page = await loadPage();
    const { portail, montage } = page;
    await page.enregistreur.start(NON_ENROLE);
    await portail.execute(PV, [new Blob(['abc'])]);
    await portail.execute({ type: 'terminerImport', import: 1 });
    const simulation = { siret: NON_ENROLE.siret, choix: AUCUN_CHOIX, nom: 'a.json', texte: '{' };
    portail.tellSimulation(simulation, 'illisible');
    portail.tellSimulation({ ...simulation, texte: '' }, 'illisible');
    await portail.execute(VALIDER);
    expect(montage.scenario?.etapes).toMatchObject([
      { type: 'actes', commandes: [PV], refus: null },
      { type: 'actes', commandes: [{ type: 'terminerImport', import: 1 }], refus: 'inconnu' },
      { type: 'simulation', simulation, verdict: 'illisible' },
      { type: 'actes', commandes: [VALIDER], refus: null },
    ]);
    expect(replay(page)).toEqual(await readJournal(page, 2));
  });

  it('ce qui est enregistré et arrangé survit à un rechargement', async () => {
    const page = await loadPage();
    await page.enregistreur.start(NON_ENROLE);
    await page.portail.execute(PV, [new Blob(['abc'])]);
    page.montage.change({ titre: 'Mon titre' });
    const avant = page.montage.scenario;
    const { montage } = await loadPage();
    expect(montage.scenario).toEqual(avant);
    expect(montage.jouable?.ok).toBe(true);
    montage.forget();
    expect((await loadPage()).montage.scenario).toBeNull();
  });

  it('coupé par un rechargement, reprend au même endroit, et continue', async () => {
    const avant = await loadPage();
    await avant.enregistreur.start(NON_ENROLE);
    await avant.portail.execute(PV, [new Blob(['abc'])]);
    await avant.portail.execute({ type: 'terminerImport', import: 1 });
    const { sequence, pilotes } = avant.portail.etat;
    const { enregistreur, portail, montage } = await loadPage();
    expect([enregistreur.interrompu, enregistreur.enCours]).toEqual([true, false]);
    expect(await enregistreur.resume()).toBeNull();
    expect([enregistreur.interrompu, enregistreur.enCours]).toEqual([false, true]);
    expect(portail.etat.sequence).toBe(sequence);
    expect([...portail.etat.pilotes.keys()]).toEqual([...pilotes.keys()]);
    await portail.execute(VALIDER);
    expect(montage.scenario?.etapes).toMatchObject([
      { commandes: [PV], refus: null },
      { commandes: [{ type: 'terminerImport' }], refus: 'inconnu' },
      { commandes: [VALIDER], refus: null },
    ]);
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['un exercice', async () => (await loadAPart()).enterExercice(true)],
    ['un retour à son portail', async () => (await loadAPart()).leave()],
    ['un effacement', ({ portail }) => portail.erase()],
    [
      'une sauvegarde',
      async ({ portail }) => {
        const faite = await portail.backup();
        if (!faite.ok) throw new Error('no backup');
        return portail.restore(faite.valeur);
      },
    ],
    [
      'une branche',
      async ({ portail }) => {
        await portail.goBackTo(portail.etat.sequence - 1);
        await portail.execute({ ...PV, client: 'Autre cabinet' }, [new Blob(['abc'])]);
        const lues = await portail.readBranches();
        return portail.takeBranche((lues.ok && lues.valeur[0]?.id) || 0);
      },
    ],
  ])('coupé par %s, n’entend rien de ce qui suit, et se reprend où il en était', async (_, cut) => {
    const page = await loadPage();
    const { enregistreur, portail, montage } = page;
    await enregistreur.start(NON_ENROLE);
    await portail.execute(PV, [new Blob(['abc'])]);
    await cut(page);
    const avant = montage.scenario;
    expect(avant?.etapes).toHaveLength(1);
    expect([enregistreur.interrompu, enregistreur.enCours]).toEqual([true, false]);
    await portail.executeAll(NON_ENROLE.etapes);
    expect(montage.scenario).toBe(avant);
    await (await loadAPart()).leave();
    expect(await enregistreur.resume()).toBeNull();
    expect(portail.etat.pilotes.size).toBe(1);
    await portail.execute(VALIDER);
    expect(montage.scenario?.etapes).toHaveLength(2);
    expect(montage.jouable?.ok).toBe(true);
  });

  it.each([
    ['abandonné', (page: Page) => page.enregistreur.abandon()],
    ['arrêté', (page: Page) => page.enregistreur.stop()],
  ])('%s, n’est plus repris', async (_, end) => {
    const page = await loadPage();
    await page.enregistreur.start(NON_ENROLE);
    await page.portail.execute(PV, [new Blob(['abc'])]);
    end(page);
    expect((await loadPage()).enregistreur.interrompu).toBe(false);
  });

  /** Records one act from a portal where a PV is deposited. */
  async function recordMine() {
    const page = await loadPage();
    const { portail } = page;
    await portail.open('ephemere');
    await portail.execute({ type: 'reglerHorloge', heure: '2026-03-23T10:00' });
    await portail.executeAll(NON_ENROLE.etapes);
    await portail.choose(NON_ENROLE.siret);
    await portail.execute(PV, [new Blob(['abc'])]);
    const mien = portail.etat;
    expect(await page.enregistreur.startMine('Ma salle')).toBeNull();
    expect(portail.siret).toBe(NON_ENROLE.siret);
    await portail.execute(VALIDER);
    return { page, mien };
  }

  it('part du portail de la personne, s’y reprend après un rechargement, et se rejoue', async () => {
    const { page } = await recordMine();
    const attendu = await readJournal(page, 1);
    expect(attendu[0]?.commande).toBe('deciderPilote');
    const apres = await loadPage();
    expect(await apres.enregistreur.resume()).toBeNull();
    expect(await readJournal(apres, 1)).toEqual(attendu);
    expect(apres.montage.scenario?.jeu).toMatchObject({ nom: 'Ma salle' });
    expect(replay(apres)).toEqual(attendu);
  });

  it('laisse le portail de la personne comme il était', async () => {
    const { page, mien } = await recordMine();
    page.enregistreur.stop();
    await (await loadAPart()).leave();
    expect(page.portail.etat).toEqual(mien);
  });

  it('ne part pas d’un portail vide, et dit pourquoi', async () => {
    const { portail, enregistreur, montage } = await loadPage();
    await portail.open('ephemere');
    expect(await enregistreur.startMine('Ma salle')).toMatchObject({
      motif: expect.stringContaining('vide'),
    });
    expect([enregistreur.enCours, montage.scenario]).toEqual([false, null]);
  });

  it('n’écoute plus une fois arrêté', async () => {
    const { portail, enregistreur, montage } = await loadPage();
    await enregistreur.start(NON_ENROLE);
    enregistreur.stop();
    await portail.execute(PV, [new Blob(['abc'])]);
    expect(montage.scenario?.etapes).toEqual([]);
  });
});
