import { inflateSync, unzipSync } from 'fflate';
import { crc32 } from '../../src/domain/crc32.ts';
import { findData } from '../../src/validation/zip/local-header.ts';
import { readDirectory } from '../../src/validation/zip/read-zip.ts';
import { groupSpans, readGroup } from '../../src/validation/zip/spans.ts';
import { serveZipJobs, tellIntegrity, tellNames, type ZipJob } from './zip-jobs.ts';

const directory: ZipJob = async (file) => {
  const names: string[] = [];
  const sizes: number[] = [];
  unzipSync(new Uint8Array(await file.arrayBuffer()), {
    filter: ({ name, originalSize }) => {
      names.push(name);
      sizes.push(originalSize);
      return false;
    },
  });
  return tellNames(names, sizes);
};

/** Checks no CRC. */
const unzip: ZipJob = async (file) => {
  const contents = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return `${Object.keys(contents).length} entries`;
};

/** fflate knows no CRC: directory, windows and CRC are ours, so that only the inflating differs. */
const check: ZipJob = async (file) => {
  const { repertoire } = await readDirectory(file);
  if (!repertoire) throw new Error('Refused');
  const entrees = repertoire.fiches.map(({ entree }) => entree);
  entrees.sort((a, b) => a.debut - b.debut);
  const end = repertoire.fenetre.debut;
  const spans = entrees.map(({ debut }, rank) => ({ debut, fin: entrees[rank + 1]?.debut ?? end }));
  let bad = 0;
  for (const group of groupSpans(spans)) {
    const fenetre = await readGroup(file, spans, group);
    for (const { debut, taille, tailleCompressee, crc32: expected } of entrees.slice(...group)) {
      const data = findData(fenetre, debut);
      if (data === null) throw new Error('No local header');
      const packed = fenetre.part(data, data + tailleCompressee);
      const octets = inflateSync(packed, { out: new Uint8Array(taille) });
      if (octets.length !== taille || crc32(octets) !== expected) bad += 1;
    }
  }
  return tellIntegrity(entrees.length, bad);
};

serveZipJobs({ directory, unzip, check });
