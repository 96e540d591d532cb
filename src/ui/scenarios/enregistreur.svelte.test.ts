import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NON_ENROLE } from '#domain/portail/jeux/non-enrole.ts';
import { etape } from '#domain/portail/jeux/actes.ts';
import { readScenario, writeScenario } from '#domain/portail/scenarios/enregistre.ts';
import { playScenario } from '#domain/portail/scenarios/jouer.ts';
import { jeuOf } from '#domain/portail/scenarios/scenarios.ts';
import type { Commande } from '#domain/portail/commandes.ts';

/** What the window keeps from one load to the next. */
const magasin = new Map<string, string>();

/** The modules as a fresh page loads them. */
async function loadPage() {
  vi.resetModules();
  const { portail } = await import('#ui/portail/portail.svelte.ts');
  const { enregistreur } = await import('./enregistreur.svelte.ts');
  return { portail, enregistreur };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('sessionStorage', {
    getItem: (cle: string) => magasin.get(cle) ?? null,
    setItem: (cle: string, texte: string) => magasin.set(cle, texte),
    removeItem: (cle: string) => magasin.delete(cle),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  magasin.clear();
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

type Page = Awaited<ReturnType<typeof loadPage>>;

/** Stops, and plays again what was gathered, through the file. */
function replay({ enregistreur }: Page) {
  enregistreur.stop();
  const { courant } = enregistreur;
  if (courant === null) throw new Error('nothing was recorded');
  const { jeu, horloge, commandes } = courant;
  const etapes = commandes.map((commande) => ({ legende: commande.type, commande }));
  const lu = readScenario(writeScenario({ titre: 'T', enseigne: '', jeu, horloge, etapes }));
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

  it('coupé par un rechargement, reprend au même endroit, et continue', async () => {
    const avant = await loadPage();
    await avant.enregistreur.start(NON_ENROLE);
    await avant.portail.execute(PV, [new Blob(['abc'])]);
    const { sequence, pilotes } = avant.portail.etat;
    const { enregistreur, portail } = await loadPage();
    expect([enregistreur.interrompu, enregistreur.enCours]).toEqual([true, false]);
    expect(await enregistreur.resume()).toBeNull();
    expect([enregistreur.interrompu, enregistreur.enCours]).toEqual([false, true]);
    expect(portail.etat.sequence).toBe(sequence);
    expect([...portail.etat.pilotes.keys()]).toEqual([...pilotes.keys()]);
    await portail.execute(VALIDER);
    expect(enregistreur.courant?.commandes.map(({ type }) => type)).toEqual([
      'deposerPilote',
      'deciderPilote',
    ]);
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

  it('n’écoute plus une fois arrêté', async () => {
    const { portail, enregistreur } = await loadPage();
    await enregistreur.start(NON_ENROLE);
    enregistreur.stop();
    await portail.execute(PV, [new Blob(['abc'])]);
    expect(enregistreur.courant?.commandes).toEqual([]);
  });
});
