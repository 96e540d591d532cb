import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import AdmZip from 'adm-zip';
import { ZipArchive } from 'archiver';
import { downloadZip } from 'client-zip';
import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import JSZip from 'jszip';
import Minizip from 'minizip-asm.js';
import yazl from 'yazl';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Contenu } from './contenu.ts';

/** The bytes of an archive, by a package of npm. */
export type Ecrivain = (contenu: Contenu) => Promise<Uint8Array>;

configure({ useWebWorkers: false });
const JOUR = new Date(2026, 1, 15);

async function byArchiver(contenu: Contenu, store: boolean): Promise<Uint8Array> {
  const archive = new ZipArchive({ store });
  const sink = archive.pipe(new PassThrough());
  const out = buffer(sink);
  for (const [name, octets] of contenu) archive.append(Buffer.from(octets), { name, date: JOUR });
  await archive.finalize();
  return out;
}

function byYazl(contenu: Contenu, options: { compress?: boolean; forceZip64Format?: boolean }) {
  const zip = new yazl.ZipFile();
  for (const [name, octets] of contenu) zip.addBuffer(Buffer.from(octets), name, options);
  zip.end();
  return buffer(zip.outputStream);
}

/** Sizes and sums come after the data. */
function byYazlStream(contenu: Contenu) {
  const zip = new yazl.ZipFile();
  for (const [name, octets] of contenu) {
    zip.addReadStream(new PassThrough().end(octets), name, { compress: name.endsWith('.jpg') });
  }
  zip.end();
  return buffer(zip.outputStream);
}

async function byClientZip(contenu: Contenu, buffersAreUTF8?: boolean) {
  const files = [...contenu].map(([name, input]) => ({ name, input, lastModified: JOUR }));
  return new Uint8Array(
    await downloadZip(files, buffersAreUTF8 ? { buffersAreUTF8 } : {}).arrayBuffer(),
  );
}

async function byJsZip(
  contenu: Contenu,
  options: { streamFiles: boolean; platform: 'UNIX' | 'DOS' },
) {
  const zip = new JSZip();
  // It adds an entry for each folder.
  for (const [name, octets] of contenu) zip.file(name, octets, { date: JOUR });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', ...options });
}

async function byFflateStream(contenu: Contenu, Entry: typeof ZipDeflate | typeof ZipPassThrough) {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, octets] of contenu) {
    const entry = new Entry(name);
    zip.add(entry);
    entry.push(octets, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

type OptionsZipJs = ConstructorParameters<typeof ZipWriter>[1];

async function byZipJs(contenu: Contenu, options: OptionsZipJs) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, octets] of contenu) await zip.add(name, new Uint8ArrayReader(octets));
  return zip.close();
}

async function byAdmZip(contenu: Contenu) {
  const zip = new AdmZip();
  for (const [name, octets] of contenu) zip.addFile(name, Buffer.from(octets));
  return zip.toBuffer();
}

async function byMinizip(contenu: Contenu) {
  const zip = new Minizip();
  for (const [name, octets] of contenu) zip.append(name, Buffer.from(octets));
  return zip.zip();
}

/** By title: the package, and what is asked of it. */
export const ECRIVAINS_NPM: Readonly<Record<string, Ecrivain>> = {
  'archiver 8.0.0': (contenu) => byArchiver(contenu, false),
  'archiver 8.0.0, store': (contenu) => byArchiver(contenu, true),
  'yazl 3.3.1': (contenu) => byYazl(contenu, {}),
  'yazl 3.3.1, sans compression': (contenu) => byYazl(contenu, { compress: false }),
  'yazl 3.3.1, forceZip64Format': (contenu) => byYazl(contenu, { forceZip64Format: true }),
  'yazl 3.3.1, flux': byYazlStream,
  'client-zip 2.5.1': (contenu) => byClientZip(contenu),
  'client-zip 2.5.1, buffersAreUTF8': (contenu) => byClientZip(contenu, true),
  'JSZip 3.10.2': (contenu) => byJsZip(contenu, { streamFiles: false, platform: 'DOS' }),
  'JSZip 3.10.2, streamFiles, UNIX': (contenu) =>
    byJsZip(contenu, { streamFiles: true, platform: 'UNIX' }),
  'fflate 0.8.3, zipSync': async (contenu) => zipSync(Object.fromEntries(contenu)),
  'fflate 0.8.3, ZipDeflate': (contenu) => byFflateStream(contenu, ZipDeflate),
  'fflate 0.8.3, ZipPassThrough': (contenu) => byFflateStream(contenu, ZipPassThrough),
  'zip.js 2.24.0': (contenu) => byZipJs(contenu, {}),
  'zip.js 2.24.0, level 0': (contenu) => byZipJs(contenu, { level: 0 }),
  'zip.js 2.24.0, zip64': (contenu) => byZipJs(contenu, { zip64: true }),
  'zip.js 2.24.0, dataDescriptor sans marque': (contenu) =>
    byZipJs(contenu, { dataDescriptor: true, dataDescriptorSignature: false }),
  'adm-zip 0.6.1': byAdmZip,
  'minizip-asm.js 1.0.10': byMinizip,
};
