import { nature, type Nature } from './nature.ts';

/** Streams of an OLE container (MS-CFB), and what writes them. */
const FLUX: readonly (readonly [RegExp, Nature])[] = [
  [
    /^EncryptedPackage$/m,
    nature(
      'un document Office protégé par un mot de passe',
      'document',
      'Personne ne peut l’ouvrir sans ce mot de passe.',
    ),
  ],
  [/^__(?:properties_version|substg)/m, nature('un courriel Outlook (.msg)', 'courriel')],
  [/^(?:Workbook|Book)$/m, nature('un ancien classeur Excel (.xls)', 'classeur')],
  [/^WordDocument$/m, nature('un ancien document Word (.doc)', 'document')],
  [/^PowerPoint Document$/m, nature('une ancienne présentation PowerPoint (.ppt)', 'document')],
];

const OFFICE = nature('un ancien document Office (Word, Excel)', 'document');

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Sectors of the directory that are read: a file of any size names its main streams in the first ones. */
const SECTEURS = 32;

function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((octet, rang) => bytes[rang] === octet);
}

/** Null for what is no OLE container. */
export function natureOfOle(bytes: Uint8Array): Nature | null {
  if (!isOle(bytes)) return null;
  const noms = streamNames(bytes).join('\n');
  return FLUX.find(([motif]) => motif.test(noms))?.[1] ?? OFFICE;
}

function streamNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);
  const size = 2 ** ((bytes[30] ?? 9) & 15);
  const placeOf = (sector: number) => (sector + 1) * size;
  const noms: string[] = [];
  let sector = u32(48);
  for (let lus = 0; lus < SECTEURS && placeOf(sector) < bytes.length; lus += 1) {
    for (let at = placeOf(sector); at < placeOf(sector) + size; at += 128) {
      const length = Math.min(64, (bytes[at + 64] ?? 2) - 2);
      const octets = bytes.subarray(at, at + Math.max(0, length));
      noms.push(new TextDecoder('utf-16le').decode(octets));
    }
    const table = u32(76 + 4 * Math.floor((sector * 4) / size));
    sector = u32(placeOf(table) + ((sector * 4) % size));
  }
  return noms;
}
