import { nature, type Nature } from './nature.ts';

/** What stands in an archive of another nature than files put together, by its names. */
const CONTENUS: readonly (readonly [RegExp, Nature])[] = [
  [/^xl\/workbook\.bin$/m, nature('un classeur Excel (.xlsb)', 'classeur')],
  [/^xl\//m, nature('un classeur Excel (.xlsx)', 'classeur')],
  [/^word\//m, nature('un document Word (.docx)', 'document')],
  [/^ppt\//m, nature('une présentation PowerPoint (.pptx)', 'document')],
  [/^visio\//m, nature('un dessin Visio (.vsdx)', 'document')],
  [/^(?:FixedDocSeq|FixedDocumentSequence)\.fdseq$/m, nature('un document XPS', 'document')],
  [/^\[Content_Types\]\.xml$/m, nature('un document Office', 'document')],
  [
    /^Index\/(?:Document|Tables?)\b|^Index\.zip$/m,
    nature('un document Pages ou Numbers', 'document'),
  ],
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

/** `head`: the first bytes, each as the sign of its code. Null for an archive of files. */
export function natureOfNames(noms: readonly string[], head: string): Nature | null {
  if (noms.includes('mimetype')) {
    const media = /mimetype(application\/[\w.+-]+)/.exec(head)?.[1] ?? 'opendocument';
    const found = MEDIAS.find(([part]) => media.includes(part));
    if (found) return found[1];
  }
  const liste = noms.join('\n');
  const found = CONTENUS.find(([motif]) => motif.test(liste))?.[1] ?? null;
  return found === null &&
    noms.includes('META-INF/MANIFEST.MF') &&
    !/\.(?:pdf|jpg|png)$/im.test(liste)
    ? nature('une archive Java (.jar)', 'archive')
    : found;
}

/** Names looked at: those of a document of Office stand among the first ones. */
const NOMS_MAX = 5000;

/** The names of a directory, read without any check: only to tell what the file is. */
export function namesOfZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (at: number, mark: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === mark;
  const nameAt = (at: number, length: number) =>
    String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 512)));
  let fin = bytes.length - 22;
  const lowest = Math.max(0, fin - 0x1ffff);
  while (fin >= lowest && !is(fin, 0x06054b50)) fin -= 1;
  let at = fin < lowest ? -1 : view.getUint32(fin + 16, true);
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
