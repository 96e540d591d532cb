import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pdf } from '#test-support/pdf.ts';
import { octetsOf } from '#test-support/zip-builder.ts';
import { describeContent } from './content.ts';
import { crc32 } from '#domain/crc32.ts';
import { recognizeType } from './signature.ts';

function png(largeur: number, hauteur: number): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, data: readonly number[]): readonly number[] => {
    const body = [...octetsOf(name), ...data];
    return [...be(data.length), ...body, ...be(crc32(new Uint8Array(body)))];
  };
  const pixels = [...deflateSync(new Uint8Array(hauteur * (largeur + 1)))];
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...be(largeur), ...be(hauteur), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', []),
  ]);
}

function jpeg(largeur: number, hauteur: number): Uint8Array<ArrayBuffer> {
  const two = (n: number) => [n >> 8, n & 255];
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, 0xc4, 0, 3, 9],
    ...[0xff, 0xc2, 0, 11, 8, ...two(hauteur), ...two(largeur), 1, 1, 17, 0],
    ...[0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9],
  ]);
}

function be(n: number): readonly number[] {
  return [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
}

describe('le type réel', () => {
  it('suit les premiers octets', () => {
    expect(recognizeType(pdf(1))).toBe('pdf');
    expect(recognizeType(png(1, 1))).toBe('png');
    expect(recognizeType(jpeg(1, 1))).toBe('jpg');
    expect(recognizeType(octetsOf('GIF89a'))).toBe('autre');
    expect(recognizeType(octetsOf(''))).toBe('autre');
  });

  it('trouve un PDF dans les 1 024 premiers octets, pas après', () => {
    expect(recognizeType(octetsOf(`${'%'.repeat(1019)}%PDF-`))).toBe('pdf');
    expect(recognizeType(octetsOf(`${'%'.repeat(1020)}%PDF-`))).toBe('autre');
  });
});

describe('un PDF', () => {
  it('sain dit ses pages', async () => {
    expect(await describeContent(pdf(3), 'pdf')).toEqual({
      defaut: null,
      pages: 3,
      largeur: null,
      hauteur: null,
      nature: null,
    });
  });

  it('linéarisé dit ses pages par son en-tête', async () => {
    const octets = octetsOf(
      '%PDF-1.5\n1 0 obj\n<</Linearized 1/L 79/N 12/T 3>>\nendobj\nstartxref\n0\n%%EOF',
    );
    expect((await describeContent(octets, 'pdf')).pages).toBe(12);
    const suivi = new Uint8Array([...octets, ...octetsOf(' '.repeat(2000)), ...octets.slice(-9)]);
    expect((await describeContent(suivi, 'pdf')).pages).toBeNull();
  });

  it('dont les pages sont compressées n’en dit rien', async () => {
    const octets = octetsOf('%PDF-1.5\nobjets compressés\nstartxref\n0\n%%EOF');
    expect((await describeContent(octets, 'pdf'))?.pages).toBeNull();
  });

  it('chiffré, coupé ou sans table est signalé', async () => {
    expect((await describeContent(pdf(1, '/Encrypt 9 0 R'), 'pdf'))?.defaut).toMatch(/chiffré/);
    expect((await describeContent(pdf(1).slice(0, 60), 'pdf'))?.defaut).toMatch(/%%EOF/);
    expect((await describeContent(octetsOf('%PDF-1.4 %%EOF'), 'pdf'))?.defaut).toMatch(/table/);
  });

  it('n’est pas dit chiffré pour avoir une clé de nom voisin', async () => {
    expect((await describeContent(pdf(1, '/EncryptMetadata true'), 'pdf'))?.defaut).toBeNull();
  });

  it('hostile ne fait pas attendre', async () => {
    const octets = octetsOf(`%PDF-1.4${'/Type/Pages'.repeat(1_000_000)}`);
    expect((await describeContent(octets, 'pdf'))?.pages).toBeNull();
  }, 5000);
});

describe('une image', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('dit ses dimensions', async () => {
    expect(await describeContent(png(7, 5), 'png')).toEqual({
      defaut: null,
      pages: null,
      largeur: 7,
      hauteur: 5,
      nature: null,
    });
    expect(await describeContent(jpeg(640, 480), 'jpg')).toEqual({
      defaut: null,
      pages: null,
      largeur: 640,
      hauteur: 480,
      nature: null,
    });
  });

  it('coupée est signalée', async () => {
    expect((await describeContent(png(7, 5).slice(0, -12), 'png'))?.defaut).toMatch(/coupée/);
    expect((await describeContent(jpeg(9, 9).slice(0, -2), 'jpg'))?.defaut).toMatch(/coupée/);
    expect((await describeContent(png(7, 5).slice(0, 20), 'png'))?.defaut).toMatch(/en-tête/);
    expect((await describeContent(jpeg(9, 9).slice(0, 9), 'jpg'))?.defaut).toMatch(/dimensions/);
  });

  it('coupée l’est aussi quand sa vignette a une fin', async () => {
    const vignette = [0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xd9, 1, 2];
    const entiere = new Uint8Array([0xff, 0xd8, ...vignette, ...jpeg(9, 9).slice(2)]);
    expect((await describeContent(entiere, 'jpg')).defaut).toBeNull();
    expect((await describeContent(entiere.slice(0, -2), 'jpg')).defaut).toMatch(/coupée/);
    expect((await describeContent(entiere.slice(0, -12), 'jpg')).defaut).toMatch(/coupée/);
  });

  it('à plusieurs images, ou en quatre encres, est nommée', async () => {
    const mpf = [0xff, 0xe2, 0, 6, 0x4d, 0x50, 0x46, 0];
    const plusieurs = new Uint8Array([0xff, 0xd8, ...mpf, ...jpeg(9, 9).slice(2)]);
    expect(await describeContent(plusieurs, 'jpg')).toMatchObject({
      defaut: null,
      nature: expect.stringContaining('MPO'),
    });
    const encres = jpeg(9, 9);
    encres[encres.indexOf(0xc2) + 8] = 4;
    expect(await describeContent(encres, 'jpg')).toMatchObject({
      defaut: null,
      nature: expect.stringContaining('CMJN'),
    });
  });

  const AUTRES: readonly (readonly [string, string])[] = [
    ['une image HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['une image AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1'],
    ['une image WebP', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['une image TIFF', 'II*\0\x08\0\0\0'],
    ['une image TIFF', 'MM\0+\0\x08\0\0'],
    ['une image BMP', 'BM\x36\0\0\0\0\0\0\0\x36\0\0\0'],
    ['une image GIF', 'GIF89a\x01\0\x01\0'],
    ['une image JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['une image JPEG XL', '\xff\x0a\xfa\x1f'],
    ['une image médicale (DICOM)', `${'\0'.repeat(128)}DICM`],
    ['une image SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ];
  it.each(AUTRES)(
    'd’un format que le portail ne prend pas est nommée : %s',
    async (nature, debut) => {
      const octets = Uint8Array.from(debut, (signe) => signe.charCodeAt(0));
      expect(recognizeType(octets)).toBe('autre');
      expect((await describeContent(octets, 'autre')).nature).toBe(nature);
    },
  );

  it('que la plateforme décode est saine, et sa mémoire rendue', async () => {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close }));
    expect((await describeContent(png(7, 5), 'png'))?.defaut).toBeNull();
    expect(close).toHaveBeenCalledOnce();
  });

  it('que la plateforme ne décode pas est signalée', async () => {
    vi.stubGlobal('createImageBitmap', () =>
      Promise.reject(new DOMException('', 'InvalidStateError')),
    );
    expect(await describeContent(png(7, 5), 'png')).toMatchObject({
      defaut: expect.stringMatching(/abîmée/),
      largeur: 7,
      hauteur: 5,
      nature: null,
    });
  });

  it('de plus de 50 millions de pixels n’est pas décodée, et c’est dit', async () => {
    const decode = vi.fn();
    vi.stubGlobal('createImageBitmap', decode);
    expect((await describeContent(jpeg(7072, 7072), 'jpg'))?.defaut).toMatch(
      /dépasse 50 millions de pixels/,
    );
    expect(decode).not.toHaveBeenCalled();
  });

  it('de plus de 3 Mo, refusée de toute façon, n’est pas décodée', async () => {
    const decode = vi.fn();
    vi.stubGlobal('createImageBitmap', decode);
    const octets = new Uint8Array(3 * 2 ** 20 + 1);
    octets.set(jpeg(640, 480));
    expect(await describeContent(octets, 'jpg')).toMatchObject({ defaut: null, largeur: 640 });
    expect(decode).not.toHaveBeenCalled();
  });
});
