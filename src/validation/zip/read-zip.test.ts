import { zipSync } from 'fflate';
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
import { readDirectory, readTypes, readZip } from './read-zip.ts';
import type { RegleZip } from './refus.ts';

const PDF: EntreeVoulue = { nom: 'facture.pdf', contenu: `%PDF-1.7\n${'page '.repeat(400)}` };
const PNG: EntreeVoulue = { nom: 'va.png', contenu: 'pas une image', methode: 0 };
const saine: ArchiveVoulue = { entrees: [PDF, PNG] };

/** The directory of an archive, its end left out. */
function tableOf(archive: ArchiveVoulue): Uint8Array<ArrayBuffer> {
  const octets = buildZip(archive);
  const debut = new DataView(octets.buffer).getUint32(octets.length - 6, true);
  return octets.slice(debut, octets.length - 22);
}

/** Words of a data descriptor. */
function faux(...mots: readonly number[]): Uint8Array<ArrayBuffer> {
  return mots.reduce((out, mot) => out.u32(mot), new ByteWriter()).done();
}

function sommeOf({ contenu = '' }: EntreeVoulue): number {
  return crc32(typeof contenu === 'string' ? octetsOf(contenu) : contenu);
}

async function lire(archive: ArchiveVoulue | Uint8Array<ArrayBuffer>) {
  return readZip(zipFile(archive));
}

async function noms(archive: ArchiveVoulue | Uint8Array<ArrayBuffer>) {
  const { refus, entrees } = await lire(archive);
  expect(refus).toBeNull();
  return entrees.map(({ nom }) => nom);
}

