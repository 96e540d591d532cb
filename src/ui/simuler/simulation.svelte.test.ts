import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportResult } from '#domain/simulation-result.ts';
import { ANNULE, installClient } from '#test-support/client.ts';
import { unReport } from '#test-support/reports.ts';
import type * as Incident from '#ui/commun/incident.svelte.ts';
import type * as Module from './simulation.svelte.ts';

let simulation: typeof Module.simulation;
let incident: typeof Incident.incident;
let client: ReturnType<typeof installClient>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  client = installClient();
  ({ simulation } = await import('./simulation.svelte.ts'));
  ({ incident } = await import('#ui/commun/incident.svelte.ts'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const unJson = (nom: string) => new File(['{}'], nom);

const juge = (nom: string, choix = unReport().choix): ReportResult => ({
  ok: true,
  report: unReport({ fichier: { nom, taille: 2, sha256: null }, choix }),
  depot: null,
});

/** Submits a file; gives the call that the worker received, and the end. */
async function submit(nom: string) {
  const fini = simulation.submit(unJson(nom));
  return { appel: await client.simulate.next(), fini };
}

/** Name of the file that the report speaks of. */
const nomJuge = () => (simulation.etat.type === 'fait' ? simulation.etat.report.fichier.nom : null);

describe('simuler', () => {
  it('suit les étapes, puis montre le rapport', async () => {
    const { appel, fini } = await submit('a.json');
    expect([simulation.enCours, simulation.etape]).toEqual([true, 'lecture']);
    appel.tell('technique');
    expect(simulation.etape).toBe('technique');
    appel.answer(juge('a.json'));
    await fini;
    expect([simulation.enCours, simulation.etape]).toEqual([false, null]);
    expect([nomJuge(), simulation.resultats]).toEqual(['a.json', 1]);
  });

  it('ne se dit lente qu’au bout d’un quart de seconde', async () => {
    await submit('a.json');
    expect(simulation.lent).toBe(false);
    vi.advanceTimersByTime(250);
    expect(simulation.lent).toBe(true);
  });

  it('juge le fichier seul, à l’heure vraie, sauf quand un portail est lu', async () => {
    const seul = await submit('a.json');
    expect(seul.appel.request).toMatchObject({ modeles: [], maintenant: expect.any(String) });
    expect(seul.appel.request.portail).toBe(undefined);
    seul.appel.answer(juge('a.json'));
    await seul.fini;
    simulation.readPortail(() => null);
    expect(simulation.perime).toBe(true);
    void simulation.rerun();
    const rejuge = await client.simulate.next();
    rejuge.answer(juge('a.json'));
    await vi.waitFor(() => expect(simulation.perime).toBe(false));
  });

  it('dit ce qui a empêché le travail, et garde le fichier pour réessayer', async () => {
    const { appel, fini } = await submit('a.json');
    appel.answer({ ok: false, failure: { type: 'thread-perdu', detail: 'mort' } });
    await fini;
    expect(simulation.etat).toMatchObject({ type: 'echec', failure: { type: 'thread-perdu' } });
    void simulation.rerun();
    expect((await client.simulate.next()).request.fichier.name).toBe('a.json');
  });

  it('sans fichier, ne recommence rien', async () => {
    await simulation.rerun();
    expect(simulation.enCours).toBe(false);
  });
});

describe('deux fichiers de suite', () => {
  it('ne montrent que le second, même si le premier répond après lui', async () => {
    const premier = await submit('a.json');
    const second = await submit('b.json');
    expect(premier.appel.signal?.aborted).toBe(true);
    second.appel.answer(juge('b.json'));
    await second.fini;
    premier.appel.tell('redaction');
    premier.appel.answer(juge('a.json'));
    await premier.fini;
    expect([nomJuge(), simulation.resultats, simulation.etape]).toEqual(['b.json', 1, null]);
  });

  it('ne mêlent pas leurs étapes', async () => {
    const premier = await submit('a.json');
    const second = await submit('b.json');
    premier.appel.tell('redaction');
    expect(simulation.etape).toBe('lecture');
    second.appel.tell('format');
    premier.appel.tell('redaction');
    expect(simulation.etape).toBe('format');
  });

  it('l’annulation du premier n’efface pas le second', async () => {
    const premier = await submit('a.json');
    const second = await submit('b.json');
    premier.appel.answer(ANNULE);
    await premier.fini;
    expect([simulation.etat.type, simulation.enCours]).toEqual(['vide', true]);
    second.appel.answer(juge('b.json'));
    await second.fini;
    expect(nomJuge()).toBe('b.json');
  });

  it('une panne du premier n’est pas un incident, celle du second en est un', async () => {
    const premier = await submit('a.json');
    const second = await submit('b.json');
    premier.appel.fail(new Error('première'));
    await premier.fini;
    expect(incident.valeur).toBe(null);
    second.appel.fail(new Error('seconde'));
    await second.fini;
    expect(incident.valeur?.detail).toContain('seconde');
    expect(simulation.enCours).toBe(false);
  });
});

describe('annuler', () => {
  it('se voit dans le résultat', async () => {
    const { appel, fini } = await submit('a.json');
    appel.tell('format');
    simulation.cancel();
    expect(appel.signal?.aborted).toBe(true);
    appel.answer(ANNULE);
    await fini;
    expect(simulation.etat).toEqual({ type: 'echec', failure: { type: 'annule' } });
  });
});

describe('les choix', () => {
  it('changés depuis, périment le rapport', async () => {
    simulation.choose({ numeroAns: 'CVA2DBX012', type: 'solde' });
    const { appel, fini } = await submit('a.json');
    appel.answer(juge('a.json', appel.request.choix));
    await fini;
    expect(simulation.perime).toBe(false);
    simulation.choose({ numeroAns: ' CVA2DBX012 ' });
    expect(simulation.perime).toBe(false);
    simulation.choose({ type: 'avance' });
    expect(simulation.perime).toBe(true);
  });

  it('ne donnent pas de taux de TVA à un solde, comme sur le portail', async () => {
    simulation.choose({ numeroAns: '  ', type: 'solde', tauxTva: '20' });
    const { appel } = await submit('a.json');
    expect(appel.request.choix).toMatchObject({ numeroAns: null, type: 'solde', tauxTva: null });
  });

  it('n’imposent un formulaire qu’au fichier pour lequel il a été choisi', async () => {
    await submit('a.json');
    simulation.choose({ formulaire: 'autre.solde' });
    const corrige = await submit('a.json');
    expect(corrige.appel.request.choix.formulaire).toBe('autre.solde');
    const autre = await submit('b.json');
    expect(autre.appel.request.choix.formulaire).toBe(null);
  });
});
