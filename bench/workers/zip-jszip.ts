import JSZip from 'jszip';
import { serveZipJobs, tellIntegrity, tellNames, type ZipJob } from './zip-jobs.ts';

/** Sizes are told only once all is inflated: left to the others. */
const directory: ZipJob = async (file) => {
  const { files } = await JSZip.loadAsync(file);
  return tellNames(Object.keys(files), []);
};

/** It stops at the first bad entry. */
const check: ZipJob = async (file) => {
  try {
    const { files } = await JSZip.loadAsync(file, { checkCRC32: true });
    return tellIntegrity(Object.keys(files).length, 0);
  } catch (error) {
    return `stopped: ${error instanceof Error ? error.message : String(error)}`;
  }
};

serveZipJobs({ directory, check });
