import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { simulateText } from '#test-support/simulate-text.ts';
import { buildZip } from '#test-support/zip-builder.ts';
import { readZip } from '../zip/read-zip.ts';
import { adviseNature, FAMILLES } from './nature.ts';

/** What real tools write, brought to both doors: where the JSON is due, and where the zip of pieces is. */

type Octets = Uint8Array<ArrayBuffer>;

function octets(texte: string): Octets {
  return Uint8Array.from(texte, (signe) => signe.charCodeAt(0));
}

function zip(...noms: readonly string[]): Octets {
  return octetsOf(buildZip({ entrees: noms.map((nom) => ({ nom, contenu: 'x' })) }));
}

function octetsOf(bytes: Uint8Array): Octets {
  return new Uint8Array(bytes);
}

/** OpenDocument stores its media type first. */
function openDocument(media: string): Octets {
  const contenu = `application/vnd.oasis.${media}`;
  const mimetype = { nom: 'mimetype', contenu, methode: 0 };
  return octetsOf(buildZip({ entrees: [mimetype, { nom: 'content.xml', contenu: '<a/>' }] }));
}

/** A container of MS-CFB: a header, its directory in the first sector, its table in the second. */
function ole(...flux: readonly string[]): Octets {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  bytes.set(octets('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  view.setUint32(76, 1, true);
  ['Root Entry', ...flux].forEach((nom, rang) => {
    const at = 512 + rang * 128;
    [...nom].forEach((signe, i) => {
      view.setUint16(at + 2 * i, signe.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * nom.length + 2, true);
  });
  view.setUint32(1024, 0xfffffffe, true);
  return bytes;
}

const TAR = octets(`demandes.json${'\0'.repeat(244)}ustar  \0${'\0'.repeat(247)}{}`);
const BRUIT = Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 251);

/** The last volume of Info-ZIP: the end of the data, then a directory that names its disk. */
function lastVolume(): Octets {
  const fin = new Uint8Array(22);
  fin.set([0x50, 0x4b, 5, 6, 2, 0, 2, 0]);
  return new Uint8Array([...BRUIT, ...fin]);
}

const COURRIEL =
  'Received: from mx\r\n by mail\r\nFrom: a@b.fr\r\nSubject: Demandes\r\n\r\nBonjour';

interface Cas {
  readonly nom: string;
  readonly contenu: Octets | string;
  readonly nature: string;
  readonly famille: keyof typeof FAMILLES;
}

const CAS: readonly Cas[] = [
  {
    nom: 'demandes.xlsx',
    contenu: zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'),
    nature: 'un classeur Excel (.xlsx)',
    famille: 'classeur',
  },
  {
    nom: 'renomme.json',
    contenu: zip('docProps/app.xml', 'xl/workbook.xml', '[Content_Types].xml'),
    nature: 'un classeur Excel (.xlsx)',
    famille: 'classeur',
  },
  {
    nom: 'renomme.zip',
    contenu: zip('[Content_Types].xml', 'xl/workbook.bin'),
    nature: 'un classeur Excel (.xlsb)',
    famille: 'classeur',
  },
  {
    nom: 'VA.docx',
    contenu: zip('[Content_Types].xml', 'word/document.xml'),
    nature: 'un document Word (.docx)',
    famille: 'document',
  },
  {
    nom: 'VA.pptx',
    contenu: zip('[Content_Types].xml', 'ppt/presentation.xml'),
    nature: 'une présentation PowerPoint (.pptx)',
    famille: 'document',
  },
  {
    nom: 'demandes.ods',
    contenu: openDocument('opendocument.spreadsheet'),
    nature: 'un classeur LibreOffice (.ods)',
    famille: 'classeur',
  },
  {
    nom: 'VA.odt',
    contenu: openDocument('opendocument.text'),
    nature: 'un document LibreOffice (.odt)',
    famille: 'document',
  },
  {
    nom: 'outil.jar',
    contenu: zip('META-INF/MANIFEST.MF', 'fr/Main.class'),
    nature: 'une archive Java (.jar)',
    famille: 'archive',
  },
  {
    nom: 'a.xls',
    contenu: ole('Workbook'),
    nature: 'un ancien classeur Excel (.xls)',
    famille: 'classeur',
  },
  {
    nom: 'a.doc',
    contenu: ole('1Table', 'WordDocument'),
    nature: 'un ancien document Word (.doc)',
    famille: 'document',
  },
  {
    nom: 'a.msg',
    contenu: ole('__nameid_version1.0', '__properties_version1.0'),
    nature: 'un courriel Outlook (.msg)',
    famille: 'courriel',
  },
  {
    nom: 'a.eml',
    contenu: COURRIEL,
    nature: 'un courriel enregistré (.eml)',
    famille: 'courriel',
  },
  {
    nom: 'a.7z',
    contenu: octets('7z\xbc\xaf\x27\x1c\0\x04'),
    nature: 'une archive 7-Zip (.7z)',
    famille: 'archive',
  },
  {
    nom: 'a.rar',
    contenu: octets('Rar!\x1a\x07\x01\0'),
    nature: 'une archive RAR (.rar)',
    famille: 'archive',
  },
  { nom: 'a.tar', contenu: TAR, nature: 'une archive tar (.tar)', famille: 'archive' },
  {
    nom: 'a.tar.gz',
    contenu: octetsOf(gzipSync(TAR)),
    nature: 'une archive compressée (.tar.gz)',
    famille: 'archive',
  },
  {
    nom: 'demandes.json',
    contenu: octetsOf(gzipSync('{}')),
    nature: 'un fichier compressé par gzip (.gz, .tar.gz)',
    famille: 'archive',
  },
  { nom: 'scan.json', contenu: '%PDF-1.7\n', nature: 'un document PDF', famille: 'piece' },
  { nom: 'a.png', contenu: octets('\x89PNG\r\n\x1a\n'), nature: 'une image PNG', famille: 'piece' },
  { nom: 'a.jpg', contenu: octets('\xff\xd8\xff\xe0'), nature: 'une image JPEG', famille: 'piece' },
  {
    nom: 'IMG_1.HEIC',
    contenu: octets('\0\0\0\x18ftypheic'),
    nature: 'une image HEIC',
    famille: 'image',
  },
  {
    nom: 'page.json',
    contenu: '<!DOCTYPE html>\n<html><title>Connexion</title>',
    nature: 'une page web (HTML)',
    famille: 'page',
  },
  {
    nom: 'erreur.json',
    contenu: '<br />\n<b>Fatal error</b>:  Uncaught TypeError in /srv/export.php:3',
    nature: 'un message d’erreur de PHP',
    famille: 'erreur',
  },
  {
    nom: 'erreur.txt',
    contenu: 'Traceback (most recent call last):\n  File "export.py", line 3',
    nature: 'le message d’erreur d’un programme',
    famille: 'erreur',
  },
  {
    nom: 'demandes.csv',
    contenu: 'numLigne;numeroASP\n1;FINIMG014001\n',
    nature: 'un tableau de valeurs (CSV)',
    famille: 'classeur',
  },
  {
    nom: 'demandes.xml',
    contenu: '<?xml version="1.0"?><demandes/>',
    nature: 'un document XML',
    famille: 'donnees',
  },
  {
    nom: 'demandes.json',
    contenu: 'System.Collections.Hashtable\r\n',
    nature: 'le nom ou l’affichage d’un objet',
    famille: 'code',
  },
  {
    nom: 'vide.json',
    contenu: new Uint8Array(4096),
    nature: 'un fichier rempli d’octets nuls',
    famille: 'vide',
  },
];

describe.each(CAS)('$nature ($nom)', ({ nom, contenu, nature, famille }) => {
  it('est nommé là où le JSON est attendu, avec ce qu’il faut faire', async () => {
    const { verdict, constats } = await simulateText(contenu, { nom });
    expect(verdict).toBe('illisible');
    expect(constats).toHaveLength(1);
    expect(constats[0]?.controle).toBe('fichier-est-du-json');
    expect(constats[0]?.args).toMatchObject({ nature });
    expect(constats[0]?.explication).toContain(FAMILLES[famille].json);
  });

  it('est nommé là où le zip des pièces est attendu, avec ce qu’il faut faire', async () => {
    const { refus } = await readZip(Object.assign(new Blob([contenu]), { name: nom }));
    expect(refus?.regle).toBe('autre-nature');
    expect(refus?.motif).toContain(nature);
    expect(refus?.motif).toContain(FAMILLES[famille].pieces);
  });
});

const VOLUMES: readonly (readonly [string, Octets, string])[] = [
  ['a.zip.001', octets('PK\x03\x04'), '7-Zip'],
  ['a.zip.002', BRUIT, '7-Zip'],
  ['a.7z.001', octets('7z\xbc\xaf\x27\x1c\0\x04'), '7-Zip'],
  ['a.part1.rar', octets('Rar!\x1a\x07\x01\0'), 'WinRAR'],
  ['a.r00', BRUIT, 'WinRAR'],
  ['a.z01', octets('PK\x07\x08PK\x03\x04'), 'zip -s'],
  ['a.z02', BRUIT, 'zip -s'],
  ['a.zip', lastVolume(), '.z01'],
];

describe.each(VOLUMES)('le morceau d’archive %s', (nom, contenu, outil) => {
  it('est dit tel aux deux portes, avec l’outil qui l’a coupé', async () => {
    const { constats } = await simulateText(contenu, { nom });
    expect(constats.map(({ controle }) => controle)).toEqual(['fichier-est-du-json']);
    expect(constats[0]?.libelle).toContain('morceau');
    expect(constats[0]?.explication).toContain(outil);
    const { refus } = await readZip(Object.assign(new Blob([contenu]), { name: nom }));
    expect(refus?.motif).toMatch(/morceau/);
    expect(refus?.motif).toMatch(/plusieurs zips|un seul tenant/);
  });
});

describe('ce qui ressemble à une autre nature', () => {
  it.each([
    ['un zip dont un dossier se nomme « word »', zip('word/VA.pdf', 'xl/facture.pdf')],
    ['un zip fait par « jar »', zip('META-INF/MANIFEST.MF', 'VA.pdf')],
    ['un zip qui contient un fichier « mimetype »', zip('VA.pdf', 'mimetype')],
    ['un zip qui contient un classeur', zip('VA.pdf', 'demandes.xlsx')],
  ])('%s reste un zip de pièces', async (_, contenu) => {
    const { refus } = await readZip(Object.assign(new Blob([contenu]), { name: 'pieces.zip' }));
    expect(refus).toBeNull();
  });

  it('un JSON déposé à la place du zip est dit tel', async () => {
    const { refus } = await readZip(Object.assign(new Blob(['{"siret": "1"}']), { name: 'a.zip' }));
    expect(refus?.motif).toContain('c’est un fichier JSON');
  });

  it('un zip de pièces déposé à la place du JSON dit à quelle étape il va', async () => {
    const { constats } = await simulateText(zip('VA.pdf'), { nom: 'pieces.json' });
    expect(constats[0]?.explication).toContain('Pièces jointes');
  });

  it('un texte qui contient U+007F est un texte', async () => {
    for (const json of ['["\u007f"]', '{"a":"\u007f\u007f\u007f\u007f"}']) {
      const { constats } = await simulateText(json);
      expect(constats.map(({ controle }) => controle)).not.toContain('fichier-est-du-json');
    }
  });

  it('chaque famille dit quoi faire à chaque porte, par des phrases entières', () => {
    for (const mots of Object.values(FAMILLES)) {
      for (const porte of ['json', 'pieces'] as const) {
        expect(adviseNature({ nature: '', ...mots }, porte)).toMatch(/^(?:\p{Lu}|macOS).*\.$/u);
      }
    }
  });
});
