/// <reference types="vite/client" />
import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { unReport } from '#test-support/reports.ts';
import type { SimulationRequest, WorkerApi } from './api.ts';

/** Requests that are answered, by the numéro ANS that names them here; a thread hangs on every other. */
const prets = new Set<string>();
const threads: FauxThread[] = [];

/** A thread without a thread: what it exposes is reached through a real channel, as a worker's. */
class FauxThread extends EventTarget {
  readonly #channel = new MessageChannel();
  readonly recus: string[] = [];
  arrete = false;

  constructor() {
    super();
    threads.push(this);
    const simulate = async ({ choix }: SimulationRequest) => {
      const detail = choix.numeroAns ?? '';
      this.recus.push(detail);
      if (!prets.has(detail)) await new Promise(() => {});
      return { ok: false, failure: { type: 'thread-perdu', detail } };
    };
    const warmUp: WorkerApi['warmUp'] = async (onReport) => {
      this.recus.push('chauffe');
      onReport(unReport());
    };
    const corriger = (request: SimulationRequest, cause: string | null) => {
      this.recus.push(`cause ${cause}`);
      return simulate(request);
    };
    const api = { simulate, corriger, warmUp } satisfies Partial<Record<keyof WorkerApi, unknown>>;
    expose(api, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transferes: Transferable[] = []): void {
    if (!this.arrete) this.#channel.port1.postMessage(message, transferes);
  }

  terminate(): void {
    this.arrete = true;
    this.#channel.port1.close();
  }
}

async function loadClient() {
  vi.doMock('./worker.ts?worker&inline', () => ({ default: FauxThread }));
  return import('./client.ts');
}

const request = (numeroAns: string): SimulationRequest => ({
  fichier: new File(['{}'], 'demandes.json'),
  choix: { ...AUCUN_CHOIX, numeroAns },
  maintenant: '2026-03-01T10:00',
});

const hasReceived = (rang: number, nom: string) =>
  vi.waitFor(() => expect(threads[rang]?.recus ?? []).toContain(nom));

beforeEach(() => {
  vi.resetModules();
  prets.clear();
  threads.length = 0;
});

afterEach(() => {
  for (const thread of threads) thread.terminate();
  vi.doUnmock('./worker.ts?worker&inline');
});

describe('le fil qui juge', () => {
  it('répond « annulé » à celui qui renonce, et le fil s’arrête', async () => {
    const { simulate } = await loadClient();
    const renonce = new AbortController();
    const reponse = simulate(request('long'), { signal: renonce.signal });
    await hasReceived(0, 'long');
    renonce.abort();
    expect(await reponse).toEqual({ ok: false, failure: { type: 'annule' } });
    expect(threads[0]?.arrete).toBe(true);
  });

  it('ne laisse pas attendre pour toujours celui qui partageait le fil', async () => {
    const { simulate } = await loadClient();
    const renonce = new AbortController();
    const abandonnee = simulate(request('long'), { signal: renonce.signal });
    const autre = simulate(request('autre'));
    await hasReceived(0, 'autre');
    prets.add('autre');
    renonce.abort();
    expect(await abandonnee).toEqual({ ok: false, failure: { type: 'annule' } });
    expect(await autre).toEqual({
      ok: false,
      failure: { type: 'thread-perdu', detail: 'autre' },
    });
    expect(threads).toHaveLength(2);
    expect(threads[1]?.recus).toEqual(['autre']);
  });

  it('n’annule pas deux fois : ce qui est rejoué peut encore être abandonné', async () => {
    const { simulate } = await loadClient();
    const [premier, second] = [new AbortController(), new AbortController()];
    void simulate(request('un'), { signal: premier.signal });
    const reponse = simulate(request('deux'), { signal: second.signal });
    await hasReceived(0, 'deux');
    premier.abort();
    await hasReceived(1, 'deux');
    second.abort();
    expect(await reponse).toEqual({ ok: false, failure: { type: 'annule' } });
    expect(threads.map(({ arrete }) => arrete)).toEqual([true, true]);
  });

  it('n’échauffe pas un fil à qui l’on a déjà remis un fichier', async () => {
    const { simulate, wake, warmUp } = await loadClient();
    wake();
    prets.add('un');
    await simulate(request('un'));
    await warmUp(() => {});
    expect(threads.map(({ recus }) => recus)).toEqual([['un']]);
  });

  it('échauffe un fil que rien n’attend, et rend ce qu’il dit de son échantillon', async () => {
    const { warmUp } = await loadClient();
    const onReport = vi.fn();
    await warmUp(onReport);
    expect(threads.map(({ recus }) => recus)).toEqual([['chauffe']]);
    await vi.waitFor(() => expect(onReport).toHaveBeenCalledExactlyOnceWith(unReport()));
  });

  it('corrige sur le même fil, la cause dite, et s’arrête comme une simulation', async () => {
    const { corriger } = await loadClient();
    const renonce = new AbortController();
    const reponse = corriger(request('long'), 'une', { signal: renonce.signal });
    await hasReceived(0, 'long');
    expect(threads[0]?.recus).toContain('cause une');
    renonce.abort();
    expect(await reponse).toEqual({ ok: false, failure: { type: 'annule' } });
  });

  it('dit le fil perdu à tous ceux qui l’attendaient, et en ouvre un autre ensuite', async () => {
    const { simulate } = await loadClient();
    const reponses = [simulate(request('un')), simulate(request('deux'))];
    await hasReceived(0, 'deux');
    threads[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'mémoire' }));
    const perdu = { ok: false, failure: { type: 'thread-perdu', detail: 'mémoire' } };
    expect(await Promise.all(reponses)).toEqual([perdu, perdu]);
    prets.add('trois');
    await simulate(request('trois'));
    expect(threads[1]?.recus).toEqual(['trois']);
  });
});
