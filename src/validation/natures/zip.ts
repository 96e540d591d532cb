import { nature, type Nature } from './nature.ts';

/** The parts of a document of Office, and of no archive that a person makes. */
const OFFICE = /^\[Content_Types\]\.xml$/m;

/** What stands in an archive of another nature than files put together, by its names. */
const CONTENUS: readonly (readonly [RegExp, Nature])[] = [
  [/^xl\/workbook\.bin$/m, nature('un classeur Excel (.xlsb)', 'classeur')],
  [/^xl\//m, nature('un classeur Excel (.xlsx)', 'classeur')],
  [/^word\//m, nature('un document Word (.docx)', 'document')],
  [/^ppt\//m, nature('une présentation PowerPoint (.pptx)', 'document')],
  [/^visio\//m, nature('un dessin Visio (.vsdx)', 'document')],
  [/^(?:FixedDocSeq|FixedDocumentSequence)\.fdseq$/m, nature('un document XPS', 'document')],
  [OFFICE, nature('un document Office', 'document')],
];

const AUTRES: typeof CONTENUS = [
  [
    /^Index\/(?:Document|Tables?)\b|^Index\.zip$/m,
    nature('un document Pages ou Numbers', 'document'),
  ],
  [/^META-INF\/manifest\.xml$/m, nature('un document LibreOffice', 'document')],
  [/^AndroidManifest\.xml$/m, nature('une application Android', 'inconnu')],
  [/^[^\n]+\.class$/m, nature('une archive Java (.jar)', 'archive')],
];

/** Media types that the first entry of an archive declares (OpenDocument, EPUB, ASiC). */
const MEDIAS: readonly (readonly [string, Nature])[] = [
  ['opendocument.spreadsheet', nature('un classeur LibreOffice (.ods)', 'classeur')],
  ['opendocument.text', nature('un document LibreOffice (.odt)', 'document')],
  ['opendocument', nature('un document LibreOffice', 'document')],
  ['epub', nature('un livre numérique (.epub)', 'document')],
  ['etsi.asic', nature('un conteneur signé (.asice)', 'archive')],
];

/** Names looked at: those of a document of Office stand among the first ones. */
const NOMS_MAX = 5000;

/** `head`: the first bytes, each as the sign of its code. Null for an archive of files. */
export function natureOfNames(noms: readonly string[], head: string): Nature | null {
  const media = /mimetype(application\/[\w.+-]+)/.exec(head)?.[1] ?? '';
  const declared = MEDIAS.find(([part]) => media.includes(part));
  if (declared) return declared[1];
  const liste = noms.slice(0, NOMS_MAX).join('\n');
  const motifs = OFFICE.test(liste) ? CONTENUS : AUTRES;
  const found = motifs.find(([motif]) => motif.test(liste))?.[1] ?? null;
  return found === null &&
    noms.includes('META-INF/MANIFEST.MF') &&
    !/\.(?:pdf|jpg|png)$/im.test(liste)
    ? nature('une archive Java (.jar)', 'archive')
    : found;
}

/** The names of a directory, read without any check: only to tell what the file is. */
export function namesOfZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (at: number, mark: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === mark;
  const nameAt = (at: number, length: number) =>
    String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 512)));
  const fin = findEnd(bytes);
  let at = fin === -1 ? -1 : view.getUint32(fin + 16, true);
  const noms: string[] = [];
  while (is(at, 0x02014b50) && at + 46 <= bytes.length && noms.length < NOMS_MAX) {
    noms.push(nameAt(at + 46, view.getUint16(at + 28, true)));
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
  }
  if (noms.length === 0 && is(0, 0x04034b50) && bytes.length > 30) {
    noms.push(nameAt(30, view.getUint16(26, true)));
  }
  return noms;
}

/** The end of an archive that other volumes begin: it says which one it is. */
export function isLastVolume(bytes: Uint8Array): boolean {
  const fin = findEnd(bytes);
  if (fin === -1) return false;
  const rang = (bytes[fin + 4] ?? 0) + 256 * (bytes[fin + 5] ?? 0);
  return rang > 0 && rang < 0xffff;
}

/** Place of the end record; -1 when there is none. */
function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 0x1ffff); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return at;
  }
  return -1;
}