describe('une archive saine', () => {
  const saines: readonly (readonly [string, ArchiveVoulue | Uint8Array<ArrayBuffer>])[] = [
    ['compressée et stockée', saine],
    ['avec un commentaire', { ...saine, commentaire: octetsOf('Fait pour vous. PK') }],
    ['avec un préfixe sans danger', { ...saine, prefixe: octetsOf('bonjour') }],
    ['avec des enregistrements zip64', { ...saine, zip64: {} }],
    ['avec des champs zip64', { entrees: [{ ...PDF, zip64: true }, PNG] }],
    ['avec des zip64 partout', { entrees: [PDF, { ...PNG, zip64: true }], zip64: {} }],
    ['avec un descripteur signé', { entrees: [{ ...PDF, descripteur: 'signe' }, PNG] }],
    ['avec un descripteur nu', { entrees: [PDF, { ...PNG, descripteur: 'nu' }] }],
    ['avec un descripteur long', { entrees: [{ ...PDF, descripteur: 'zip64' }, PNG] }],
    [
      'avec un descripteur en zip64',
      { entrees: [{ ...PDF, descripteur: 'zip64', zip64: true }, PNG] },
    ],
    ['avec du vide entre les entrées', { entrees: [{ ...PDF, suite: new Uint8Array(40) }, PNG] }],
    [
      'avec un descripteur puis du vide',
      { entrees: [{ ...PDF, descripteur: 'signe', suite: new Uint8Array(9000) }, PNG] },
    ],
    [
      'avec un long champ local',
      { entrees: [{ ...PDF, local: { extra: champExtra(0x9999, new Uint8Array(60_000)) } }, PNG] },
    ],
    [
      'avec des champs inachevés, comme Android en écrit',
      { entrees: [{ ...PDF, partout: { extra: new Uint8Array(3) } }, PNG] },
    ],
    [
      'avec un commentaire d’entrée',
      { entrees: [{ ...PDF, central: { commentaire: octetsOf('ok') } }, PNG] },
    ],
    ['faite par fflate', zipSync({ 'facture.pdf': octetsOf('%PDF-1.4'), 'va.png': octetsOf('x') })],
  ];
  it.each(saines)('%s est lue', async (_, archive) => {
    expect(await noms(archive)).toEqual(['facture.pdf', 'va.png']);
  });

  it('vide d’entrées est lue : elle n’en a aucune', async () => {
    expect(await noms({ entrees: [] })).toEqual([]);
  });

  it('donne tailles, somme de contrôle et place', async () => {
    const { entrees } = await lire({
      entrees: [{ nom: 'a.txt', contenu: '123456789', methode: 0 }],
    });
    expect(entrees).toEqual([
      {
        rang: 0,
        nom: 'a.txt',
        encodageNom: 'utf-8-non-declare',
        nomSur: true,
        dossier: false,
        taille: 9,
        tailleCompressee: 9,
        crc32: 0xcbf43926,
        methode: 0,
        chiffree: false,
        debut: 0,
      },
    ]);
  });

  it('dit le type réel de chaque entrée sans la décompresser toute', async () => {
    const fichier = zipFile({
      entrees: [
        PDF,
        PNG,
        { nom: 'i.jpg', contenu: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
        { nom: 'p', contenu: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), methode: 0 },
        { nom: 'secret', contenu: '%PDF-1.7', partout: { drapeaux: 1 } },
        { nom: 'lzma', contenu: '%PDF-1.7', methode: 14 },
      ],
    });
    const { types } = await readTypes(fichier, await readDirectory(fichier));
    expect(types).toEqual(['pdf', 'autre', 'jpg', 'png', null, null]);
  });

  it('garde les doublons et une entrée appelée __proto__', async () => {
    const entrees = [PDF, PDF, { nom: '__proto__', contenu: 'x' }];
    expect(await noms({ entrees })).toEqual(['facture.pdf', 'facture.pdf', '__proto__']);
  });

  it('dit ce qui n’atteint qu’une entrée sans refuser l’archive', async () => {
    const { refus, entrees } = await lire({
      entrees: [
        { ...PDF, partout: { drapeaux: 1 } },
        { nom: 'b', contenu: 'b', methode: 12 },
        { nom: 'lien', contenu: '/etc/passwd', central: { systeme: 3, attributs: 0xa1ff0000 } },
        { nom: 'dossier/', methode: 0 },
      ],
    });
    expect(refus).toBeNull();
    expect(
      entrees.map(({ chiffree, methode, lien, dossier }) => [chiffree, methode, lien, dossier]),
    ).toEqual([
      [true, 8, undefined, false],
      [false, 12, undefined, false],
      [false, 8, true, false],
      [false, 0, undefined, true],
    ]);
  });

  it.each([
    ['Unix', 3, 0xa1ff0000, true],
    ['macOS (minizip-ng)', 19, 0xa1ff0000, true],
    ['p7zip', 0, 0xa1ff8020, true],
    ['MS-DOS, dont ces bits ne disent rien', 0, 0xa1ff0000, undefined],
    ['Unix, un fichier', 3, 0x81a40000, undefined],
  ])('connaît les liens de %s', async (_, systeme, attributs, attendu) => {
    const { entrees } = await lire({ entrees: [{ ...PDF, central: { systeme, attributs } }] });
    expect(entrees[0]?.lien).toBe(attendu);
  });

  it('de 65 535 entrées se lit sans zip64', async () => {
    const nombre = 65_535;
    const entrees = Array.from({ length: nombre }, () => ({ nom: '', methode: 0 }));
    expect(await noms({ entrees })).toHaveLength(nombre);
  });
});

