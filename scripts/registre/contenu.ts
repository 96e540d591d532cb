import { buildZip, octetsOf } from '../../src/test-support/zip-builder.ts';

/** What every writer of the register is given: the same names, the same bytes. */
export type Contenu = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Hardly compressible, always the same. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let x = 7;
  return Uint8Array.from({ length }, () => {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    return x >>> 24;
  });
}

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const octets = parts.map((part) => (typeof part === 'string' ? octetsOf(part) : part));
  return new Uint8Array(Buffer.concat(octets));
}

const ATTACHED = buildZip({
  entrees: [{ nom: 'classeur.xml', contenu: '<classeur/>', methode: 0 }],
});

/** A page that repeats itself, noise, an image of one pixel, and a PDF that carries a whole zip, signatures included. */
export const CONTENU: Contenu = new Map([
  ['facture.pdf', join('%PDF-1.7\n', 'une page, puis une autre. '.repeat(400), '%%EOF\n')],
  ['pièces/Cœur d’Été n°12.jpg', join(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), noise(20_000))],
  [
    'pièces/vérification.png',
    new Uint8Array(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
        'base64',
      ),
    ),
  ],
  ['classeur-joint.pdf', join('%PDF-1.7\n', noise(300), ATTACHED, '\n%%EOF\n')],
  ['vide.pdf', new Uint8Array(0)],
]);
