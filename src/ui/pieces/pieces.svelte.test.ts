import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANNULE, installClient } from '#test-support/client.ts';
import { judgePieces, unePieceDemandee } from '#test-support/pieces.ts';
import type * as Incident from '#ui/commun/incident.svelte.ts';
import type * as Module from './pieces.svelte.ts';

let pieces: typeof Module.pieces;
let incident: typeof Incident.incident;
let client: ReturnType<typeof installClient>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.resetModules();
  client = installClient();
  ({ pieces } = await import('./pieces.svelte.ts'));
  ({ incident } = await import('#ui/commun/incident.svelte.ts'));
});

afterEach(() => {
  vi.useRealTimers();
});

const unZip = (nom: string) => new File(['PK'], nom);

/** What the inspection of a zip of this name says. */
const inspecte = (nom: string) => ({
  report: judgePieces(
    unePieceDemandee({ attendus: ['a.pdf'], zips: [{ nom, entrees: ['a.pdf'] }] }),
  ),
  plan: null,
});

const octets = (lus: number) => ({ type: 'octets', lus, total: 10, entree: 'a.pdf' }) as const;

async function add(nom: string, attendue = true) {
  pieces.add([unZip(nom)], attendue);
  return client.inspectZips.next();
}

/** Adds a zip and reads it whole. */
async function addRead(nom: string) {
  const appel = await add(nom);
  appel.answer({ ok: true, inspection: inspecte(nom) });
  await vi.waitFor(() => expect(pieces.travail).toBe(null));
}

const nomInspecte = () => pieces.inspection?.report.zips[0]?.nom;

describe('inspecter', () => {
  it('montre d’abord la réponse provisoire, ce qui est lu, puis la réponse entière', async () => {
    const appel = await add('a.zip');
    expect([pieces.travail, pieces.progression]).toEqual(['inspection', null]);
    appel.tell({ type: 'provisoire', inspection: inspecte('provisoire') });
    expect(nomInspecte()).toBe('provisoire');
    appel.tell(octets(3));
    expect(pieces.progression?.lus).toBe(3);
    appel.answer({ ok: true, inspection: inspecte('a.zip') });
    await vi.waitFor(() => expect(nomInspecte()).toBe('a.zip'));
    expect([pieces.travail, pieces.progression]).toEqual([null, null]);
  });

  it('n’appelle qu’une fois celui qui attend, à la première réponse', async () => {
    const appel = await add('a.zip');
    expect(pieces.reponse).toBe(null);
    appel.tell({ type: 'provisoire', inspection: inspecte('a.zip') });
    const { reponse } = pieces;
    expect(reponse).not.toBe(null);
    appel.answer({ ok: true, inspection: inspecte('a.zip') });
    await vi.waitFor(() => expect(pieces.travail).toBe(null));
    expect(pieces.reponse).toBe(reponse);
  });

  it('n’appelle personne quand personne n’attend', async () => {
    const appel = await add('a.zip', false);
    appel.answer({ ok: true, inspection: inspecte('a.zip') });
    await vi.waitFor(() => expect(pieces.travail).toBe(null));
    expect(pieces.reponse).toBe(null);
  });

  it('rejuge tout avec chaque zip ajouté ou retiré, et avec un autre JSON', async () => {
    await addRead('a.zip');
    const deux = await add('b.zip');
    expect(deux.request.zips.map(({ name }) => name)).toEqual(['a.zip', 'b.zip']);
    pieces.remove(0);
    const un = await client.inspectZips.next();
    expect(un.request.zips.map(({ name }) => name)).toEqual(['b.zip']);
    const json = new File(['{}'], 'a.json');
    pieces.useJson(json);
    expect((await client.inspectZips.next()).request.json).toBe(json);
    pieces.chooseProfil('large');
    expect((await client.inspectZips.next()).request.profilZip).toBe('large');
  });

  it('garde le zip retiré le dernier, pour le remettre, jusqu’à ce que d’autres viennent', async () => {
    await addRead('a.zip');
    await add('b.zip');
    pieces.remove(0);
    expect(pieces.retire?.name).toBe('a.zip');
    if (pieces.retire) pieces.add([pieces.retire], false);
    expect(pieces.zips.map(({ name }) => name)).toEqual(['b.zip', 'a.zip']);
    expect(pieces.retire).toBe(null);
    pieces.remove(1);
    pieces.begin({ json: null, profilZip: null, nomsDejaUtilises: [] });
    expect(pieces.retire).toBe(null);
  });

  it('sans plus aucun zip, ne montre plus rien', async () => {
    const appel = await add('a.zip');
    pieces.remove(0);
    expect(appel.signal?.aborted).toBe(true);
    expect([pieces.travail, pieces.inspection]).toEqual([null, null]);
    appel.tell({ type: 'provisoire', inspection: inspecte('a.zip') });
    appel.answer(ANNULE);
    await vi.advanceTimersByTimeAsync(0);
    expect([pieces.inspection, pieces.interrompu]).toEqual([null, false]);
  });

  it('oublie ce qu’un échec ne permet plus de dire', async () => {
    await addRead('a.zip');
    const appel = await add('b.zip');
    appel.answer({ ok: false, failure: { type: 'thread-perdu', detail: 'mort' } });
    await vi.waitFor(() => expect(pieces.failure?.type).toBe('thread-perdu'));
    expect(pieces.inspection).toBe(null);
  });
});

