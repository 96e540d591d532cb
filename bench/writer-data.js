// @ts-check
/** The same pieces zipped by the writers of the register, all deflating: what differs is theirs. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './data.js';
import { loadSources } from '../scripts/sources.js';
import { makeScan, makeText } from './zip-data.js';

/** In the names of the files: to be changed with what they hold. */
const VERSION = 1;
const FOLDER = join(CACHE, 'writers');
const PIECES = 180;

/** By file name: titles of `scripts/registre/zip-npm.ts`. Half of them write sizes and sums after the data. */
const WRITERS = {
  adm: 'adm-zip 0.6.1',
  archiver: 'archiver 8.0.0',
  fflate: 'fflate 0.8.3, ZipDeflate',
  jszip: 'JSZip 3.10.2, streamFiles, UNIX',
  yazl: 'yazl 3.3.1',
  zipjs: 'zip.js 2.24.0',
};

/** Writes the zips that are missing. @returns {Promise<Record<string, string>>} paths by title of the writer */
export async function writeWriterZips() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (!name.endsWith(`-v${VERSION}.zip`)) rmSync(join(FOLDER, name));
  }
  const paths = Object.entries(WRITERS).map(([name, title]) => ({
    title,
    path: join(FOLDER, `${name}-v${VERSION}.zip`),
  }));
  const missing = paths.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) await write(missing);
  return Object.fromEntries(paths.map(({ title, path }) => [title, path]));
}

/** @param {readonly { title: string, path: string }[]} missing */
async function write(missing) {
  const [{ ECRIVAINS_NPM }] = await loadSources('/scripts/registre/zip-npm.ts');
  const content = makeContent();
  for (const { title, path } of missing) {
    writeFileSync(`${path}.part`, await ECRIVAINS_NPM[title](content));
    renameSync(`${path}.part`, path);
  }
}

/** 20 MB once deflated, half of the pieces scans and half text. */
function makeContent() {
  return new Map(
    Array.from({ length: PIECES }, (_, rank) => [
      `piece-${String(rank).padStart(3, '0')}.pdf`,
      new Uint8Array(rank % 2 === 0 ? makeScan(rank, 110_000) : makeText(rank, 150_000)),
    ]),
  );
}
