import { describe, expect, it } from 'vitest';
import { champExtra, octetsOf, zipFile } from '#test-support/zip-builder.ts';
import { ByteWriter } from '#test-support/byte-writer.ts';
import { crc32 } from '#domain/crc32.ts';
import { isSafeName } from './names.ts';
import { readZip } from './read-zip.ts';

async function lireNom(
  nom: string | Uint8Array,
  champs: { drapeaux?: number; extra?: Uint8Array } = {},
) {
  const { refus, entrees } = await readZip(zipFile({ entrees: [{ nom, partout: champs }] }));
  expect(refus).toBeNull();
  return [entrees[0]?.nom, entrees[0]?.encodageNom];
}

function unicodeField(nom: string, brut: Uint8Array, version = 1): Uint8Array {
  const data = new ByteWriter()
    .bytes(new Uint8Array([version]))
    .u32(crc32(brut))
    .bytes(octetsOf(nom));
  return champExtra(0x7075, data.done());
}

/** `facturé.pdf` as Windows Explorer writes it. */
const FACTURE_DOS = new Uint8Array([...octetsOf('factur'), 0x82, ...octetsOf('.pdf')]);

describe('le nom d’une entrée', () => {
  it('suit le drapeau UTF-8', async () => {
    expect(await lireNom('reçu.pdf')).toEqual(['reçu.pdf', 'utf-8']);
  });

  it('est lu en UTF-8 sans drapeau, quand il en est', async () => {
    expect(await lireNom('reçu.pdf', { drapeaux: 0 })).toEqual(['reçu.pdf', 'utf-8-non-declare']);
  });

  it('garde les accents décomposés de macOS tels quels', async () => {
    expect(await lireNom('rec\u0327u.pdf')).toEqual(['rec\u0327u.pdf', 'utf-8']);
  });

  it('écrit par l’Explorateur de Windows garde ses accents', async () => {
    expect(await lireNom(FACTURE_DOS)).toEqual(['facturé.pdf', 'cp437']);
  });

  it('aux capitales accentuées est lu en CP850', async () => {
    const nom = new Uint8Array([0xb7, ...octetsOf(' PAYER '), 0xd4, 0xd2, 0xe2]);
    expect(await lireNom(nom)).toEqual(['À PAYER ÈÊÔ', 'cp850']);
  });

  it('qui n’est pas de l’UTF-8 malgré le drapeau est lu quand même', async () => {
    expect(await lireNom(FACTURE_DOS, { drapeaux: 0x0800 })).toEqual(['facturé.pdf', 'cp437']);
  });

  it('suit le champ Unicode d’Info-ZIP', async () => {
    const extra = unicodeField('facturé €.pdf', FACTURE_DOS);
    expect(await lireNom(FACTURE_DOS, { extra })).toEqual(['facturé €.pdf', 'unicode-info-zip']);
  });

  it('ignore un champ Unicode qui parle d’un autre nom', async () => {
    const extra = unicodeField('piège.exe', octetsOf('autre.pdf'));
    expect(await lireNom(FACTURE_DOS, { extra })).toEqual(['facturé.pdf', 'cp437']);
  });

  it('ignore un champ Unicode d’une version inconnue', async () => {
    const extra = unicodeField('piège.exe', FACTURE_DOS, 2);
    expect(await lireNom(FACTURE_DOS, { extra })).toEqual(['facturé.pdf', 'cp437']);
  });

  it('très long est lu entier', async () => {
    const nom = `${'a'.repeat(60_000)}.pdf`;
    expect(await lireNom(nom)).toEqual([nom, 'utf-8-non-declare']);
  });
});

describe('un nom sûr', () => {
  it.each([
    'facture.pdf',
    'dossier/facture.pdf',
    'a..b.pdf',
    '…',
    'x__proto__y',
    'dossier/',
    'C',
    'Icon\r',
  ])('accepte %j', (nom) => expect(isSafeName(nom)).toBe(true));

  it.each([
    '',
    '..',
    '../a.pdf',
    'a/../b.pdf',
    '/etc/passwd',
    'C:/a.pdf',
    'c:a.pdf',
    'a\\b.pdf',
    '..\\a.pdf',
    'a\0.pdf',
    '__proto__',
    '__proto__/a.pdf',
  ])('refuse %j', (nom) => expect(isSafeName(nom)).toBe(false));
});