describe('une inspection remplacée', () => {
  it('ne dit plus rien, ni réponse, ni avancement, ni annulation', async () => {
    const premiere = await add('a.zip');
    const seconde = await add('b.zip');
    expect(premiere.signal?.aborted).toBe(true);
    premiere.tell({ type: 'provisoire', inspection: inspecte('a.zip') });
    premiere.tell(octets(9));
    expect([pieces.inspection, pieces.progression, pieces.reponse]).toEqual([null, null, null]);
    seconde.tell({ type: 'provisoire', inspection: inspecte('b.zip') });
    seconde.tell(octets(1));
    premiere.tell(octets(9));
    expect(pieces.progression?.lus).toBe(1);
    premiere.answer(ANNULE);
    await vi.advanceTimersByTimeAsync(0);
    expect([pieces.interrompu, pieces.travail, nomInspecte()]).toEqual([
      false,
      'inspection',
      'b.zip',
    ]);
  });

  it('qui répond la dernière ne prend pas la place de l’autre', async () => {
    const premiere = await add('a.zip');
    const seconde = await add('b.zip');
    seconde.answer({ ok: true, inspection: inspecte('b.zip') });
    await vi.waitFor(() => expect(nomInspecte()).toBe('b.zip'));
    premiere.answer({ ok: true, inspection: inspecte('a.zip') });
    await vi.advanceTimersByTimeAsync(0);
    expect(nomInspecte()).toBe('b.zip');
  });

  it('compte le délai d’affichage de la nouvelle', async () => {
    await add('a.zip');
    vi.advanceTimersByTime(200);
    await add('b.zip');
    vi.advanceTimersByTime(200);
    expect(pieces.lent).toBe(false);
    vi.advanceTimersByTime(50);
    expect(pieces.lent).toBe(true);
  });

  it('en panne n’est pas un incident', async () => {
    const premiere = await add('a.zip');
    const seconde = await add('b.zip');
    premiere.fail(new Error('trop tard'));
    await vi.advanceTimersByTimeAsync(0);
    expect(incident.valeur).toBe(null);
    seconde.fail(new Error('panne'));
    await vi.waitFor(() => expect(incident.valeur?.detail).toContain('panne'));
  });
});

