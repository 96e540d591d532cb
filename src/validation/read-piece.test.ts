import { describe, expect, it } from 'vitest';
import { pdf } from '#test-support/pdf.ts';
import { octetsOf, zipFile, type EntreeVoulue } from '#test-support/zip-builder.ts';
import { readPiece, type Apercu } from './read-piece.ts';

const PDF = pdf(1);

async function preview(voulue: EntreeVoulue, nom = 'a.pdf'): Promise<Apercu> {
  const zip = zipFile({ entrees: [{ nom: 'autre.txt', contenu: 'x' }, voulue] });
  const result = await readPiece({ zip, rang: 1, nom });
  if (!result.ok) throw new Error(result.failure.type);
  return result.apercu;
}

/** The header of a JPEG of these dimensions, and its end. */
function jpeg(cote: number): Uint8Array<ArrayBuffer> {
  const two = [cote >> 8, cote & 255];
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, ...two, ...two, 1, 1, 17, 0],
    ...[0xff, 0xd9],
  ]);
}

describe('l’aperçu d’une pièce', () => {
  it('rend son contenu exact', async () => {
    const apercu = await preview({ nom: 'a.pdf', contenu: PDF });
    expect(apercu).toMatchObject({ visible: true, type: 'pdf', contenu: { pages: 1 } });
    if (!apercu.visible) throw new Error(apercu.raison);
    expect(new Uint8Array(await apercu.blob.arrayBuffer())).toEqual(PDF);
  });

  it('a le type de ses premiers octets, quel que soit son nom', async () => {
    const apercu = await preview({ nom: 'page.html', contenu: jpeg(9) }, 'page.html');
    expect(apercu).toMatchObject({ visible: true, blob: { type: 'image/jpeg' } });
  });

  it('n’est pas fait d’une page web, même nommée « .pdf »', async () => {
    const apercu = await preview({ nom: 'a.pdf', contenu: '<script>alert(1)</script>' });
    expect(apercu).toEqual({ visible: false, raison: 'autre-type' });
  });

  it('n’est pas fait d’un contenu qui n’est pas celui annoncé', async () => {
    const apercu = await preview({ nom: 'a.pdf', contenu: PDF, partout: { crc: 5 } });
    expect(apercu).toEqual({ visible: false, raison: 'abimee' });
  });

  it('n’est pas fait d’un contenu chiffré, ou compressé autrement', async () => {
    expect(await preview({ nom: 'a.pdf', contenu: PDF, partout: { drapeaux: 1 } })).toEqual({
      visible: false,
      raison: 'chiffree',
    });
    expect(await preview({ nom: 'a.pdf', contenu: PDF, methode: 14 })).toEqual({
      visible: false,
      raison: 'methode',
    });
  });

  it('s’arrête à 16 Mo', async () => {
    const contenu = new Uint8Array(16 * 2 ** 20 + 1);
    contenu.set(PDF);
    const apercu = await preview({ nom: 'a.pdf', contenu, methode: 0 });
    expect(apercu).toEqual({ visible: false, raison: 'trop-grosse' });
  });

  it('s’arrête à 50 millions de pixels', async () => {
    expect(await preview({ nom: 'a.jpg', contenu: jpeg(7072) }, 'a.jpg')).toEqual({
      visible: false,
      raison: 'trop-de-pixels',
    });
    expect(await preview({ nom: 'a.jpg', contenu: jpeg(7071) }, 'a.jpg')).toMatchObject({
      visible: true,
    });
  });

  it('dit que le zip a changé depuis son inspection', async () => {
    const voulue = { nom: 'a.pdf', contenu: PDF };
    expect(await preview(voulue, 'b.pdf')).toEqual({ visible: false, raison: 'changee' });
    const zip = zipFile(octetsOf('plus un zip'));
    expect(await readPiece({ zip, rang: 0, nom: 'a.pdf' })).toEqual({
      ok: true,
      apercu: { visible: false, raison: 'changee' },
    });
  });

  it('d’un fichier que le navigateur ne lit plus est un échec, pas une exception', async () => {
    const zip = zipFile({ entrees: [{ nom: 'a.pdf', contenu: PDF }] });
    const lost = () => Promise.reject(new DOMException('parti', 'NotFoundError'));
    zip.slice = () => Object.assign(new Blob(), { arrayBuffer: lost });
    expect(await readPiece({ zip, rang: 0, nom: 'a.pdf' })).toEqual({
      ok: false,
      failure: { type: 'fichier-inaccessible', detail: 'parti' },
    });
  });
});
