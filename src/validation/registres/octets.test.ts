import { describe, expect, it } from 'vitest';
import { readOctets } from './octets.ts';

const CONTENU = Uint8Array.from({ length: 5 * 2 ** 20 + 3 }, (_, rang) => (rang * 31) % 251);

/** As the platform gives it; and as Safari did before 26.4: a stream of buffers of its own. */
const FLUX = {
  'un tampon qui va et vient': () => new Blob([CONTENU]).stream(),
  'un navigateur qui n’en veut pas': () =>
    new Blob([CONTENU]).stream().pipeThrough(new TransformStream()),
} as const;

describe.each(Object.entries(FLUX))('les octets d’un fichier, %s', (_, open) => {
  it('tous, dans l’ordre', async () => {
    const lus = new Uint8Array(CONTENU.length);
    let place = 0;
    for await (const octets of readOctets(fileOf(open()))) {
      lus.set(octets, place);
      place += octets.length;
    }
    expect(place).toBe(CONTENU.length);
    expect(Buffer.compare(lus, CONTENU)).toBe(0);
  });
});

describe.each(['bytes', undefined] as const)('un flux de type %s', (type) => {
  it('est fermé par qui s’arrête', async () => {
    let annule = false;
    const source = {
      pull: (flux: { enqueue: (octets: Uint8Array<ArrayBuffer>) => void }) =>
        flux.enqueue(new Uint8Array(8)),
      cancel: () => {
        annule = true;
      },
    };
    const flux: ReadableStream<Uint8Array<ArrayBuffer>> = type
      ? new ReadableStream({ ...source, type })
      : new ReadableStream(source);
    for await (const octets of readOctets(fileOf(flux))) {
      expect(octets.length).toBe(8);
      break;
    }
    expect(annule).toBe(true);
  });
});

describe('le tampon d’une lecture', () => {
  it('est de la même taille à chaque fois, et rendu à la suivante', async () => {
    const tampons: ArrayBuffer[] = [];
    for await (const octets of readOctets(new Blob([CONTENU]))) {
      tampons.push(octets.buffer);
      // Those that were given back hold nothing any more.
      expect(tampons.slice(0, -1).every(({ byteLength }) => byteLength === 0)).toBe(true);
    }
    expect(tampons.length).toBeGreaterThan(1);
  });
});

function fileOf(flux: ReadableStream<Uint8Array<ArrayBuffer>>): Blob {
  const fichier = new Blob([]);
  fichier.stream = () => flux;
  return fichier;
}
