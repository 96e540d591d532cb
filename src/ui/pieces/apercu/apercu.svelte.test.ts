import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntreeReport } from '#domain/pieces-report.ts';
import { ANNULE, installClient } from '#test-support/client.ts';
import type * as Incident from '#ui/commun/incident.svelte.ts';
import type * as Module from './apercu.svelte.ts';

let apercu: typeof Module.apercu;
let incident: typeof Incident.incident;
let client: ReturnType<typeof installClient>;
/** Addresses that the browser still holds. */
let vivantes: string[];

beforeEach(async () => {
  vivantes = [];
  let nombre = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:${++nombre}`;
    vivantes.push(url);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    vivantes = vivantes.filter((vivante) => vivante !== url);
  });
  vi.resetModules();
  client = installClient();
  ({ apercu } = await import('./apercu.svelte.ts'));
  ({ incident } = await import('#ui/commun/incident.svelte.ts'));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const ZIP = new File(['PK'], 'pieces.zip');

const piece = (rang: number, partiel: Partial<EntreeReport> = {}): EntreeReport => ({
  rang,
  nom: `${rang}.pdf`,
  taille: 1000,
  nature: 'piece',
  role: 'attendue',
  attendus: [rang],
  type: 'pdf',
  integrite: 'ok',
  contenu: null,
  severite: null,
  ...partiel,
});

const ENTREES = [piece(0), piece(1, { type: 'autre' }), piece(2)];

const VISIBLE = {
  ok: true,
  apercu: { visible: true, type: 'pdf', blob: new Blob(['%PDF']), contenu: null },
} as const;

async function open(rang: number) {
  apercu.openIn(ZIP, ENTREES, { zip: 0, rang });
  return client.readPiece.next();
}

/** Everything that was answered has been heard. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('l’aperçu', () => {
  it('lit la pièce, puis la montre', async () => {
    const lecture = await open(0);
    expect(lecture.request).toEqual({ zip: ZIP, rang: 0, nom: '0.pdf' });
    expect([apercu.vue?.place, apercu.resultat, apercu.url]).toEqual([0, null, null]);
    lecture.answer(VISIBLE);
    await settle();
    expect(apercu.montre).toBe(VISIBLE.apercu);
    expect(apercu.url).toBe('blob:1');
  });

  it('dit pourquoi il ne montre rien', async () => {
    const lecture = await open(0);
    const refus = { ok: true, apercu: { visible: false, raison: 'chiffree' } } as const;
    lecture.answer(refus);
    await settle();
    expect([apercu.resultat, apercu.montre, apercu.url]).toEqual([refus, null, null]);
  });

  it('ne s’ouvre pas sur ce qui ne se montre pas', () => {
    apercu.openIn(ZIP, ENTREES, { zip: 0, rang: 1 });
    expect(apercu.vue).toBe(null);
  });

  it('passe d’une pièce à l’autre, sans les autres entrées, et s’arrête aux bouts', async () => {
    const premiere = await open(0);
    premiere.answer(VISIBLE);
    await settle();
    apercu.move(1);
    expect(apercu.montre).toBe(null);
    expect(vivantes).toEqual([]);
    expect((await client.readPiece.next()).request.nom).toBe('2.pdf');
    apercu.move(1);
    expect(apercu.vue?.place).toBe(1);
    apercu.move(-1);
    apercu.move(-1);
    expect(apercu.vue?.place).toBe(0);
    expect(apercu.vue?.depart).toEqual({ zip: 0, rang: 0 });
  });

  it('fermé, rend le contenu et ne garde rien', async () => {
    const lecture = await open(0);
    lecture.answer(VISIBLE);
    await settle();
    apercu.close();
    expect([apercu.vue, apercu.resultat, apercu.url]).toEqual([null, null, null]);
    expect(vivantes).toEqual([]);
  });
});

describe('une lecture en retard', () => {
  it('ne prend pas la place de la pièce que l’on regarde', async () => {
    const premiere = await open(0);
    const seconde = await open(2);
    expect(premiere.signal?.aborted).toBe(true);
    seconde.answer({ ok: true, apercu: { visible: false, raison: 'abimee' } });
    await settle();
    premiere.answer(VISIBLE);
    await settle();
    expect(apercu.montre).toBe(null);
    expect(vivantes).toEqual([]);
  });

  it('après la fermeture ne garde aucun contenu', async () => {
    const lecture = await open(0);
    apercu.close();
    expect(lecture.signal?.aborted).toBe(true);
    lecture.answer(VISIBLE);
    await settle();
    expect([apercu.resultat, vivantes]).toEqual([null, []]);
  });

  it('annulée ou en panne, n’est pas dite', async () => {
    const premiere = await open(0);
    const seconde = await open(2);
    const troisieme = await open(0);
    premiere.answer(ANNULE);
    seconde.fail(new Error('trop tard'));
    await settle();
    expect([apercu.resultat, incident.valeur]).toEqual([null, null]);
    troisieme.fail(new Error('panne'));
    await settle();
    expect(incident.valeur?.detail).toContain('panne');
  });
});