describe('une archive est refusée', () => {
  const octets = buildZip(saine);
  const hostiles: readonly (readonly [
    RegleZip,
    string,
    ArchiveVoulue | Uint8Array<ArrayBuffer>,
  ])[] = [
    ['fichier-vide', 'sans un octet', new Uint8Array(0)],
    ['autre-nature', 'qui est un PDF', octetsOf('%PDF-1.7 pas un zip du tout')],
    ['pas-un-zip', 'qui n’en est pas une', octetsOf('ni zip, ni rien de connu')],
    ['pas-un-zip', 'd’un octet', new Uint8Array([0x50])],
    ['zip-tronque', 'coupée', octets.slice(0, octets.length - 40)],
    ['fin-unique', 'à deux fins', { ...saine, commentaire: buildZip({ entrees: [] }) }],
    ['volume-unique', 'd’un autre volume', { ...saine, fin: { volume: 1 } }],
    [
      'volume-unique',
      'dont une entrée est ailleurs',
      { entrees: [{ ...PDF, central: { volume: 2 } }] },
    ],
    ['volume-unique', 'qui n’a qu’une partie des entrées', { ...saine, fin: { ici: 1 } }],
    ['volume-unique', 'zip64 de plusieurs volumes', { ...saine, zip64: { volumes: 3 } }],
    [
      'volume-unique',
      'premier morceau d’un découpage',
      octetsOf('PK\x07\x08PK\x03\x04 et la suite ailleurs'),
    ],
    ['zip64-concordant', 'zip64 au nombre contredit', { ...saine, zip64: {}, fin: { nombre: 7 } }],
    ['zip64-concordant', 'zip64 à la place contredite', { ...saine, zip64: {}, fin: { debut: 3 } }],
    ['zip64-concordant', 'zip64 qui renvoie ailleurs', { ...saine, zip64: { place: 4 } }],
    [
      'zip64-concordant',
      'zip64 qui renvoie au-delà de tout',
      { ...saine, zip64: { place: 2 ** 60 } },
    ],
    ['zip64-concordant', 'zip64 à la longueur fausse', { ...saine, zip64: { longueur: 45 } }],
    [
      'zip64-concordant',
      'à taille saturée sans champ zip64',
      { entrees: [{ ...PDF, central: { taille: 0xffffffff } }] },
    ],
    [
      'nombre-d-entrees',
      'au nombre que sa table ne peut pas contenir',
      { ...saine, zip64: { nombre: 4, ici: 4 } },
    ],
    ['nombre-d-entrees', 'au nombre trop grand', { ...saine, fin: { nombre: 3, ici: 3 } }],
    ['nombre-d-entrees', 'au nombre trop petit', { ...saine, fin: { nombre: 1, ici: 1 } }],
    [
      'repertoire-a-sa-place',
      'au répertoire annoncé trop loin',
      { ...saine, fin: { debut: 9999 } },
    ],
    ['entree-dans-le-fichier', 'au répertoire déplacé', { ...saine, fin: { debut: 12 } }],
    ['repertoire-a-sa-place', 'au répertoire raccourci', { ...saine, fin: { taille: 46 } }],
    [
      'repertoire-a-sa-place',
      'aux octets glissés après le répertoire',
      { ...saine, apresRepertoire: octetsOf('abc') },
    ],
    [
      'repertoire-a-sa-place',
      'à deux tables, à sa place et là où elle est annoncée',
      { ...saine, apresRepertoire: tableOf(saine) },
    ],
    [
      'fin-unique',
      'précédée d’une autre',
      new Uint8Array([...buildZip({ entrees: [PNG] }), ...octets]),
    ],
    [
      'fin-unique',
      'précédée d’une autre et d’un mot',
      new Uint8Array([...octetsOf('mot'), ...buildZip({ entrees: [PNG] }), ...octets]),
    ],
    [
      'contenu-cache',
      'dont un fichier manque à la table, au début',
      { ...saine, prefixe: buildZip({ entrees: [PNG] }).slice(0, 60) },
    ],
    [
      'contenu-cache',
      'dont un fichier manque à la table, au milieu',
      { entrees: [{ ...PDF, suite: buildZip({ entrees: [PNG] }).slice(0, 60) }, PNG] },
    ],
    [
      'contenu-cache',
      'qui garde une ancienne table au milieu',
      { entrees: [{ ...PDF, descripteur: 'signe', suite: tableOf({ entrees: [PDF] }) }, PNG] },
    ],
    [
      'zip64-concordant',
      'à deux enregistrements zip64',
      {
        ...saine,
        zip64: { longueur: 100 },
        apresZip64: buildZip({ entrees: [], zip64: {} }).slice(0, 56),
      },
    ],
    [
      'fiche-entiere',
      'à la signature de fiche fausse',
      { entrees: [PDF, { ...PNG, central: { signature: 1 } }] },
    ],
    [
      'entree-dans-le-fichier',
      'dont une entrée commence après la fin',
      { entrees: [{ ...PDF, central: { debut: 2 ** 31 } }] },
    ],
    [
      'entree-dans-le-fichier',
      'dont une entrée mord sur le répertoire',
      { entrees: [{ ...PDF, partout: { tailleCompressee: 5000 } }] },
    ],
    [
      'total-raisonnable',
      'qui annonce plus d’un Gio',
      { entrees: [{ ...PDF, methode: 12, partout: { taille: 2 ** 30 + 1 } }] },
    ],
    [
      'taux-raisonnable',
      'bombe à un seul étage',
      { entrees: [{ nom: 'zeros', contenu: new Uint8Array(17 * 2 ** 20) }] },
    ],
    [
      'en-tete-local-present',
      'sans en-tête local',
      { entrees: [{ ...PDF, local: { signature: 7 } }] },
    ],
    [
      'contenu-cache',
      'à l’entrée décalée',
      { entrees: [{ ...PDF, central: { debut: 3 }, suite: new Uint8Array(9) }] },
    ],
    [
      'en-tete-local-concordant',
      'aux deux noms',
      { entrees: [{ ...PDF, local: { nom: octetsOf('autre12.pdf') } }] },
    ],
    [
      'en-tete-local-concordant',
      'aux noms de longueurs différentes',
      { entrees: [{ ...PDF, local: { nom: octetsOf('b') }, suite: new Uint8Array(20) }] },
    ],
    [
      'en-tete-local-concordant',
      'aux deux méthodes',
      { entrees: [{ ...PDF, local: { methode: 0 } }] },
    ],
    ['en-tete-local-concordant', 'aux deux sommes', { entrees: [{ ...PDF, local: { crc: 1 } }] }],
    [
      'en-tete-local-concordant',
      'aux deux tailles',
      { entrees: [{ ...PDF, local: { taille: 1 } }] },
    ],
    [
      'en-tete-local-concordant',
      'aux tailles nulles sans descripteur',
      { entrees: [{ ...PDF, local: { taille: 0, tailleCompressee: 0, crc: 0 } }] },
    ],
    [
      'en-tete-local-concordant',
      'chiffrée d’un côté seulement',
      { entrees: [{ ...PDF, local: { drapeaux: 1 } }] },
    ],
    [
      'descripteur-concordant',
      'au descripteur faux',
      { entrees: [{ ...PDF, descripteur: faux(0x08074b50, 1, 2, 3) }, PNG] },
    ],
    [
      'descripteur-concordant',
      'au descripteur dont les tailles seules sont fausses',
      { entrees: [{ ...PDF, descripteur: faux(sommeOf(PDF), 2, 3) }, PNG] },
    ],
    [
      'entrees-separees',
      'aux deux entrées au même endroit',
      { entrees: [PDF, { ...PDF, central: { debut: 0 } }] },
    ],
    [
      'entrees-separees',
      'aux entrées qui se chevauchent',
      {
        entrees: [
          { ...PDF, partout: { tailleCompressee: 60 } },
          PNG,
          { ...PNG, suite: new Uint8Array(99) },
        ],
      },
    ],
    [
      'entrees-separees',
      'dont un en-tête local mord sur la suite',
      {
        entrees: [
          {
            ...PNG,
            partout: { tailleCompressee: 13 },
            local: { extra: new Uint8Array(20) },
            suite: new Uint8Array(0),
          },
          { ...PDF, central: { debut: 30 + 6 + 13 } },
        ],
      },
    ],
    ['pas-un-programme', 'qui est un programme', { ...saine, prefixe: octetsOf('MZ\x90\0') }],
  ];
  it.each(hostiles)('%s : %s', async (regle, _, archive) => {
    const { refus, entrees } = await lire(archive);
    expect(refus?.regle).toBe(regle);
    expect(refus?.motif).not.toMatch(/[{}]/);
    expect(entrees).toEqual([]);
  });

  it('entrees-pas-trop-nombreuses : au-delà de 100 000', async () => {
    const entrees = Array.from({ length: 100_001 }, () => ({ nom: '', methode: 0 }));
    expect((await lire({ entrees, zip64: {} })).refus?.regle).toBe('entrees-pas-trop-nombreuses');
  });

  it('repertoire-pas-trop-gros : au-delà de 32 Mo', async () => {
    const commentaire = new Uint8Array(0xffff);
    const entrees = Array.from({ length: 520 }, () => ({
      nom: 'a',
      methode: 0,
      central: { commentaire },
    }));
    expect((await lire({ entrees })).refus?.regle).toBe('repertoire-pas-trop-gros');
  });

  it('et le motif nomme l’entrée sans laisser son nom se déguiser', async () => {
    const entrees = [{ nom: 'a\u202Efdp.exe', local: { crc: 1 } }];
    expect((await lire({ entrees })).refus?.motif).toContain('n° 1, « a\\u{202E}fdp.exe »');
  });
});
