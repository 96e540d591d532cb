import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '#test-support/byte-writer.ts';
import {
  buildZip,
  champExtra,
  octetsOf,
  zipFile,
  type ArchiveVoulue,
  type EntreeVoulue,
} from '#test-support/zip-builder.ts';
import { crc32 } from '#domain/crc32.ts';
import { readEntry } from './read-entry.ts';
import { readZip } from './read-zip.ts';

/** What real programs write and that changes nothing: one reading, which is given, with a word on who writes so. */

const PDF: EntreeVoulue = { nom: 'facture.pdf', contenu: `%PDF-1.7\n${'page '.repeat(40)}%%EOF` };
const PNG: EntreeVoulue = { nom: 'va.png', contenu: 'pas une image', methode: 0 };
const saine: ArchiveVoulue = { entrees: [PDF, PNG] };
const octets = buildZip(saine);
const zeros = (nombre: number) => new Uint8Array(nombre);

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return parts.reduce((out, part) => out.bytes(part), new ByteWriter()).done();
}

/** The rules of the remarks; the contents are checked on the way. */
async function remarques(archive: ArchiveVoulue | Uint8Array<ArrayBuffer>) {
  const fichier = zipFile(archive);
  const { refus, remarques: dites, entrees } = await readZip(fichier);
  expect(refus).toBeNull();
  expect(entrees.map(({ nom }) => nom)).toEqual(['facture.pdf', 'va.png']);
  const contenus = await Promise.all(entrees.map((entree) => readEntry(fichier, entree)));
  expect(contenus.map((lu) => lu && new TextDecoder().decode(lu))).toEqual([
    PDF.contenu,
    PNG.contenu,
  ]);
  for (const { motif } of dites) expect(motif).not.toMatch(/[{}]/);
  return dites.map(({ regle }) => regle);
}

describe('est lu, et dit', () => {
  const cas: readonly (readonly [string, string, ArchiveVoulue | Uint8Array<ArrayBuffer>])[] = [
    ['zeros-apres', 'complété à 10 240 octets (tar)', join(octets, zeros(10_240 - octets.length))],
    ['zeros-apres', 'suivi d’un seul octet nul', join(octets, zeros(1))],
    ['zeros-apres', 'suivi de plus de 64 Kio de zéros', join(octets, zeros(730_071))],
    [
      'zeros-apres',
      'en zip64, suivi de zéros',
      join(buildZip({ ...saine, zip64: {} }), zeros(90_000)),
    ],
    [
      'zeros-apres',
      'à commentaire, suivi de zéros',
      join(buildZip({ ...saine, commentaire: octetsOf('fait le 12') }), zeros(70_000)),
    ],
    ['octets-apres', 'suivi d’un saut de ligne', { ...saine, apres: octetsOf('\r\n') }],
    [
      'octets-apres',
      'suivi d’une longue page',
      join(octets, octetsOf('<p>bonjour</p>'.repeat(9000))),
    ],
    [
      'octets-apres',
      'suivi de la signature d’une fin',
      { ...saine, apres: octetsOf('PK\x05\x06 fin') },
    ],
    ['octets-avant', 'précédé d’un saut de ligne non compté', join(octetsOf('\n'), octets)],
    ['octets-avant', 'précédé d’un BOM', join(new Uint8Array([0xef, 0xbb, 0xbf]), octets)],
    ['octets-avant', 'précédé d’octets comptés', { ...saine, prefixe: octetsOf('bonjour') }],
    [
      'octets-avant',
      'en zip64, précédé d’octets non comptés',
      join(octetsOf('Warning: x'), buildZip({ ...saine, zip64: {} })),
    ],
    ['commentaire-coupe', 'coupé dans son commentaire', { ...saine, fin: { commentaire: 5 } }],
    [
      'repertoire-sans-place',
      'sans place de table (Info-ZIP dans un tube)',
      { ...saine, fin: { debut: 0xffffffff } },
    ],
    [
      'recapitulatif-absent',
      'sans récapitulatif',
      { entrees: [PDF, { ...PNG, descripteur: zeros(0) }] },
    ],
    [
      'recapitulatif-absent',
      'au récapitulatif nul',
      { entrees: [{ ...PDF, descripteur: zeros(16) }, PNG] },
    ],
    [
      'recapitulatif-absent',
      'au récapitulatif signé et nul',
      { entrees: [{ ...PDF, descripteur: join(octetsOf('PK\x07\x08'), zeros(12)) }, PNG] },
    ],
  ];
  it.each(cas)('%s : %s', async (regle, _, archive) => {
    expect(await remarques(archive)).toEqual([regle]);
  });

  it('dit combien d’octets sont de trop', async () => {
    const { remarques: dites } = await readZip(zipFile(join(octets, zeros(2000))));
    expect(dites[0]?.motif).toMatch(/octets nuls \(2\s000\)/);
  });
});

