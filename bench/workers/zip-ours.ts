import { examineEntries } from '../../src/validation/zip/integrity.ts';
import { readDirectory, readTypes } from '../../src/validation/zip/read-zip.ts';
import { serveZipJobs, tellIntegrity, tellNames, type ZipJob } from './zip-jobs.ts';

const directory: ZipJob = async (file) => {
  const { entrees } = accepted((await readDirectory(file)).lecture);
  return tellNames(
    entrees.map(({ nom }) => nom),
    entrees.map(({ taille }) => taille),
  );
};

/** From nothing: the directory too. */
const types: ZipJob = async (file) => {
  const { lecture, types: found } = await readTypes(file, await readDirectory(file));
  accepted(lecture);
  return `${found.filter((type) => type === 'pdf').length} PDF`;
};

/** All that the user waits for: directory, local headers and signatures, then integrity and a look at the content. */
const check: ZipJob = async (file) => {
  const { lecture } = await readTypes(file, await readDirectory(file));
  return examine(file, accepted(lecture));
};

/** Without the local headers and signatures, which come before. */
const integrity: ZipJob = async (file) =>
  examine(file, accepted((await readDirectory(file)).lecture));

type Lecture = Awaited<ReturnType<typeof readDirectory>>['lecture'];

async function examine(file: File, { entrees }: Lecture): Promise<string> {
  let examined = 0;
  let bad = 0;
  for await (const { integrite } of examineEntries(file, entrees, { onProgress: () => {} })) {
    examined += 1;
    if (integrite !== 'ok') bad += 1;
  }
  return tellIntegrity(examined, bad);
}

function accepted(lecture: Lecture): Lecture {
  if (lecture.refus) throw new Error(lecture.refus.motif);
  return lecture;
}

serveZipJobs({ directory, types, check, integrity });
