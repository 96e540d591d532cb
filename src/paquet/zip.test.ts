import { expect, it } from 'vitest';
import { toBytes } from './source.ts';
import { examinerZip, lireZip } from './zip.ts';

const ZIP = new Blob(['x']);

it.each([
  [null, 'Les options sont un objet ; reçu null.'],
  ['a.zip', 'Les options sont un objet ; reçu "a.zip".'],
  [{ noom: 'a.zip' }, '« noom » est une option inconnue ; sont connues nom'],
  [{ nom: 3 }, 'nom attend un texte ; reçu 3.'],
])('dit en français ce qui ne va pas : %j', async (options, dit) => {
  // As a caller without types would.
  for (const lire of [lireZip, examinerZip]) {
    const lu = Reflect.apply(lire, null, [ZIP, options]);
    await expect(lu).rejects.toThrow(RangeError);
    await expect(Reflect.apply(lire, null, [ZIP, options])).rejects.toThrow(dit);
  }
});

it.each([
  [{ signal: 3 }, 'signal attend un AbortSignal ; reçu 3.'],
  [{ onProgress: true }, 'onProgress attend une fonction ; reçu true.'],
])('examinerZip : %j', async (options, dit) => {
  await expect(Reflect.apply(examinerZip, null, [ZIP, options])).rejects.toThrow(dit);
});

it('prend ce que disent les types', async () => {
  const options = { nom: 'a.zip', signal: new AbortController().signal, onProgress() {} };
  expect(await examinerZip(ZIP, options)).toMatchObject({ nom: 'a.zip' });
  expect(await lireZip(ZIP, { nom: undefined })).toMatchObject({ nom: 'pieces.zip' });
});

it('dit que des octets ont été transférés', () => {
  const tampon = new ArrayBuffer(4);
  const vue = new Uint8Array(tampon);
  structuredClone(tampon, { transfer: [tampon] });
  for (const source of [tampon, vue])
    expect(() => toBytes(source)).toThrow('Ces octets ne sont plus là');
});