describe('ne change rien', () => {
  const cas: readonly (readonly [string, ArchiveVoulue])[] = [
    [
      'la signature d’une fin dans le commentaire',
      { ...saine, commentaire: octetsOf('voir PK\x05\x06, un zip') },
    ],
    [
      'la signature d’une fin dans un commentaire d’entrée',
      {
        entrees: [
          PDF,
          { ...PNG, central: { commentaire: octetsOf('PK\x05\x06PK\x05\x06'.repeat(9)) } },
        ],
      },
    ],
    [
      'la signature d’un renvoi zip64 à la place d’un renvoi',
      {
        entrees: [
          PDF,
          { ...PNG, central: { commentaire: octetsOf('PK\x06\x07 et seize lettres') } },
        ],
      },
    ],
    [
      'la signature d’une fiche ou d’un fichier dans un commentaire',
      { entrees: [{ ...PDF, central: { commentaire: octetsOf('PK\x01\x02PK\x03\x04') } }, PNG] },
    ],
    [
      'une somme égale à la marque des récapitulatifs',
      { entrees: [PDF, { ...PNG, descripteur: 'nu' }] },
    ],
    ['une marque d’archive finalement d’un seul volume', { ...saine, prefixe: octetsOf('PK00') }],
    ['un champ Unicode dont le nom local est le repli', { entrees: [unicode('facture.pdf'), PNG] }],
  ];
  it.each(cas)('%s', async (_, archive) => {
    expect(await remarques(archive)).toEqual([]);
  });

  it('une signature dans un nom ou dans une pièce, zip compris', async () => {
    const zip = buildZip({ entrees: [PDF] });
    const entrees: readonly EntreeVoulue[] = [
      { nom: 'PK\x05\x06 et PK\x03\x04.pdf', contenu: 'x' },
      { nom: 'dedans.zip', contenu: zip, methode: 0 },
    ];
    for (const apres of [zeros(0), zeros(400), octetsOf('suite')]) {
      const { refus, entrees: lues } = await readZip(zipFile({ entrees, apres }));
      expect([refus, lues.length]).toEqual([null, 2]);
    }
  });

  it('ce que chiffre Info-ZIP en lisant un tube : l’heure à la place de la somme', async () => {
    const entree = {
      ...PDF,
      partout: { drapeaux: 9 },
      descripteur: 'signe' as const,
      local: { crc: 0x18f20000 },
    };
    expect((await readZip(zipFile({ entrees: [entree] }))).refus).toBeNull();
  });
});

function unicode(nom: string): EntreeVoulue {
  const brut = octetsOf(nom.replace('e', '\xe9'));
  const field = (name: Uint8Array) =>
    champExtra(
      0x7075,
      new ByteWriter()
        .bytes(new Uint8Array([1]))
        .u32(crc32(name))
        .bytes(octetsOf(nom))
        .done(),
    );
  const repli = octetsOf('factur#U00e9.pdf');
  return {
    ...PDF,
    nom: brut,
    partout: { drapeaux: 0, extra: field(brut) },
    local: { nom: repli, extra: field(repli) },
  };
}

describe('quoi qu’on ajoute autour d’un zip', () => {
  it('il n’est jamais lu autrement', async () => {
    const autour = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.nat({ max: 80_000 }).map((nombre) => new Uint8Array(nombre)),
      fc.constantFrom('PK\x05\x06', 'PK\x06\x07', 'PK\x03\x04', 'PK\x01\x02').map(octetsOf),
    );
    await fc.assert(
      fc.asyncProperty(autour, autour, fc.boolean(), async (avant, apres, zip64) => {
        const archive = buildZip(zip64 ? { ...saine, zip64: {} } : saine);
        const fichier = zipFile(join(avant, archive, apres));
        const { refus, remarques: dites, entrees } = await readZip(fichier);
        if (refus !== null) {
          expect(['contenu-cache', 'pas-un-programme']).toContain(refus.regle);
          return;
        }
        expect(dites).toHaveLength((avant.length > 0 ? 1 : 0) + (apres.length > 0 ? 1 : 0));
        const contenus = await Promise.all(entrees.map((entree) => readEntry(fichier, entree)));
        expect(contenus.map((lu) => lu && new TextDecoder().decode(lu))).toEqual([
          PDF.contenu,
          PNG.contenu,
        ]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('un morceau d’archive dit de quel logiciel il vient', () => {
  it.each([
    ['pieces.zip.001', 'volume-7-zip', /morceau n° 1 .*7-Zip/],
    ['pieces.zip.004', 'volume-7-zip', /morceau n° 4/],
    ['pieces.z02', 'volume-z', /morceau n° 2 .*\.z01/],
  ])('%s', async (nom, regle, motif) => {
    const { refus } = await readZip(zipFile(octets.slice(0, 90), nom));
    expect(refus).toEqual({ regle, motif: expect.stringMatching(motif) });
  });

  it('et un morceau unique, entier, se lit', async () => {
    expect((await readZip(zipFile(octets, 'pieces.zip.001'))).refus).toBeNull();
  });
});
