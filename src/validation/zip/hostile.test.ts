import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildZip, octetsOf, zipFile, type EntreeVoulue } from '#test-support/zip-builder.ts';
import { examineEntries } from './integrity.ts';
import { MAX_TOTAL } from './limits.ts';
import { readEntry } from './read-entry.ts';
import { readZip } from './read-zip.ts';

/** Whatever is done to an archive, it ends in a verdict, and nothing that is said sound is other than what was put in. */

const CONTENUS = [
  `%PDF-1.7 ${'texte '.repeat(300)}%%EOF`,
  '',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  Array.from({ length: 700 }, (_, i) => String.fromCharCode(33 + ((i * i * 7) % 90))).join(''),
];

const graines: readonly Uint8Array<ArrayBuffer>[] = [
  buildZip({ entrees: CONTENUS.map((contenu, i) => ({ nom: `${i}.pdf`, contenu })) }),
  buildZip({
    entrees: CONTENUS.map((contenu, i) => ({ nom: `é${i}`, contenu, methode: 0, zip64: true })),
    zip64: {},
  }),
  buildZip({
    entrees: CONTENUS.map((contenu, i) => ({
      nom: `${i}`,
      contenu,
      descripteur: 'signe' as const,
    })),
    commentaire: octetsOf('commentaire'),
  }),
  zipSync(Object.fromEntries(CONTENUS.map((contenu, i) => [`${i}.txt`, octetsOf(contenu)]))),
];

const mutation = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('flip' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.integer({ min: 1, max: 255 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.constantFrom(0, 255),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cut' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

function mutate(
  octets: Uint8Array,
  { kind, at, by }: { kind: string; at: number; by: number },
): Uint8Array<ArrayBuffer> {
  const place = Math.min(Math.floor(at * octets.length), Math.max(octets.length - 1, 0));
  const copy = new Uint8Array(octets);
  if (kind === 'flip') copy[place] = (copy[place] ?? 0) ^ by;
  if (kind === 'set') copy.fill(by, place, place + 4);
  if (kind === 'cut')
    return new Uint8Array([...copy.subarray(0, place), ...copy.subarray(place + by)]);
  if (kind === 'insert') {
    return new Uint8Array([
      ...copy.subarray(0, place),
      ...copy.subarray(0, by),
      ...copy.subarray(place),
    ]);
  }
  return copy;
}

/** Everything that can be asked of a file. Returns the contents said to be sound. */
async function interroger(octets: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const fichier = zipFile(octets);
  const { refus, entrees } = await readZip(fichier);
  if (refus) return [];
  expect(entrees.reduce((sum, { taille }) => sum + taille, 0)).toBeLessThanOrEqual(MAX_TOTAL);
  const sains: string[] = [];
  const examined: number[] = [];
  for await (const { rang, integrite } of examineEntries(fichier, entrees)) {
    examined.push(rang);
    const entree = entrees[rang];
    const contenu = entree ? await readEntry(fichier, entree) : null;
    expect(contenu !== null).toBe(integrite === 'ok');
    if (contenu) sains.push(new TextDecoder().decode(contenu));
  }
  expect(examined.sort((a, b) => a - b)).toEqual(entrees.map(({ rang }) => rang));
  return sains;
}

describe('une archive quelconque', () => {
  it.each(graines.map((graine, i) => [i, graine] as const))(
    'n° %i, intacte, rend tout',
    async (_, graine) => {
      expect(await interroger(graine)).toEqual(CONTENUS);
    },
  );

  it('mutée finit par un verdict, et rien de faux n’est dit intact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...graines),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (graine, mutations) => {
          const sains = await interroger(mutations.reduce(mutate, graine));
          for (const contenu of sains) expect(CONTENUS).toContain(contenu);
        },
      ),
      { numRuns: 1500, seed: 3 },
    );
  }, 60_000);

  it('faite de n’importe quoi finit par un verdict', async () => {
    const fin = buildZip({ entrees: [] });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (octets, ended) => {
        await interroger(ended ? new Uint8Array([...octets, ...fin]) : new Uint8Array(octets));
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('aux données compressées quelconques finit par un verdict', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 6000 }),
        fc.nat({ max: 3000 }),
        async (donnees, taille) => {
          const entree: EntreeVoulue = { nom: 'a', donnees, partout: { taille, crc: 1 } };
          expect(await interroger(buildZip({ entrees: [entree] }))).toEqual([]);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it('de 60 000 entrées minuscules est examinée toute', async () => {
    const entrees = Array.from({ length: 60_000 }, (_, i) => ({
      nom: `${i}`,
      contenu: 'x',
      methode: 0,
    }));
    const fichier = zipFile({ entrees });
    const { entrees: lues } = await readZip(fichier);
    let sound = 0;
    for await (const { integrite } of examineEntries(fichier, lues))
      sound += integrite === 'ok' ? 1 : 0;
    expect(sound).toBe(60_000);
  });
});
