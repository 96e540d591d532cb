import { readRegistre } from '../../src/validation/registres/lire.ts';
import { findData } from '../../src/validation/zip/local-header.ts';
import { readDirectory } from '../../src/validation/zip/read-zip.ts';
import { readWindow } from '../../src/validation/zip/window.ts';
import { finessOf, rppsOf } from '../registres-numeros.js';
import { serveZipJobs, type ZipJob } from './zip-jobs.ts';

/** As many as a file of 200 demandes, spread over the extract. */
const NUMEROS = {
  rpps: Array.from({ length: 200 }, (_, rang) => rppsOf(rang * 401)),
  finess: Array.from({ length: 200 }, (_, rang) => finessOf(rang * 91)),
};

/** From the drop of an extract to what it answers. */
const search: ZipJob = async (file) => {
  const lecture = await readRegistre(file, NUMEROS);
  if (!lecture.ok) throw new Error(`${lecture.motif} ${lecture.detail}`);
  const { rpps, finess } = lecture.registres;
  return `${(rpps ?? finess)?.fiches.size} found`;
};

/** The floor of a zip: its largest entry inflated by the platform, and dropped. */
const inflate: ZipJob = async (file) => {
  const { lecture } = await readDirectory(file, Infinity);
  const [entree] = lecture.entrees.toSorted((a, b) => b.taille - a.taille);
  if (!entree) throw new Error('No entry');
  const { debut, tailleCompressee } = entree;
  const data = findData(await readWindow(file, debut, debut + 1024), debut) ?? 0;
  const reader = file
    .slice(data, data + tailleCompressee)
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return `${bytes} bytes`;
    bytes += value.length;
  }
};

serveZipJobs({ search, inflate });
