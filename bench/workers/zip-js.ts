import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { serveZipJobs, tellIntegrity, tellNames, type ZipJob } from './zip-jobs.ts';

/** In this worker already: another would only add its start. */
const OPTIONS = { useWebWorkers: false } as const;

const directory: ZipJob = async (file) => {
  const entries = await new ZipReader(new BlobReader(file), OPTIONS).getEntries();
  return tellNames(
    entries.map(({ filename }) => filename),
    entries.map(({ uncompressedSize }) => uncompressedSize),
  );
};

/** The content goes nowhere. */
const check: ZipJob = async (file) => {
  const entries = await new ZipReader(new BlobReader(file), OPTIONS).getEntries();
  let bad = 0;
  for (const entry of entries) {
    if (!entry.getData) continue;
    try {
      await entry.getData(new WritableStream(), { ...OPTIONS, checkSignature: true });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      bad += 1;
    }
  }
  return tellIntegrity(entries.length, bad);
};

serveZipJobs({ directory, check });