describe('interrompre', () => {
  it('garde la réponse provisoire et le dit', async () => {
    const appel = await add('a.zip');
    appel.tell({ type: 'provisoire', inspection: inspecte('a.zip') });
    pieces.cancel();
    expect(appel.signal?.aborted).toBe(true);
    appel.answer(ANNULE);
    await vi.waitFor(() => expect(pieces.interrompu).toBe(true));
    expect([nomInspecte(), pieces.failure, pieces.travail]).toEqual(['a.zip', null, null]);
    void pieces.rerun(true);
    await client.inspectZips.next();
    expect(pieces.interrompu).toBe(false);
  });
});

describe('réparer', () => {
  const REPARE = { ok: true, zips: [], preuve: inspecte('repare.zip').report } as const;

  it('donne les zips réparés, jusqu’à la prochaine inspection', async () => {
    await addRead('a.zip');
    void pieces.repair();
    const appel = await client.repairZips.next();
    expect(pieces.travail).toBe('reparation');
    appel.answer(REPARE);
    await vi.waitFor(() => expect(pieces.reparation?.preuve).toBe(REPARE.preuve));
    void pieces.rerun(false);
    expect(pieces.reparation).toBe(null);
  });

  it('annulée, ne dit rien ; remplacée par une inspection, non plus', async () => {
    await addRead('a.zip');
    void pieces.repair();
    const annulee = await client.repairZips.next();
    pieces.cancel();
    annulee.answer(ANNULE);
    await vi.waitFor(() => expect(pieces.travail).toBe(null));
    expect([pieces.failure, pieces.reparation]).toEqual([null, null]);
    void pieces.repair();
    const remplacee = await client.repairZips.next();
    await add('b.zip');
    remplacee.answer(REPARE);
    await vi.advanceTimersByTimeAsync(0);
    expect([pieces.reparation, pieces.travail]).toEqual([null, 'inspection']);
  });
});

describe('choisir une pièce', () => {
  const PLAN = {
    utile: false,
    etapes: [],
    zips: [],
    choix: [],
    hesitations: [],
    libres: [],
    restants: [],
    manquent: 0,
  };

  it('refait le plan sans relire les zips', async () => {
    await addRead('a.zip');
    void pieces.choose([{ attendu: 0, ref: { zip: 0, rang: 0 } }]);
    const appel = await client.replan.next();
    expect(appel.request).toEqual([{ attendu: 0, ref: { zip: 0, rang: 0 } }]);
    appel.answer({ report: inspecte('a.zip').report, plan: PLAN });
    await vi.waitFor(() => expect(pieces.inspection?.plan).toMatchObject(PLAN));
    expect(pieces.travail).toBe(null);
  });

  it('relit les zips, avec ce choix, quand leur lecture est perdue', async () => {
    await addRead('a.zip');
    void pieces.choose([{ attendu: 0, ref: null }]);
    (await client.replan.next()).answer(null);
    const appel = await client.inspectZips.next();
    expect(appel.request.choix).toEqual([{ attendu: 0, ref: null }]);
  });

  it('n’écoute que le plan du dernier choix', async () => {
    await addRead('a.zip');
    void pieces.choose([{ attendu: 0, ref: null }]);
    const premier = await client.replan.next();
    void pieces.choose([{ attendu: 1, ref: null }]);
    const second = await client.replan.next();
    second.answer({ report: inspecte('a.zip').report, plan: PLAN });
    await vi.waitFor(() => expect(pieces.inspection?.plan).not.toBe(null));
    premier.answer(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(pieces.travail).toBe(null);
  });
});

it('un autre JSON avec d’autres zips oublie ceux que l’on avait', async () => {
  await addRead('a.zip');
  pieces.begin({ json: null, profilZip: 'large', nomsDejaUtilises: ['vieux.zip'] });
  expect([pieces.zips, pieces.inspection]).toEqual([[], null]);
  const appel = await add('b.zip');
  expect(appel.request).toMatchObject({ profilZip: 'large', nomsDejaUtilises: ['vieux.zip'] });
});
