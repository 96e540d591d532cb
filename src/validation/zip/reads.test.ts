import { describe, expect, it, vi } from 'vitest';
import { octetsOf, zipFile } from '#test-support/zip-builder.ts';
import { examineEntries } from './integrity.ts';
import { FENETRE } from './limits.ts';
import { readDirectory, readTypes, type FichierZip } from './read-zip.ts';

const MO = 2 ** 20;
/** Few entries in a large file: slices are read, not windows. */
const entrees = Array.from({ length: 40 }, (_, i) => ({
  nom: `${i}.pdf`,
  contenu: octetsOf(`%PDF-1.7 ${'x'.repeat(MO)}`),
  methode: 0,
  ...(i % 3 === 0 ? { descripteur: 'signe' as const } : {}),
  ...(i % 5 === 0 ? { suite: new Uint8Array(500), local: { extra: new Uint8Array(5000) } } : {}),
}));

/** Records what is read of a file: the size of each slice. */
function watched(): { readonly fichier: FichierZip; readonly slices: number[] } {
  const fichier = zipFile({ entrees });
  const slices: number[] = [];
  const slice = fichier.slice.bind(fichier);
  fichier.slice = (debut = 0, fin = fichier.size, type) => {
    slices.push(fin - debut);
    return slice(debut, fin, type);
  };
  return { fichier, slices };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('une archive de 40 Mo', () => {
  it('dit ses noms et tailles en une lecture de 66 Ko', async () => {
    const { fichier, slices } = watched();
    const { lecture } = await readDirectory(fichier);
    expect(lecture.entrees).toHaveLength(40);
    expect(slices).toHaveLength(1);
    expect(sum(slices)).toBeLessThanOrEqual(66_000);
  });

  it('dit ses types en lisant moins d’un centième du fichier et des champs locaux', async () => {
    const { fichier, slices } = watched();
    const repertoire = await readDirectory(fichier);
    slices.length = 0;
    const { lecture, types } = await readTypes(fichier, repertoire);
    expect(lecture.refus).toBeNull();
    expect(types).toEqual(entrees.map(() => 'pdf'));
    expect(sum(slices)).toBeLessThan(8 * 140_000 + fichier.size / 100);
  });

  it('est examinée une seule fois, par fenêtres', async () => {
    const { fichier, slices } = watched();
    const { lecture } = await readDirectory(fichier);
    slices.length = 0;
    for await (const { integrite } of examineEntries(fichier, lecture.entrees))
      expect(integrite).toBe('ok');
    expect(Math.max(...slices)).toBeLessThanOrEqual(FENETRE);
    expect(sum(slices)).toBeLessThanOrEqual(fichier.size);
  });
});

it('une petite archive est lue en entier une fois, pour ses types et pour son examen', async () => {
  const fichier = zipFile({ entrees: entrees.slice(0, 5) });
  const lus: Blob[] = [];
  const vraie = Blob.prototype.arrayBuffer;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    lus.push(this);
    return vraie.call(this);
  });
  const repertoire = await readDirectory(fichier);
  const { lecture } = await readTypes(fichier, repertoire);
  for await (const { integrite } of examineEntries(fichier, lecture.entrees))
    expect(integrite).toBe('ok');
  expect(lus.map(({ size }) => size).slice(1)).toEqual([fichier.size]);
  // Forgotten then: what comes next reads again.
  for await (const { integrite } of examineEntries(fichier, lecture.entrees))
    expect(integrite).toBe('ok');
  expect(lus.length).toBeGreaterThan(2);
  vi.restoreAllMocks();
});
