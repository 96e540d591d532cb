// @ts-check
/** Zips to measure with: deterministic, made with zlib and a small writer of our own. */
import { createCipheriv } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { CACHE } from './data.js';

/** @typedef {{ entries: number, content: (rank: number) => Buffer }} Recipe */

/** In the names of the files: to be changed with what they hold. */
const VERSION = 1;
const FOLDER = join(CACHE, 'zips');
const SEED = Buffer.alloc(16, 7);

/** @type {Readonly<Record<'z20' | 'z200' | 'z200m' | 'z60k', Recipe>>} */
const RECIPES = {
  z20: { entries: 200, content: (rank) => makeScan(rank, 100_000) },
  z200: { entries: 200, content: (rank) => makeScan(rank, 1_000_000) },
  z200m: {
    entries: 600,
    content: (rank) => (rank % 2 === 0 ? makeScan(rank, 353_000) : makeText(rank, 462_000)),
  },
  z60k: { entries: 60_000, content: (rank) => Buffer.from(`%PDF-1.7 ${rank} %%EOF`) },
};

/**
 * Writes the zips that are missing.
 * @returns {Record<keyof typeof RECIPES | 'z20bad', string>} paths; `z20bad` is z20 with one byte changed
 */
export function writeZips() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (!name.endsWith(`-v${VERSION}.zip`)) rmSync(join(FOLDER, name));
  }
  const [z20, z200, z200m, z60k] = /** @type {const} */ (['z20', 'z200', 'z200m', 'z60k']).map(
    (name) => writeOnce(name, (path) => writeZip(path, RECIPES[name])),
  );
  if (!z20 || !z200 || !z200m || !z60k) throw new Error('A zip is missing');
  const z20bad = writeOnce('z20bad', (path) => writeDamaged(z20, path));
  return { z20, z200, z200m, z60k, z20bad };
}

/** @param {string} name @param {(path: string) => void} write */
function writeOnce(name, write) {
  const path = join(FOLDER, `${name}-v${VERSION}.zip`);
  if (existsSync(path)) return path;
  write(`${path}.part`);
  renameSync(`${path}.part`, path);
  return path;
}

/** A PDF in outline only: two per cent of text, then bytes that do not compress, as a scan has. @param {number} rank @param {number} size */
export function makeScan(rank, size) {
  const text = '<< /Type /Page /Contents 4 0 R >> '.repeat(Math.round(size / 50 / 34));
  const head = Buffer.from(`%PDF-1.7\n1 0 obj ${text}endobj\n`);
  const end = Buffer.from('\ntrailer << /Size 2 >>\nstartxref\n9\n%%EOF\n');
  return Buffer.concat([head, makeNoise(rank, size - head.length - end.length), end]);
}

/** Base64: no repetition, but each character is worth six bits. @param {number} rank @param {number} size */
export function makeText(rank, size) {
  return Buffer.from(`%PDF-1.7\n${makeNoise(rank, size).toString('base64').slice(0, size)}%%EOF\n`);
}

/** AES in counter mode: noise that is always the same. @param {number} rank @param {number} size */
function makeNoise(rank, size) {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(rank, 0);
  return createCipheriv('aes-128-ctr', SEED, counter).update(Buffer.alloc(size));
}

/** @param {string} path @param {Recipe} recipe */
function writeZip(path, { entries, content }) {
  const file = openSync(path, 'w');
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (let rank = 0; rank < entries; rank++) {
    const name = Buffer.from(`piece-${String(rank).padStart(5, '0')}.pdf`);
    const plain = content(rank);
    const data = deflateRawSync(plain);
    const common = makeCommonFields(plain, data, name);
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, name, data]);
    writeSync(file, local);
    // Made by MS-DOS; no comment, first volume, no attributes.
    const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(numbers([4, 0x02014b50], [2, 20]), common, rest, name);
    offset += local.length;
  }
  const records = Buffer.concat(directory);
  writeSync(file, records);
  const counts = numbers([2, 0], [2, 0], [2, entries], [2, entries]);
  const place = numbers([4, records.length], [4, offset], [2, 0]);
  writeSync(file, Buffer.concat([numbers([4, 0x06054b50]), counts, place]));
  closeSync(file);
}

/** What stands both before the data and in the directory: version 2.0, deflate, 1 January 1980. @param {Buffer} plain @param {Buffer} data @param {Buffer} name */
function makeCommonFields(plain, data, name) {
  const method = numbers([2, 20], [2, 0], [2, 8], [2, 0], [2, 0x21]);
  const sizes = numbers([4, crc32(plain)], [4, data.length], [4, plain.length]);
  return Buffer.concat([method, sizes, numbers([2, name.length], [2, 0])]);
}

/** Little-endian. @param {...readonly [bytes: number, value: number]} fields */
function numbers(...fields) {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** Changes one byte of noise in the middle of an entry. @param {string} sound @param {string} path */
function writeDamaged(sound, path) {
  copyFileSync(sound, path);
  const octets = readFileSync(path);
  const place = Math.floor(statSync(path).size / 2 / 100_000) * 98_500 + 50_000;
  octets.writeUInt8(octets.readUInt8(place) ^ 1, place);
  writeFileSync(path, octets);
}
